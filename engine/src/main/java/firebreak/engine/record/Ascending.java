package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Keys in ascending order, each once.
final class Ascending {
    private Ascending() {}

    /// Reads a key that must be greater than the last one.
    @SuppressWarnings("unchecked") // the forms of sorted collections are made for keys that compare with each other
    static Comparable<Object> next(@Nullable Comparable<Object> last, Form form, ByteReader from) {
        int start = from.offset();
        Comparable<Object> key = (Comparable<Object>) requireNonNull(form.read(from));
        if (last != null && last.compareTo(key) >= 0) {
            throw new MalformedBytesException(start, "`" + key + "` stands after `" + last + "`, must be greater");
        }
        return key;
    }
}
