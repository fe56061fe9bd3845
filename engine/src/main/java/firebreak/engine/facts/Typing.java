package firebreak.engine.facts;

import firebreak.engine.facts.Fault.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in the author's words which values of a condition do not fit together.
final class Typing {
    private static final Pattern NO_MATCH =
            Pattern.compile("found no matching overload for '([^']*)' applied to '(.*?)'(?: \\(candidates.*)?");
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '(.*)'");

    private static final String FACTS = "facts about an incident";

    private final List<Token> tokens;
    private final int end;

    Typing(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /// A complaint of the type checker.
    ///
    /// @param offset  where, in code points from 0
    /// @param message its words
    Fault fault(int offset, String message) {
        Token token = at(offset);
        Matcher result = RESULT.matcher(message);
        if (result.matches()) {
            return new Fault(
                    Problem.NOT_YES_OR_NO,
                    tokens.getFirst().start(),
                    tokens.getLast().end(),
                    "a condition must hold or not, but this is " + words(result.group(1)),
                    "",
                    "compare it with something, as in `... >= 1`");
        }
        Matcher match = NO_MATCH.matcher(message);
        if (match.matches()) {
            List<String> types = types(match.group(2));
            return new Fault(Problem.TYPE, token.start(), token.end(), mismatch(match.group(1), types), "", help(offset, types));
        }
        return new Fault(
                Problem.TYPE, token.start(), token.end(), "`" + token.text() + "` does not fit here", "", null);
    }

    /// What mends a comparison of unlike things, null where it cannot be told.
    private @Nullable String help(int offset, List<String> types) {
        if (types.stream().anyMatch(type -> words(type).equals(FACTS))) {
            return "ask for a part of the facts, as in `seen(...).known` or `truth(...).severity >= 3`";
        }
        if (types.contains("int") && types.contains("string")) {
            return beside(offset)
                    .map(text -> "write `" + text.substring(1, text.length() - 1) + "`, without quotes")
                    .orElse("compare numbers with numbers, and texts with texts");
        }
        return null;
    }

    /// A number in quotes beside an operator.
    private Optional<String> beside(int offset) {
        int operator = tokens.indexOf(at(offset));
        return Stream.of(operator + 1, operator - 1)
                .filter(i -> i >= 0 && i < tokens.size())
                .map(i -> tokens.get(i).text())
                .filter(text -> text.matches("[\"'][0-9]+[\"']"))
                .findFirst();
    }

    private Token at(int offset) {
        for (Token token : tokens) {
            if (token.end() > offset) {
                return token;
            }
        }
        return new Token(Token.Kind.STRANGE, end, end, "");
    }

    private static String mismatch(String function, List<String> types) {
        String all = String.join(" and ", types.stream().map(Typing::words).toList());
        return switch (function) {
            case "_&&_", "_||_" -> "`" + symbol(function) + "` joins what holds or not, but got " + all;
            case "!_" -> "`!` turns what holds or not around, but got " + all;
            case "_?_:_" -> "the two sides of `:` must be of one sort, and what stands before `?` must hold or not";
            case "-_" -> "`-` needs a number, but got " + all;
            case "@in" -> "`in` needs a list of the same sort on its right, but got " + all;
            default ->
                function.startsWith("_")
                        ? "`" + symbol(function) + "` cannot take " + all
                        : "`" + function + "` cannot take " + all;
        };
    }

    private static String symbol(String function) {
        return function.replace("_", "");
    }

    private static List<String> types(String bracketed) {
        int dot = bracketed.indexOf(".(");
        String inner = dot >= 0 ? bracketed.substring(0, dot) + ", " + bracketed.substring(dot + 2) : bracketed;
        return Stream.of(inner.replaceAll("^\\(|\\)$", "").split(", ", -1)).toList();
    }

    private static String words(String type) {
        if (type.startsWith("list")) {
            return "a list";
        }
        return switch (type) {
            case "bool" -> "a yes-or-no";
            case "int", "uint" -> "a number";
            case "string" -> "a text";
            default -> FACTS;
        };
    }
}
