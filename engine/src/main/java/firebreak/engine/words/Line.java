package firebreak.engine.words;

/// A line of a screen.
public record Line(Style style, String text) {

    /// What a line is, for a terminal to colour.
    public enum Style {
        /// The exercise's marking.
        MARKING,
        TITLE,
        PLAIN,
        /// Of less weight.
        QUIET,
        /// Wants to be acted on.
        URGENT,
        GOOD,
        WRONG,
        /// Something to type.
        COMMAND
    }

    static Line plain(String text) {
        return new Line(Style.PLAIN, text);
    }

    static Line blank() {
        return plain("");
    }
}
