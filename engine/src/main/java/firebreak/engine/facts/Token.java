package firebreak.engine.facts;

import java.util.ArrayList;
import java.util.List;

/// A word of a condition's text.
///
/// @param kind  what sort of word
/// @param start where it starts, in code points from 0
/// @param end   where it ends
/// @param text  the word
record Token(Kind kind, int start, int end, String text) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        OPEN,
        CLOSE,
        /// Text that is never closed.
        UNCLOSED,
        /// A character that means nothing.
        STRANGE
    }

    private static final List<String> TWO = List.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String ONE = "<>+-*/%!?:.,";

    /// Whether a value ends with it.
    boolean endsValue() {
        return switch (kind) {
            case NAME, NUMBER, STRING, CLOSE, UNCLOSED -> !text.equals("in");
            case OPERATOR, OPEN, STRANGE -> false;
        };
    }

    /// Whether a value can start with it.
    boolean startsValue() {
        return switch (kind) {
            case NAME, NUMBER, STRING, OPEN, UNCLOSED -> !text.equals("in");
            case OPERATOR -> text.equals("!") || text.equals("-");
            case CLOSE, STRANGE -> false;
        };
    }

    static List<Token> of(String source) {
        int[] points = source.codePoints().toArray();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            if (Character.isWhitespace(points[at])) {
                at++;
            } else if (points[at] == '/' && at + 1 < points.length && points[at + 1] == '/') {
                while (at < points.length && points[at] != '\n') {
                    at++;
                }
            } else {
                Token next = next(points, at);
                tokens.add(next);
                at = next.end;
            }
        }
        return tokens;
    }

    private static Token next(int[] points, int start) {
        int first = points[start];
        if (first == '"' || first == '\'') {
            return string(points, start);
        }
        if (letter(first) || digit(first)) {
            int end = start;
            while (end < points.length && (letter(points[end]) || digit(points[end]) || decimal(points, start, end))) {
                end++;
            }
            return new Token(digit(first) ? Kind.NUMBER : Kind.NAME, start, end, text(points, start, end));
        }
        if (start + 1 < points.length && TWO.contains(text(points, start, start + 2))) {
            return new Token(Kind.OPERATOR, start, start + 2, text(points, start, start + 2));
        }
        String one = text(points, start, start + 1);
        Kind kind = "([{".contains(one)
                ? Kind.OPEN
                : ")]}".contains(one) ? Kind.CLOSE : ONE.contains(one) ? Kind.OPERATOR : Kind.STRANGE;
        return new Token(kind, start, start + 1, one);
    }

    private static Token string(int[] points, int start) {
        int quote = points[start];
        int end = start + 1;
        while (end < points.length && points[end] != quote && points[end] != '\n') {
            end += points[end] == '\\' ? 2 : 1;
        }
        if (end >= points.length || points[end] != quote) {
            int until = Math.min(end, points.length);
            return new Token(Kind.UNCLOSED, start, until, text(points, start, until));
        }
        return new Token(Kind.STRING, start, end + 1, text(points, start, end + 1));
    }

    private static boolean decimal(int[] points, int start, int at) {
        return points[at] == '.' && digit(points[start]) && at + 1 < points.length && digit(points[at + 1]);
    }

    private static boolean letter(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || point == '_';
    }

    private static boolean digit(int point) {
        return point >= '0' && point <= '9';
    }

    private static String text(int[] points, int start, int end) {
        return new String(points, start, end - start);
    }
}
