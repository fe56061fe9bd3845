package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A flat list of injects in JSON: `[ { "id": "1", "time": "D1 07:40" } ]`. The keys become the headings.
final class JsonText {
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int row;

    private JsonText(String text) {
        this.text = text;
    }

    /// The keys as row 0, then a row for each element.
    ///
    /// @throws UnusableSheet if it is no such list
    static List<Sheet.Row> rows(String text) throws UnusableSheet {
        JsonText json = new JsonText(text);
        List<SequencedMap<String, String>> elements = json.list();
        List<String> keys = new ArrayList<>();
        for (Map<String, String> element : elements) {
            for (String key : element.keySet()) {
                if (!keys.contains(key)) {
                    SheetLimits.column(keys.size(), 1);
                    keys.add(key);
                }
            }
        }
        List<Sheet.Row> rows = new ArrayList<>();
        rows.add(new Sheet.Row(0, keys));
        for (int i = 0; i < elements.size(); i++) {
            Map<String, String> element = elements.get(i);
            rows.add(new Sheet.Row(i + 1, keys.stream().map(key -> element.getOrDefault(key, "")).toList()));
        }
        return rows;
    }

    private List<SequencedMap<String, String>> list() throws UnusableSheet {
        List<SequencedMap<String, String>> elements = new ArrayList<>();
        blanks();
        if (!take('[')) {
            throw new UnusableSheet("it is no list; write `[ { \"id\": \"1\", \"time\": \"D1 07:40\", \"to\": \"all\", \"message\": \"...\" } ]`");
        }
        blanks();
        if (!take(']')) {
            do {
                row++;
                SheetLimits.rows(row);
                elements.add(element());
                blanks();
            } while (take(','));
            need(']', "a comma or `]` is missing");
        }
        blanks();
        if (at < text.length()) {
            throw wrong("there is something after the end of the list");
        }
        return elements;
    }

    private SequencedMap<String, String> element() throws UnusableSheet {
        blanks();
        need('{', "element " + row + " is no `{ ... }`");
        SequencedMap<String, String> element = new LinkedHashMap<>();
        blanks();
        if (take('}')) {
            return element;
        }
        do {
            blanks();
            String key = Sheet.cleaned(string());
            blanks();
            need(':', "a colon is missing after `" + key + "`");
            blanks();
            String value = Sheet.cleaned(value(0));
            SheetLimits.cell(value.length(), row);
            SheetLimits.column(element.size(), row);
            if (element.put(key, value) != null) {
                throw wrong("element " + row + " has `" + key + "` twice");
            }
            blanks();
        } while (take(','));
        need('}', "a comma or `}` is missing");
        return element;
    }

    /// A plain value as text; a list of them, one to a line.
    private String value(int depth) throws UnusableSheet {
        if (depth > DEEPEST) {
            throw wrong("it is nested deeper than " + DEEPEST);
        }
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '"') {
            return string();
        }
        if (c == '{') {
            throw wrong("element " + row + " holds another element; only plain values are read");
        }
        if (take('[')) {
            List<String> items = new ArrayList<>();
            blanks();
            if (!take(']')) {
                do {
                    blanks();
                    items.add(value(depth + 1));
                    blanks();
                } while (take(','));
                need(']', "a comma or `]` is missing");
            }
            return String.join("\n", items);
        }
        int from = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.matches("true|false|null|-?[0-9]{1,20}([.][0-9]{1,20})?([eE][+-]?[0-9]{1,3})?")) {
            at = from;
            throw wrong("a value is expected here; put texts in double quotes");
        }
        return word.equals("null") ? "" : word;
    }

    private String string() throws UnusableSheet {
        need('"', "a text in double quotes is expected here");
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
            SheetLimits.cell(string.length(), row);
        }
        need('"', "a text is never closed");
        return string.toString();
    }

    private char escaped() throws UnusableSheet {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b', 'f' -> ' ';
            case '"', '\\', '/' -> c;
            case 'u' -> unicode();
            default -> throw wrong("`\\" + c + "` means nothing in JSON");
        };
    }

    private char unicode() throws UnusableSheet {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits belong after `\\u`");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void need(char c, String otherwise) throws UnusableSheet {
        if (!take(c)) {
            throw wrong(otherwise);
        }
    }

    private UnusableSheet wrong(String what) {
        long line = text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count() + 1;
        return new UnusableSheet("line " + line + ": " + what);
    }
}
