package firebreak.client.sheet;

import firebreak.client.print.Wrapped;
import java.util.List;

/// Texts as a person would write them in YAML.
final class Yaml {
    private static final int SHORT = 90;
    private static final int WIDTH = 110;
    private static final String PLAIN = "\\p{L}(?:[\\p{L}\\p{N} ._/()-]*[\\p{L}\\p{N}.)])?";
    private static final List<String> WORDS = List.of("y", "n", "yes", "no", "true", "false", "null", "on", "off");

    private Yaml() {}

    /// A text on one line, in quotes where it needs them.
    static String inline(String text) {
        String one = text.replace('\n', ' ');
        if (one.matches(PLAIN) && WORDS.stream().noneMatch(one::equalsIgnoreCase) && !isPath(one)) {
            return one;
        }
        // A text that ends in .md would be taken for the path of a file.
        return "'" + one.replace("'", "''") + (isPath(one) ? " " : "") + "'";
    }

    private static boolean isPath(String text) {
        return text.endsWith(".md");
    }

    /// A text in a language under a key, with the line's end: short ones on the line, long ones below it.
    ///
    /// @param indent how far the key stands in
    static String text(String key, String text, int indent) {
        String before = " ".repeat(indent);
        if (!text.contains("\n") && text.length() <= SHORT) {
            return before + key + ": { en: " + inline(text) + " }\n";
        }
        StringBuilder yaml = new StringBuilder(before + key + ":\n" + before + "  en: ");
        String inner = before + "    ";
        if (foldable(text)) {
            yaml.append(">-\n");
            Wrapped.of(text, WIDTH - inner.length()).forEach(line -> yaml.append(inner).append(line).append('\n'));
        } else {
            yaml.append("|-\n");
            text.lines().forEach(line -> yaml.append(line.isEmpty() ? "" : inner + line).append('\n'));
        }
        return yaml.toString();
    }

    /// Whether lines can be broken at any blank and come back as they were.
    private static boolean foldable(String text) {
        return !text.contains("\n") && !text.contains("  ") && !isPath(text) && text.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
    }
}
