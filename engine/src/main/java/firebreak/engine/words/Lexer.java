package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line into words, commas and quoted texts.
///
/// Forgives what keyboards and word processors do to quotes: any common pair opens and closes a text, and a text whose
/// closing quote is missing ends with the line.
final class Lexer {
    private final String line;
    private int at;

    private Lexer(String line) {
        this.line = line;
    }

    static List<Token> split(String line) {
        return new Lexer(line).split();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    private List<Token> split() {
        var tokens = new ArrayList<Token>();
        while (true) {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return tokens;
            }
            char c = line.charAt(at);
            if (c == ',') {
                tokens.add(new Token(",", at, ++at, false));
            } else if (closersOf(c) != null) {
                tokens.add(text(c));
            } else {
                tokens.add(word());
            }
        }
    }

    private Token word() {
        int start = at;
        while (at < line.length() && line.charAt(at) != ',' && !isBlank(line.charAt(at))) {
            at++;
        }
        return new Token(line.substring(start, at), start, at, false);
    }

    /// The characters that may close what this one opens; `null` if it opens nothing here.
    private @org.jspecify.annotations.Nullable String closersOf(char opener) {
        return switch (opener) {
            case '"', '\uFF02' -> "\"\uFF02";
            case '\u201C' -> "\u201D\"";
            case '\u201E' -> "\u201C\u201D\"";
            case '\u201D', '\u201F' -> "\u201D\"";
            case '\u00AB' -> "\u00BB";
            case '\u00BB' -> "\u00AB";
            // An apostrophe opens a text only if the line ends with one: it may be part of a name.
            case '\'', '\u2018' -> endsWithApostrophe() ? "'\u2019" : null;
            default -> null;
        };
    }

    private boolean endsWithApostrophe() {
        var rest = line.stripTrailing();
        return rest.length() - 1 > at && "'\u2019".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    }

    private Token text(char opener) {
        int start = at++;
        var closers = closersOfOpened(opener, start);
        boolean toTheEnd = opener == '\'' || opener == '\u2018';
        var text = new StringBuilder();
        int nested = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length() && escaped(line.charAt(at + 1)) != 0) {
                text.append(escaped(line.charAt(at + 1)));
                at += 2;
                continue;
            }
            if (closers.indexOf(c) >= 0) {
                if (nested > 0 && c != '"') {
                    nested--;
                } else if (closesHere(at + 1, toTheEnd)) {
                    at++;
                    return new Token(text.toString(), start, at, true);
                }
            } else if (c == opener) {
                nested++;
            }
            text.append(c);
            at++;
        }
        return new Token(unclosed(text.toString(), opener), start, at, true);
    }

    private String closersOfOpened(char opener, int start) {
        int here = at;
        at = start;
        var closers = closersOf(opener);
        at = here;
        return closers == null ? "" : closers;
    }

    /// A quote closes a text only at the end of a word, so that a quotation inside it does no harm.
    private boolean closesHere(int after, boolean toTheEnd) {
        if (toTheEnd) {
            return line.substring(after).isBlank();
        }
        return after == line.length() || isBlank(line.charAt(after)) || line.charAt(after) == ',';
    }

    /// A text that was never closed; a word processor may have closed it with another kind of quote.
    private static String unclosed(String text, char opener) {
        var kept = text.stripTrailing();
        if (opener == '"' && kept.endsWith("\u201D") && kept.indexOf('\u201C') < 0) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept;
    }

    private static char escaped(char c) {
        return switch (c) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }

    /// A text in quotes, such that [#split] gives it back.
    static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
