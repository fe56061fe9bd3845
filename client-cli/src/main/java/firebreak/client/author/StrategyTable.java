package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stake;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What each pure strategy is worth: one delegation after the other plays it against the others' doctrines, at the same
/// seeds as its own doctrine. A scenario in which a simple habit wins teaches that habit. What differs by less than twice its
/// standard error over the seeds is not told from chance, so that such a strategy counts as one that does as well.
final class StrategyTable {
    private static final int FIRST = 24;
    private static final int WIDE = 11;
    private static final int NARROW = 6;

    private final Rehearsals rehearsals;
    private final SequencedMap<String, Temper> tempers;
    private final @Nullable String reference;
    private final PrintWriter out;

    /// @param reference the doctrine that the strategies are compared with; null for each delegation's own
    StrategyTable(Rehearsals rehearsals, SequencedMap<String, Temper> tempers, @Nullable String reference, PrintWriter out) {
        this.rehearsals = rehearsals;
        this.tempers = tempers;
        this.reference = reference;
        this.out = out;
    }

    /// Plays, and prints the table of each delegation.
    ///
    /// @return whether every strategy does clearly worse than the doctrine that it is compared with
    boolean print() throws InterruptedException {
        Scenario scenario = rehearsals.scenario();
        out.println(scenario.title() + ": pure strategies, seeds " + rehearsals.first() + " to " + (rehearsals.first() + rehearsals.runs() - 1));
        List<Rehearsal.@Nullable Figures> usual = rehearsals.play(tempers);
        boolean none = true;
        for (Delegation delegation : scenario.delegations().values()) {
            none &= print(delegation, usual);
        }
        return none;
    }

    private boolean print(Delegation delegation, List<Rehearsal.@Nullable Figures> usual) throws InterruptedException {
        Scenario scenario = rehearsals.scenario();
        SequencedMap<String, ScoreSample> rows = new LinkedHashMap<>();
        ScoreSample own = ScoreSample.of(usual, delegation.id());
        rows.put("its own doctrine", own);
        String name = reference == null ? "its own doctrine" : reference;
        if (reference != null) {
            SequencedMap<String, Temper> others = new LinkedHashMap<>(tempers);
            Doctrines.apply(delegation.id() + "=" + reference, scenario, others);
            own = ScoreSample.of(rehearsals.play(others), delegation.id());
            rows.put(reference, own);
        }
        out.println();
        out.println(delegation.name() + " plays, the others by their doctrines");
        out.println(" ".repeat(FIRST) + right("interests") + right("stability") + right("together") + right("apart") + right("st.error")
                + right("better") + right("worse"));
        for (var row : rows.entrySet()) {
            line(row.getKey(), row.getValue(), row.getKey().equals(name) ? null : own);
        }
        List<String> winners = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            if (habit.isStrategy()) {
                ScoreSample sample = ScoreSample.of(rehearsals.play(Doctrines.with(tempers, scenario, delegation.id(), habit)), delegation.id());
                rows.put(habit.word(), sample);
                line(habit.word(), sample, own);
                ScoreSample.Difference apart = sample.from(own);
                if (apart.mean() + 2 * apart.standardError() >= 0) {
                    winners.add(habit.word());
                }
            }
        }
        stakes(delegation, rows);
        out.println(winners.isEmpty()
                ? "  Every pure strategy does worse than `" + name + "`."
                : "  As good as `" + name + "` or better, or not to be told from it: " + String.join(", ", winners) + ".");
        out.flush();
        return winners.isEmpty();
    }

    /// @param own what it is compared with; null for that itself
    private void line(String name, ScoreSample sample, @Nullable ScoreSample own) {
        ScoreSample.Difference apart = own == null ? null : sample.from(own);
        String means = first(name) + right(number(sample.interests())) + right(number(sample.stability()))
                + right(number(sample.interests() + sample.stability()));
        out.println(apart == null
                ? means
                : means + right(number(apart.mean())) + right(number(apart.standardError())) + right(Integer.toString(apart.better()))
                        + right(Integer.toString(apart.worse())));
    }

    /// In how many exercises of a hundred each goal was reached and each red line crossed.
    private void stakes(Delegation delegation, SequencedMap<String, ScoreSample> rows) {
        List<Stake> stakes = delegation.stakes();
        if (stakes.isEmpty()) {
            return;
        }
        out.println("  Goals reached and red lines crossed, in a hundred exercises:");
        for (int i = 0; i < stakes.size(); i++) {
            out.println("   (" + (i + 1) + ") " + stakes.get(i).text() + " " + (stakes.get(i).points() > 0 ? "+" : "") + stakes.get(i).points());
        }
        StringBuilder top = new StringBuilder(" ".repeat(FIRST));
        for (int i = 0; i < stakes.size(); i++) {
            top.append(narrow("(" + (i + 1) + ")"));
        }
        out.println(top);
        for (var row : rows.entrySet()) {
            StringBuilder line = new StringBuilder(first(row.getKey()));
            for (int i = 0; i < stakes.size(); i++) {
                line.append(narrow(Long.toString(Math.round(100 * row.getValue().share(i)))));
            }
            out.println(line);
        }
    }

    private static String first(String name) {
        return "  " + name + " ".repeat(Math.max(1, FIRST - 2 - name.length()));
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        long cents = Math.abs(hundredths) % 100;
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100 + "." + (cents < 10 ? "0" : "") + cents;
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, WIDE - text.length())) + text;
    }

    private static String narrow(String text) {
        return " ".repeat(Math.max(1, NARROW - text.length())) + text;
    }
}
