package firebreak.client.author;

import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How a number lies over many exercises.
final class Spread {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int PARTS = 20;
    private static final int MOST = 1000;

    private final int[] sorted;

    private Spread(int[] sorted) {
        this.sorted = sorted;
    }

    /// The pairs of a scenario, in the order in which rehearsals count them.
    static List<Dyad> pairs(Scenario scenario) {
        return new ArrayList<>(State.initial(scenario, new Setup(0, false, true)).postures().keySet());
    }

    static Spread of(List<? extends Rehearsal.@Nullable Figures> all, ToIntFunction<Rehearsal.Figures> number) {
        List<Rehearsal.Figures> there = new ArrayList<>();
        for (Rehearsal.Figures figures : all) {
            if (figures != null) {
                there.add(figures);
            }
        }
        return new Spread(there.stream().mapToInt(number).sorted().toArray());
    }

    /// The peak tensions of a pair.
    static Spread ofPeaks(List<? extends Rehearsal.@Nullable Figures> all, int pair) {
        return of(all, figures -> figures.peaks().get(pair));
    }

    /// The tensions of a pair at a turn's end, of the exercises that came to it.
    static Spread ofTurn(List<Rehearsal.Figures> all, int turn, int pair) {
        return of(all.stream().filter(figures -> figures.tensions().size() > turn).toList(), figures -> figures.tensions().get(turn)[pair]);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /// The value under or at which so many percent lie; 0 where there is none.
    int at(int percent) {
        return isEmpty() ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /// How many lie in each part of 0..1000.
    ///
    /// @param parts how many parts of equal width
    int[] parts(int parts) {
        int[] counts = new int[parts];
        for (int value : sorted) {
            counts[Math.clamp((long) value * parts / MOST, 0, parts - 1)]++;
        }
        return counts;
    }

    /// Twenty blocks, one for each fifty.
    String blocks() {
        int[] counts = parts(PARTS);
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        StringBuilder blocks = new StringBuilder();
        for (int count : counts) {
            blocks.append(count == 0 ? '·' : BLOCKS.charAt((int) Math.min(BLOCKS.length() - 1, (long) count * BLOCKS.length() / (most + 1))));
        }
        return blocks.toString();
    }
}
