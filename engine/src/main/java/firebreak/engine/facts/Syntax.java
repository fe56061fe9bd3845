package firebreak.engine.facts;

import firebreak.engine.facts.Fault.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says in the author's words why the words of a condition do not make a sentence.
final class Syntax {
    private final List<Token> tokens;
    private final int end;

    Syntax(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /// What can be seen from the words alone, or null.
    @Nullable Fault plain() {
        if (tokens.isEmpty()) {
            return new Fault(
                    Problem.SYNTAX, 0, end, "the condition is empty", "", "write a condition, or take the key away");
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Fault turned = i + 1 < tokens.size() ? turned(token, tokens.get(i + 1)) : null;
            Fault fault = turned != null ? turned : strange(token);
            if (fault != null) {
                return fault;
            }
        }
        return brackets();
    }

    /// `=>` for `>=`.
    private static @Nullable Fault turned(Token token, Token next) {
        boolean order = next.text().equals(">") || next.text().equals("<");
        if (!token.text().equals("=") || token.kind() != Token.Kind.STRANGE || !order || next.start() != token.end()) {
            return null;
        }
        String meant = next.text() + "=";
        return new Fault(
                Problem.SYNTAX, token.start(), next.end(), "`=" + next.text() + "` is written `" + meant + "`", "", "change it to `" + meant + "`");
    }

    private static @Nullable Fault strange(Token token) {
        String text = token.text();
        if (token.kind() == Token.Kind.UNCLOSED) {
            String quote = text.substring(0, 1);
            return at(token, "this text is never closed", "no closing " + quote, "add a closing " + quote);
        }
        if (token.kind() == Token.Kind.STRANGE) {
            return switch (text) {
                case "=" -> at(token, "a single `=` compares nothing", "", "write `==`");
                case "&" -> at(token, "a single `&` means nothing", "", "write `&&`");
                case "|" -> at(token, "a single `|` means nothing", "", "write `||`");
                case "\u201c", "\u201d", "\u201e", "\u2018", "\u2019" ->
                    at(token, "typographic quotes do not quote here", "", "write \" or '");
                default -> at(token, "`" + text + "` means nothing in a condition", "", null);
            };
        }
        return token.kind() == Token.Kind.NAME ? spelled(token) : null;
    }

    private static @Nullable Fault spelled(Token token) {
        return switch (token.text()) {
            case "and", "AND" -> at(token, "`and` is written `&&`", "", "write `&&`");
            case "or", "OR" -> at(token, "`or` is written `||`", "", "write `||`");
            case "not", "NOT" -> at(token, "`not` is written `!`", "", "write `!` before what must not hold");
            default -> null;
        };
    }

    private @Nullable Fault brackets() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.OPEN) {
                open.push(token);
                if (open.size() > Language.DEEPEST) {
                    return new Fault(
                            Problem.TOO_LARGE,
                            token.start(),
                            token.end(),
                            "brackets are nested more than " + Language.DEEPEST + " deep",
                            "",
                            "split the condition over several entries, or use a variable");
                }
            } else if (token.kind() == Token.Kind.CLOSE) {
                Token opening = open.poll();
                if (opening == null) {
                    return at(token, "`" + token.text() + "` closes nothing", "", "take it away");
                }
                if (!closing(opening).equals(token.text())) {
                    return at(
                            token,
                            "`" + token.text() + "` does not close `" + opening.text() + "`",
                            "expected `" + closing(opening) + "`",
                            "write `" + closing(opening) + "`");
                }
            }
        }
        Token left = open.peek();
        return left == null
                ? null
                : at(
                        left,
                        "`" + left.text() + "` is never closed",
                        "",
                        "add `" + closing(left) + "` where it should end");
    }

    private static String closing(Token opening) {
        return switch (opening.text()) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
    }

    /// What the parser stumbled over.
    ///
    /// @param offset where it did, in code points from 0
    Fault stumbled(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).end() <= offset) {
            index++;
        }
        Token before = index > 0 ? tokens.get(index - 1) : null;
        if (index == tokens.size()) {
            return lacking(index - 1, "the condition ends here");
        }
        Token here = tokens.get(index);
        if (before != null && before.endsValue() && here.startsValue()) {
            return at(
                    here,
                    "`" + here.text() + "` does not follow from what stands before it",
                    "expected `&&`, `||` or a comparison before this",
                    null);
        }
        if (before != null && !before.endsValue() && before.kind() != Token.Kind.OPEN && !here.startsValue()) {
            return lacking(index - 1, "");
        }
        if (here.kind() == Token.Kind.OPERATOR && !here.startsValue()) {
            return at(here, "`" + here.text() + "` needs something before it", "", null);
        }
        return at(here, "`" + here.text() + "` cannot stand here", "", null);
    }

    /// An operator with nothing behind it.
    private Fault lacking(int index, String label) {
        Token sign = tokens.get(index);
        Token before = index == 0 ? null : tokens.get(index - 1);
        String message = "`" + sign.text() + "` needs something after it";
        if (sign.text().equals("%") && before != null && before.text().matches("[0-9]{1,3}")) {
            String permille = String.valueOf(10 * Integer.parseInt(before.text()));
            return new Fault(Problem.SYNTAX, before.start(), sign.end(), "`" + before.text() + "%` is no number here", "shares are permille", "change it to `" + permille + "`");
        }
        return at(sign, message, label, "write what belongs behind `" + sign.text() + "`, or take it away");
    }

    private static Fault at(Token token, String message, String label, @Nullable String help) {
        return new Fault(Problem.SYNTAX, token.start(), token.end(), message, label, help);
    }
}
