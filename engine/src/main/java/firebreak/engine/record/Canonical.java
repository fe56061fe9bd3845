package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

/// The one way to write a value as bytes and read it back: the same bytes on every machine, and only those.
///
/// It works for numbers, texts, enums, records and sealed interfaces of records, with lists, sorted sets and sorted maps
/// of them. A record is written as the number of its components that follow and then these, a record of a sealed
/// interface after its tag ([Tags]). Components may be added to the end of a record: bytes from before read as 0, false,
/// the empty text, nothing or an empty collection.
public final class Canonical {
    private Canonical() {}

    /// Writes a value.
    ///
    /// @param type the declared type, such as `Event.class`: it decides whether a tag is needed
    /// @throws IllegalArgumentException if such values have no canonical bytes
    public static <T> byte[] encode(Class<T> type, T value) {
        ByteWriter writer = new ByteWriter();
        Forms.of(type).write(value, writer);
        return writer.bytes();
    }

    /// Reads what [#encode] wrote for the same type.
    ///
    /// @throws MalformedBytesException if the bytes are anything else
    public static <T> T decode(Class<T> type, byte[] bytes) {
        ByteReader reader = new ByteReader(bytes);
        T value = type.cast(requireNonNull(Forms.of(type).read(reader)));
        reader.end();
        return value;
    }
}
