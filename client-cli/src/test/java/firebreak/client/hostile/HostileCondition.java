package firebreak.client.hostile;

import firebreak.engine.facts.Compiled;
import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Evaluation;
import firebreak.engine.facts.Fault;
import firebreak.engine.facts.Literal;
import firebreak.engine.facts.Outlook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must hold for whatever stands in a condition: it can be evaluated, or each trouble has its place and its words;
/// and one that is said to be foregone comes out so whatever is true.
final class HostileCondition {
    private static final int LAST_TURN = 6;
    private static final int FIRST_MINUTE = -200;
    private static final int LAST_MINUTE = 10_000;
    private static final int WORLDS = 12;
    private static final int MOST_EDITS = 6;

    private static final Pattern TOKEN = Pattern.compile("\\s+|\\w+|\"[^\"]*\"|&&|\\|\\||[<>=!]=|.", Pattern.DOTALL);
    private static final List<String> WORDS = Shipped.conditionWords();

    /// Where the ranges of facts end, and next to it.
    private static final List<Integer> EDGES = List.of(-201, -200, -2, -1, 0, 1, 4, 5, 6, 7, 9, 10, 99, 100, 101, 999, 1000, 1001, 10_000, 10_001);

    private static final List<String> NUMBERS = List.of(
            "max_rung()", "rung(\"ILV\", \"SER\")", "turn()", "minute()", "hour()", "mean_tension()", "trust(\"ILV\", \"SER\")", "capital(\"ILV\")",
            "harm(\"till-freeze\")", "truth(\"till-freeze\").severity", "truth(\"till-freeze\").harm", "seen(\"SER\", \"till-freeze\").severity",
            "hours_since(\"till-freeze\", \"detected\")", "calls_unanswered()");

    private HostileCondition() {}

    /// Edits a sound condition, or takes what is given as it is, and compiles it.
    static void edited(byte[] bytes) {
        Choices choices = new Choices(bytes);
        String condition = choices.below(4) == 0 ? new String(choices.rest(), StandardCharsets.UTF_8) : edited(choices);
        switch (Conditions.compile(condition)) {
            case Compiled.Faulty(var faults) -> faulty(condition, faults);
            case Compiled.Sound(var sound, var literals) -> {
                literals.forEach(literal -> hasItsPlace(condition, literal));
                sound(sound);
            }
        }
    }

    private static String edited(Choices choices) {
        List<String> tokens = tokens(choices.of(Shipped.CONDITIONS));
        for (int i = 0; i < MOST_EDITS && choices.more(); i++) {
            int at = choices.below(tokens.size() + 1);
            int kind = choices.below(9);
            switch (kind) {
                case 0 -> tokens.add(at, choices.of(WORDS));
                case 1 -> tokens.add(at, choices.text());
                case 2, 3 -> replaced(tokens, at, choices.of(WORDS));
                case 4 -> replaced(tokens, at, "");
                case 5 -> otherNumber(tokens, Integer.toString(choices.of(EDGES)));
                case 6 -> {
                    tokens.add(0, "(");
                    tokens.addAll(List.of(") ", choices.of(List.of("&&", "||", "==", "?true:")), " "));
                    tokens.addAll(tokens(choices.of(Shipped.CONDITIONS)));
                }
                case 7 -> {
                    tokens.clear();
                    tokens.addAll(List.of(
                            choices.of(NUMBERS), choices.of(List.of(" > ", " >= ", " == ", " != ", " < ", " <= ")), Integer.toString(choices.of(EDGES))));
                }
                default -> {
                    tokens.add(0, "!(");
                    tokens.add(")");
                }
            }
        }
        return String.join("", tokens);
    }

    private static void replaced(List<String> tokens, int at, String word) {
        if (at < tokens.size()) {
            tokens.set(at, word);
        }
    }

    /// The last number is another.
    private static void otherNumber(List<String> tokens, String number) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (!tokens.get(at).isEmpty() && Character.isDigit(tokens.get(at).charAt(0))) {
                tokens.set(at, number);
                return;
            }
        }
    }

    private static List<String> tokens(String condition) {
        List<String> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(condition);
        while (found.find()) {
            tokens.add(found.group());
        }
        return tokens;
    }

    private static void faulty(String condition, List<Fault> faults) {
        int length = condition.codePointCount(0, condition.length());
        for (Fault fault : faults) {
            boolean inside = 0 <= fault.start() && fault.start() <= fault.end() && fault.end() <= length;
            if (fault.message().isBlank() || !inside) {
                throw new AssertionError("a fault without words or place: " + fault + " in `" + condition + "`");
            }
        }
        if (faults.isEmpty()) {
            throw new AssertionError("a faulty condition without a fault: `" + condition + "`");
        }
    }

    private static void hasItsPlace(String condition, Literal literal) {
        int length = condition.codePointCount(0, condition.length());
        if (literal.start() < 0 || literal.end() > length || literal.start() >= literal.end()) {
            throw new AssertionError("an id without a place: " + literal + " in `" + condition + "`");
        }
    }

    private static void sound(Condition condition) {
        Outlook outlook = condition.outlook(LAST_TURN, FIRST_MINUTE, LAST_MINUTE);
        for (int world = 0; world < WORLDS; world++) {
            Evaluation evaluation = condition.evaluate(new AnyFacts(world, LAST_TURN, FIRST_MINUTE, LAST_MINUTE).source());
            if (evaluation.error() == null && outlook != Outlook.OPEN && evaluation.value() != (outlook == Outlook.ALWAYS)) {
                throw new AssertionError("said to hold " + outlook + ", but is " + evaluation.value() + ": `" + condition.source() + "`");
            }
        }
    }
}
