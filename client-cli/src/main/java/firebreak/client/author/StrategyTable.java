package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.exercise.Score;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What each pure strategy is worth: one delegation after the other plays it against the others' doctrines, at the same
/// seeds as its own doctrine. A scenario in which a simple habit wins teaches that habit.
final class StrategyTable {
    private static final int FIRST = 24;
    private static final int WIDE = 12;

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
    /// @return whether every delegation does best with the doctrine that the strategies are compared with
    boolean print() throws InterruptedException {
        Scenario scenario = rehearsals.scenario();
        out.println(scenario.title() + ": pure strategies, seeds " + rehearsals.first() + " to " + (rehearsals.first() + rehearsals.runs() - 1));
        List<Rehearsal.@Nullable Figures> usual = rehearsals.play(tempers);
        boolean none = true;
        for (Delegation delegation : scenario.delegations().values()) {
            out.println();
            out.println(delegation.name() + " plays, the others by their doctrines");
            out.println(" ".repeat(FIRST) + right("interests") + right("stability") + right("together") + right("better") + right("worse"));
            double best = row("its own doctrine", delegation.id(), usual, null);
            List<Rehearsal.@Nullable Figures> own = usual;
            if (reference != null) {
                SequencedMap<String, Temper> others = new LinkedHashMap<>(tempers);
                Doctrines.apply(delegation.id() + "=" + reference, scenario, others);
                own = rehearsals.play(others);
                best = row(reference, delegation.id(), own, null);
            }
            String name = reference == null ? "its own doctrine" : "`" + reference + "`";
            List<String> winners = new ArrayList<>();
            for (Habit habit : Habit.values()) {
                if (habit != Habit.DOCTRINE) {
                    List<Rehearsal.@Nullable Figures> played = rehearsals.play(Doctrines.with(tempers, scenario, delegation.id(), habit));
                    if (row(habit.word(), delegation.id(), played, own) >= best) {
                        winners.add(habit.word());
                    }
                }
            }
            out.println(winners.isEmpty()
                    ? "  No pure strategy does as well as " + name + "."
                    : "  As good as " + name + " or better: " + String.join(", ", winners) + ".");
            out.flush();
            none &= winners.isEmpty();
        }
        return none;
    }

    /// @return the mean of interests and stability together
    private double row(String name, String delegation, List<Rehearsal.@Nullable Figures> played, @Nullable List<Rehearsal.@Nullable Figures> own) {
        long interests = 0;
        long stability = 0;
        int better = 0;
        int worse = 0;
        int count = 0;
        for (int run = 0; run < played.size(); run++) {
            Rehearsal.Figures figures = played.get(run);
            Rehearsal.Figures usual = own == null ? figures : own.get(run);
            if (figures == null || usual == null) {
                continue;
            }
            Score score = score(figures, delegation);
            int difference = score.total() - score(usual, delegation).total();
            interests += score.interests();
            stability += score.stability();
            better += difference > 0 ? 1 : 0;
            worse += difference < 0 ? 1 : 0;
            count++;
        }
        double together = count == 0 ? 0 : (double) (interests + stability) / count;
        boolean itself = own == null;
        out.println("  " + name + " ".repeat(Math.max(1, FIRST - 2 - name.length())) + right(mean(interests, count)) + right(mean(stability, count))
                + right(mean(interests + stability, count)) + right(itself ? "" : Integer.toString(better))
                + right(itself ? "" : Integer.toString(worse)));
        return together;
    }

    private static Score score(Rehearsal.Figures figures, String delegation) {
        for (Score score : figures.scores()) {
            if (score.delegation().equals(delegation)) {
                return score;
            }
        }
        throw new IllegalStateException("nobody has scored " + delegation);
    }

    private static String mean(long sum, int count) {
        long hundredths = count == 0 ? 0 : Math.round(sum * 100.0 / count);
        long cents = Math.abs(hundredths) % 100;
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100 + "." + (cents < 10 ? "0" : "") + cents;
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, WIDE - text.length())) + text;
    }
}
