package firebreak.engine.diagnostic;

/// How code points look in a terminal: how wide, and as what.
final class Glyphs {
    private static final int TAB_WIDTH = 4;
    private static final int REPLACEMENT = 0xFFFD;

    private Glyphs() {}

    /// What is shown for a code point; nothing that could steer a terminal.
    static String shown(int codePoint) {
        if (codePoint == '\t') {
            return " ".repeat(TAB_WIDTH);
        }
        int type = Character.getType(codePoint);
        boolean steers = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return Character.toString(steers ? REPLACEMENT : codePoint);
    }

    /// How many columns a terminal gives it.
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return TAB_WIDTH;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    /// East Asian wide and fullwidth forms, and emoji (Unicode TR 11, in ranges).
    private static boolean wide(int codePoint) {
        return in(codePoint, 0x1100, 0x115F)
                || in(codePoint, 0x2E80, 0x303E)
                || in(codePoint, 0x3041, 0xA4CF)
                || in(codePoint, 0xAC00, 0xD7A3)
                || in(codePoint, 0xF900, 0xFAFF)
                || in(codePoint, 0xFE30, 0xFE6F)
                || in(codePoint, 0xFF00, 0xFF60)
                || in(codePoint, 0xFFE0, 0xFFE6)
                || in(codePoint, 0x1F300, 0x1F64F)
                || in(codePoint, 0x1F680, 0x1F6FF)
                || in(codePoint, 0x1F900, 0x1F9FF)
                || in(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean in(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
