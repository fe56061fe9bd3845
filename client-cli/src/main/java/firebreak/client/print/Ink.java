package firebreak.client.print;

/// Colours for a terminal, or none.
///
/// @param coloured whether there is somebody to see them who has not asked for none
public record Ink(boolean coloured) {
    /// No colours at all.
    public static final Ink NONE = new Ink(false);

    /// Colours where a person looks on and has not set `NO_COLOR`.
    ///
    /// @param terminal whether the output is a terminal
    public static Ink of(boolean terminal) {
        String refused = System.getenv("NO_COLOR");
        return new Ink(terminal && (refused == null || refused.isEmpty()));
    }

    /// A heading.
    public String bold(String text) {
        return in("1", text);
    }

    /// Of less weight.
    public String quiet(String text) {
        return in("2", text);
    }

    /// What went well.
    public String good(String text) {
        return in("32", text);
    }

    /// What went wrong.
    public String bad(String text) {
        return in("31", text);
    }

    /// What a reader should not miss.
    public String urgent(String text) {
        return in("1;33", text);
    }

    /// The exercise's marking.
    public String marking(String text) {
        return in("1;35", text);
    }

    private String in(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
