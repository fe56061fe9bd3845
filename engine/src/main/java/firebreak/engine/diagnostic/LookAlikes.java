package firebreak.engine.diagnostic;

/// Characters that people take for each other: 0 and O, 1 and l and I, and letters of other alphabets that look Latin.
public final class LookAlikes {
    /// Each of these looks like the character at the same place of [#LATIN].
    private static final String OTHERS = "01i\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0455\u0458\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7";
    private static final String LATIN = "ollabekmhopctyxlsjabezhlkmnoptyx";

    private LookAlikes() {}

    /// The word, in lower case, with one character for all that look alike.
    static String folded(String lowerCase) {
        StringBuilder folded = new StringBuilder(lowerCase);
        for (int i = 0; i < folded.length(); i++) {
            int at = OTHERS.indexOf(folded.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, LATIN.charAt(at));
            }
        }
        return folded.toString();
    }

    /// What to say of a word with letters of another alphabet in it, such as `its letter 1, \u0422, is Cyrillic`; empty if
    /// there is none.
    public static String foreign(String word) {
        int[] letters = word.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(letters[i]);
            if (script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK) {
                return "its letter " + (i + 1) + ", `" + Character.toString(letters[i]) + "`, is "
                        + (script == Character.UnicodeScript.GREEK ? "Greek" : "Cyrillic");
            }
        }
        return "";
    }
}
