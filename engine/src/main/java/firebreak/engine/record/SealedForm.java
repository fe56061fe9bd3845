package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// One of several records, after its tag.
///
/// @param type what is asked for, perhaps only some of those that the table has tags for
record SealedForm(Class<?> type, TagTable tags) implements Form {
    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        Class<?> chosen = requireNonNull(value).getClass();
        to.count(tags.tagOf(chosen));
        Forms.of(chosen).write(value, to);
    }

    @Override
    public Object read(ByteReader from) {
        int start = from.offset();
        long tag = from.count();
        Class<?> chosen = tags.typeOf(tag);
        if (chosen == null || !type.isAssignableFrom(chosen)) {
            throw new MalformedBytesException(
                    start, "tag " + Long.toUnsignedString(tag) + " is no " + type.getSimpleName() + " that this version knows");
        }
        return requireNonNull(Forms.of(chosen).read(from));
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return false;
    }

    @Override
    public Object byDefault(ByteReader from) {
        throw from.malformed("a " + type.getSimpleName() + " is missing");
    }
}
