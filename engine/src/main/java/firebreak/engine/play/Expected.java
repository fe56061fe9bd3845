package firebreak.engine.play;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a script expects, compared with what came.
///
/// Clauses, separated by commas: `refused`, `refused needs-missing`, the name of an event with words that its fields must
/// show (`CallAnswered late`), a row in full (`ARD -> BOR 211/356/400/1`: tension, uncertainty, trust, rung) or in part
/// (`ARD -> BOR tension fell, trust unchanged, rung = 3`).
final class Expected {

    private static final Pattern ROW = Pattern.compile("([A-Z][A-Z0-9]+)\\s*->\\s*([A-Z][A-Z0-9]+)\\s*(.*)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)/(\\d+)/(\\d+)/(\\d+)");
    private static final Pattern COMPARED = Pattern.compile("(tension|uncertainty|trust|rung)\\s*(=|<=|>=|<|>)\\s*(\\d+)");
    private static final Pattern MOVED = Pattern.compile("(tension|uncertainty|trust|rung)\\s+(fell|rose|unchanged)");

    private Expected() {}

    /// What did not come as expected, or `null`.
    static @Nullable String failure(String expectation, Outcome outcome, State before, State after) {
        List<String> failures = new ArrayList<>();
        Dyad row = null;
        for (String part : expectation.split(",", -1)) {
            String clause = part.strip();
            Matcher named = ROW.matcher(clause);
            if (named.matches()) {
                row = new Dyad(named.group(1), named.group(2));
                if (!after.postures().containsKey(row)) {
                    failures.add("there is no row " + row);
                    row = null;
                    continue;
                }
                clause = named.group(3).strip();
                if (clause.isEmpty()) {
                    continue;
                }
            }
            String failure = clause(clause, row, outcome, before, after);
            if (failure != null) {
                failures.add(failure);
            }
        }
        return failures.isEmpty() ? null : String.join("; ", failures);
    }

    private static @Nullable String clause(String clause, @Nullable Dyad row, Outcome outcome, State before, State after) {
        if (clause.equals("refused") || clause.startsWith("refused ")) {
            return refused(clause.substring("refused".length()).strip(), outcome);
        }
        if (row != null) {
            Matcher numbers = NUMBERS.matcher(clause);
            if (numbers.matches()) {
                String is = after.tension(row) + "/" + after.uncertainty(row) + "/" + after.trust(row) + "/" + after.posture(row).rung();
                return is.equals(clause) ? null : row + " is " + is + ", expected " + clause;
            }
            Matcher compared = COMPARED.matcher(clause);
            if (compared.matches()) {
                int is = value(compared.group(1), row, after);
                int wanted = Integer.parseInt(compared.group(3));
                boolean holds = switch (compared.group(2)) {
                    case "=" -> is == wanted;
                    case "<" -> is < wanted;
                    case ">" -> is > wanted;
                    case "<=" -> is <= wanted;
                    default -> is >= wanted;
                };
                return holds ? null : row + " " + compared.group(1) + " is " + is + ", expected " + compared.group(2) + " " + wanted;
            }
            Matcher moved = MOVED.matcher(clause);
            if (moved.matches()) {
                int was = value(moved.group(1), row, before);
                int is = value(moved.group(1), row, after);
                String came = is < was ? "fell" : is > was ? "rose" : "unchanged";
                return came.equals(moved.group(2))
                        ? null
                        : row + " " + moved.group(1) + " went from " + was + " to " + is + ", expected `" + moved.group(2) + "`";
            }
        }
        return event(clause, outcome);
    }

    private static @Nullable String refused(String code, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "expected a refusal, but it was accepted";
            case Outcome.Rejected(var reason) ->
                code.isEmpty() || reason.code().equals(code) ? null : "refused as `" + reason.code() + "`, expected `" + code + "`";
        };
    }

    private static @Nullable String event(String clause, Outcome outcome) {
        int blank = clause.indexOf(' ');
        String name = blank < 0 ? clause : clause.substring(0, blank);
        String words = blank < 0 ? "" : clause.substring(blank + 1).strip();
        return switch (outcome) {
            case Outcome.Rejected(var reason) -> "expected " + clause + ", but it was refused: " + reason.text();
            case Outcome.Accepted(var events) -> {
                List<String> names = new ArrayList<>();
                for (Event event : events) {
                    String is = event.getClass().getSimpleName();
                    names.add(is);
                    if (is.equals(name) && shows(event, words)) {
                        yield null;
                    }
                }
                yield "expected " + clause + ", but what happened was: " + String.join(", ", names.stream().distinct().toList());
            }
        };
    }

    private static boolean shows(Event event, String words) {
        if (event instanceof Event.CallAnswered answered && (words.equals("late") || words.equals("in time"))) {
            return answered.inTime() == words.equals("in time");
        }
        return words.isEmpty() || event.toString().contains(words);
    }

    private static int value(String name, Dyad row, State state) {
        return switch (name) {
            case "tension" -> state.tension(row);
            case "uncertainty" -> state.uncertainty(row);
            case "trust" -> state.trust(row);
            default -> state.posture(row).rung();
        };
    }
}
