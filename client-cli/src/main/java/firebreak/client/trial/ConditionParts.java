package firebreak.client.trial;

import firebreak.engine.exercise.Awaited;
import firebreak.engine.exercise.State;
import firebreak.engine.facts.Compiled;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Evaluation;
import java.util.ArrayList;
import java.util.List;

/// A condition in the parts that `&&` or `||` join at its top, each with whether it holds now: so that an author sees what is
/// still missing.
///
/// @param all   whether all parts are needed, not any of them
/// @param parts one or more, in the order of the text
record ConditionParts(boolean all, List<Part> parts) {
    ConditionParts {
        parts = List.copyOf(parts);
    }

    /// A part as it is written.
    record Part(String source, boolean holds) {}

    static ConditionParts of(Awaited awaited, State state) {
        String source = awaited.condition().source().strip().replaceAll("\\s+", " ");
        List<String> either = split(source, "||");
        List<String> pieces = either.size() > 1 ? either : split(source, "&&");
        List<Part> parts = new ArrayList<>();
        for (String piece : pieces) {
            if (Conditions.compile(piece) instanceof Compiled.Sound(var condition, var _)) {
                parts.add(new Part(piece, Awaited.evaluate(condition, state).value()));
            }
        }
        if (parts.size() != pieces.size()) {
            // What cannot be taken apart is shown whole.
            Evaluation whole = Awaited.evaluate(awaited.condition(), state);
            return new ConditionParts(true, List.of(new Part(source, whole.value())));
        }
        return new ConditionParts(either.size() <= 1, parts);
    }

    boolean holds() {
        return all ? parts.stream().allMatch(Part::holds) : parts.stream().anyMatch(Part::holds);
    }

    /// The pieces between an operator, where it stands in no brackets and no quotes.
    private static List<String> split(String source, String operator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int begin = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '?' && depth == 0) {
                return List.of(source); // A choice binds weaker than both.
            } else if (depth == 0 && source.startsWith(operator, i)) {
                pieces.add(source.substring(begin, i).strip());
                begin = i + operator.length();
            }
        }
        pieces.add(source.substring(begin).strip());
        return pieces;
    }
}
