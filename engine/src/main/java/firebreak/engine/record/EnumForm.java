package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A choice, by its name.
final class EnumForm implements Form {
    private final String type;
    private final SortedMap<String, Object> byName = new TreeMap<>();

    EnumForm(Class<?> type) {
        this.type = type.getSimpleName();
        for (Object constant : requireNonNull(type.getEnumConstants())) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        to.text(((Enum<?>) requireNonNull(value)).name());
    }

    @Override
    public Object read(ByteReader from) {
        int start = from.offset();
        String name = from.text();
        Object value = byName.get(name);
        if (value == null) {
            throw new MalformedBytesException(start, "there is no " + type + " `" + name + "`");
        }
        return value;
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return false;
    }

    @Override
    public Object byDefault(ByteReader from) {
        throw from.malformed("a " + type + " is missing");
    }
}
