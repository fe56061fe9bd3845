package firebreak.engine.exercise;

/// A text with its first heading taken off, if it begins with one.
public record Headline(String title, String body) {

    public static Headline of(String text) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("# ")) {
            return new Headline("", trimmed);
        }
        int end = trimmed.indexOf('\n');
        return end < 0
                ? new Headline(trimmed.substring(2).strip(), "")
                : new Headline(trimmed.substring(2, end).strip(), trimmed.substring(end + 1).strip());
    }
}
