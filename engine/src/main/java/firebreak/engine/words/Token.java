package firebreak.engine.words;

import java.util.Locale;

/// A word or a quoted text of a line.
///
/// @param text   the word, or the text without its quotes and escapes
/// @param start  offset of its first character in the line
/// @param end    offset after its last character
/// @param quoted whether it stood in quotes
record Token(String text, int start, int end, boolean quoted) {

    boolean comma() {
        return !quoted && text.equals(",");
    }

    /// The word as it is compared: no case, no punctuation that people put after words.
    String key() {
        return key(text);
    }

    static String key(String text) {
        var key = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> key.appendCodePoint(isDash(c) ? '-' : c));
        while (key.length() > 1 && "!?;:.".indexOf(key.charAt(key.length() - 1)) >= 0) {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    private static boolean isDash(int c) {
        return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }
}
