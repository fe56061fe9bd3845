package firebreak.client.json;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Writes records, lists, maps and plain values as JSON on one line, in ASCII.
///
/// A record's fields keep their names and their order; one of several kinds begins with its `type`. What is absent is
/// `null`.
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /// The value as JSON.
    ///
    /// @throws IllegalArgumentException if there is a value in it that has no JSON form
    public static String of(@Nullable Object value) {
        Json json = new Json();
        json.value(value);
        return json.text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean _, Integer _, Long _ -> text.append(value);
            case Enum<?> constant -> string(constant.name());
            case CharSequence string -> string(string.toString());
            case Iterable<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record record -> record(record);
            default -> string(value.toString());
        }
    }

    private void list(Iterable<?> list) {
        text.append('[');
        boolean first = true;
        for (Object one : list) {
            text.append(first ? "" : ",");
            first = false;
            value(one);
        }
        text.append(']');
    }

    private void map(Map<?, ?> map) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            first = key(String.valueOf(entry.getKey()), first);
            value(entry.getValue());
        }
        text.append('}');
    }

    private void record(Record record) {
        text.append('{');
        boolean first = true;
        for (Class<?> kind : record.getClass().getInterfaces()) {
            if (kind.isSealed()) {
                first = key("type", first);
                string(record.getClass().getSimpleName());
            }
        }
        for (Map.Entry<String, @Nullable Object> field : fields(record).entrySet()) {
            first = key(field.getKey(), first);
            value(field.getValue());
        }
        text.append('}');
    }

    private boolean key(String name, boolean first) {
        text.append(first ? "" : ",");
        string(name);
        text.append(':');
        return false;
    }

    /// A record's fields by name, in their order.
    ///
    /// @throws IllegalArgumentException if it is no record
    public static SequencedMap<String, @Nullable Object> fields(Object record) {
        SequencedMap<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (!(record instanceof Record)) {
            throw new IllegalArgumentException("value is a " + record.getClass() + ", must be a record");
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(component + " cannot be read", e);
            }
        }
        return fields;
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20 || c > 0x7E) {
                        String digits = Integer.toHexString(c);
                        text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
