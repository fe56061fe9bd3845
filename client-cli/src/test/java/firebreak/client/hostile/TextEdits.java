package firebreak.client.hostile;

import java.util.List;

/// Edits of a text that is not an author's: anything, anywhere.
public final class TextEdits {
    private static final int MOST = 8;

    private TextEdits() {}

    /// The text after up to eight edits.
    ///
    /// @param words what is often put in
    public static String applied(String text, Choices choices, List<String> words) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < MOST && choices.more(); i++) {
            edit(edited, choices, words);
        }
        return edited.toString();
    }

    private static void edit(StringBuilder text, Choices choices, List<String> words) {
        int from = place(text, choices);
        switch (choices.below(8)) {
            case 0, 1 -> text.insert(from, choices.of(words));
            case 2 -> text.insert(from, choices.text());
            case 3, 4 -> text.replace(from, Math.min(text.length(), from + choices.below(12)), choices.of(words));
            case 5 -> text.delete(from, Math.min(text.length(), from + choices.below(400)));
            case 6 -> text.insert(place(text, choices), text.substring(from, Math.min(text.length(), from + choices.below(400))));
            default -> word(text, from, choices.of(words));
        }
    }

    private static int place(StringBuilder text, Choices choices) {
        return choices.below(Math.min(text.length() + 1, 65_536));
    }

    /// The word at a place is another.
    private static void word(StringBuilder text, int at, String word) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        text.replace(from, to, word);
    }
}
