package firebreak.engine.play;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a script expects of its lines. The clauses are listed at [Clauses].
public final class Expected {

    private Expected() {}

    /// What is wrong in the expectations of a script, line by line: before anything is played.
    public static List<Script.Problem> problems(Script script) {
        List<Script.Problem> problems = new ArrayList<>();
        for (Script.Entry entry : script.entries()) {
            switch (entry) {
                case Script.Setting _ -> {}
                case Script.Deed deed -> unclear(deed.line(), deed.expectation(), deed.expectationColumn(), problems);
                case Script.Look look -> unclear(look.line(), look.expectation(), look.expectationColumn(), problems);
            }
        }
        return problems;
    }

    /// What is wrong in the expectations of a script for a scenario: what cannot be read, and what names nothing that the
    /// scenario has.
    public static List<Script.Problem> problems(Script script, Scenario scenario) {
        List<Script.Problem> problems = new ArrayList<>(problems(script));
        for (Script.Entry entry : script.entries()) {
            switch (entry) {
                case Script.Setting _ -> {}
                case Script.Deed deed -> {
                    speaker(deed, scenario, problems);
                    unknown(deed.line(), deed.expectation(), deed.expectationColumn(), scenario, problems);
                }
                case Script.Look look -> unknown(look.line(), look.expectation(), look.expectationColumn(), scenario, problems);
            }
        }
        problems.sort(Comparator.comparingInt(Script.Problem::line).thenComparingInt(Script.Problem::column));
        return problems;
    }

    private static void speaker(Script.Deed deed, Scenario scenario, List<Script.Problem> problems) {
        List<String> seats = new ArrayList<>();
        scenario.delegations().values().forEach(one -> one.seats().values().forEach(seat -> seats.add(seat.address().toString())));
        boolean known = deed.who().equals("facilitator") || seats.stream().anyMatch(seat -> seat.equalsIgnoreCase(deed.who()));
        if (!known) {
            Optional<String> near = Closest.to(deed.who(), seats);
            problems.add(new Script.Problem(
                    deed.line(),
                    deed.whoColumn(),
                    "there is no seat `" + deed.who() + "`; "
                            + near.map(seat -> "change it to `" + seat + "`").orElse("the seats are " + String.join(", ", seats))));
        }
    }

    private static void unknown(int line, String expectation, int column, Scenario scenario, List<Script.Problem> problems) {
        SortedSet<String> told = new TreeSet<>();
        for (Clauses.Placed placed : Clauses.read(expectation).clauses()) {
            for (Mentions.Unknown unknown : Mentions.unknown(placed.clause(), scenario)) {
                if (!told.add(unknown.word())) {
                    continue; // named once, meant by the clauses after it as well
                }
                int in = Math.max(placed.offset(), expectation.indexOf(unknown.word(), placed.offset()));
                problems.add(new Script.Problem(line, column + expectation.codePointCount(0, in), unknown.message()));
            }
        }
    }

    private static void unclear(int line, String expectation, int column, List<Script.Problem> problems) {
        for (Clauses.Unclear unclear : Clauses.read(expectation).unclear()) {
            int at = column + expectation.codePointCount(0, unclear.offset());
            problems.add(new Script.Problem(line, at, unclear.message()));
        }
    }

    /// What did not come as expected, or `null`.
    static @Nullable String failure(String expectation, Verdict verdict) {
        Clauses.Read read = Clauses.read(expectation);
        List<String> failures = new ArrayList<>();
        read.unclear().forEach(unclear -> failures.add(unclear.message()));
        String failure = verdict.failure(read.clauses());
        if (failure != null) {
            failures.add(failure);
        }
        return failures.isEmpty() ? null : String.join("; ", failures);
    }

    /// Whether an expectation reckons with words that are not understood.
    static boolean reckonsWithMisreading(String expectation) {
        return Clauses.read(expectation).clauses().stream()
                .anyMatch(placed -> placed.clause() instanceof Clause.NotUnderstood);
    }
}
