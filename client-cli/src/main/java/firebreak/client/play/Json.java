package firebreak.client.play;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes records, lists, maps and plain values as JSON on one line.
///
/// A record's fields keep their names and their order; what is absent is `null`.
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(@Nullable Object value) {
        var json = new Json();
        json.value(value);
        return json.text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean _, Integer _, Long _ -> text.append(value);
            case CharSequence string -> string(string.toString());
            case Enum<?> constant -> string(constant.name());
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record record -> object(record);
            default -> throw new IllegalArgumentException("value is a " + value.getClass() + ", which has no JSON form");
        }
    }

    private void list(List<?> list) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ",");
            value(list.get(i));
        }
        text.append(']');
    }

    private void map(Map<?, ?> map) {
        text.append('{');
        boolean first = true;
        for (var entry : map.entrySet()) {
            text.append(first ? "" : ",");
            first = false;
            string(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
        }
        text.append('}');
    }

    private void object(Record record) {
        text.append('{');
        boolean first = true;
        for (var component : record.getClass().getRecordComponents()) {
            text.append(first ? "" : ",");
            first = false;
            string(component.getName());
            text.append(':');
            value(read(record, component));
        }
        text.append('}');
    }

    static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
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
                    // Control characters, the line separators that break JavaScript, and halves of characters.
                    if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029 || (Character.isSurrogate(c) && !paired(string, i))) {
                        text.append("\\u").append(hex(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean paired(String string, int at) {
        return Character.isHighSurrogate(string.charAt(at))
                ? at + 1 < string.length() && Character.isLowSurrogate(string.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(string.charAt(at - 1));
    }

    private static String hex(char c) {
        var digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
