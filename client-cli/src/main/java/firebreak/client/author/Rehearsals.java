package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Many rehearsals of one scenario, one for each seed, over several threads.
final class Rehearsals {
    private final Scenario scenario;
    private final long first;
    private final int runs;
    private final int threads;
    private final PrintWriter talk;
    private Progress progress = Progress.NONE;
    private int broken;
    private int played;

    /// @param first the seed of the first; the others follow
    /// @param talk  where it is told which exercise did not come to its end
    Rehearsals(Scenario scenario, long first, int runs, int threads, PrintWriter talk) {
        this.scenario = scenario;
        this.first = first;
        this.runs = runs;
        this.threads = threads;
        this.talk = talk;
    }

    /// Shows how far it has come.
    Rehearsals showing(Progress shown) {
        this.progress = shown;
        return this;
    }

    /// Plays each seed once.
    ///
    /// @return in the order of the seeds; null for an exercise that did not come to its end
    List<Rehearsal.@Nullable Figures> play(SequencedMap<String, Temper> tempers) throws InterruptedException {
        return play(tempers, runs, true, _ -> false);
    }

    /// Plays each seed once, with some acts turned away.
    ///
    /// @return as [#play]
    List<Rehearsal.@Nullable Figures> playWithout(SequencedMap<String, Temper> tempers, Predicate<Act> forbidden)
            throws InterruptedException {
        return play(tempers, runs, true, forbidden);
    }

    /// How many exercises [#wander] plays.
    int wanderings() {
        return (runs + 1) / 2;
    }

    /// Plays the first half of the seeds once more, with delegations that do not always keep to their doctrine and are
    /// told to call and to offer as people are. Whoever has been given a habit keeps it.
    ///
    /// @return as [#play]
    List<Rehearsal.@Nullable Figures> wander(SequencedMap<String, Temper> tempers) throws InterruptedException {
        SequencedMap<String, Temper> wandering = new LinkedHashMap<>(tempers);
        wandering.replaceAll((_, temper) -> temper.habit() == Temper.Habit.DOCTRINE ? temper.with(Temper.Habit.WANDER) : temper);
        return play(wandering, wanderings(), false, _ -> false);
    }

    private List<Rehearsal.@Nullable Figures> play(
            SequencedMap<String, Temper> tempers, int count, boolean byEventList, Predicate<Act> forbidden) throws InterruptedException {
        progress.begin(count);
        List<Rehearsal.@Nullable Figures> all = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Rehearsal.Figures>> promised = new ArrayList<>();
            for (int run = 0; run < count; run++) {
                long its = first + run;
                promised.add(workers.submit(() -> Rehearsal.play(scenario, tempers, its, byEventList, forbidden)));
            }
            for (int run = 0; run < count; run++) {
                try {
                    all.add(promised.get(run).get());
                    played++;
                    progress.done(run + 1);
                } catch (ExecutionException e) {
                    broken++;
                    all.add(null);
                    progress.clear();
                    talk.println("seed " + (first + run) + ": " + e.getCause());
                }
            }
        }
        progress.clear();
        return all;
    }

    Scenario scenario() {
        return scenario;
    }

    long first() {
        return first;
    }

    int runs() {
        return runs;
    }

    int threads() {
        return threads;
    }

    /// How many exercises did not come to their end so far.
    int broken() {
        return broken;
    }

    /// How many did.
    int played() {
        return played;
    }
}
