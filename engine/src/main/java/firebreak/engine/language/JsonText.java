package firebreak.engine.language;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// JSON for people and programs: indented by two blanks, keys in their order.
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /// The JSON of maps, lists, texts, whole numbers and truth values.
    ///
    /// @throws IllegalArgumentException if something else stands in it
    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> map(map, depth);
            case List<?> list -> list(list, depth);
            case String string -> string(string);
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("value is of " + value.getClass() + ", must be JSON");
        }
    }

    private void map(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        line(depth);
        out.append('}');
    }

    private void list(List<?> list, int depth) {
        boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List)
                && list.stream().mapToInt(item -> String.valueOf(item).length() + 4).sum() < 100;
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (!flat) {
                line(depth + 1);
            }
            value(list.get(i), depth + 1);
            out.append(i + 1 == list.size() ? "" : flat ? ", " : ",");
        }
        if (!flat) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').repeat(' ', 2 * depth);
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
                case '"', '\\' -> out.append('\\').append(sign);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (sign < ' ') {
                        out.append("\\u").append(Integer.toHexString(0x10000 | sign).substring(1));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        out.append('"');
    }
}
