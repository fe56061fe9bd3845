package firebreak.engine.record;

import org.jspecify.annotations.Nullable;

/// How values of one type are written and read.
interface Form {
    void write(@Nullable Object value, ByteWriter to);

    @Nullable Object read(ByteReader from);

    /// Whether a record may end before this value, because a reader would fill in the same.
    boolean isDefault(@Nullable Object value);

    /// What a record means that ends before this value: fields that are added later have defaults.
    ///
    /// @throws MalformedBytesException if the type has no default
    @Nullable Object byDefault(ByteReader from);
}
