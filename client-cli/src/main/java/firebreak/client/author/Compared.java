package firebreak.client.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The same seeds played in several ways, side by side: what differs is the way, not the dice.
///
/// @param title what is compared
/// @param ways  what was played by the words for each way, in the order of the seeds
record Compared(String title, SequencedMap<String, List<Rehearsal.@Nullable Figures>> ways) {
    Compared {
        ways = new LinkedHashMap<>(ways);
    }

    /// How a number of one way lies from that of another, seed by seed.
    ///
    /// @param mean  of the differences
    /// @param error the standard error of that mean
    /// @param more  in how many exercises it was higher
    /// @param less  in how many lower
    record Apart(double mean, double error, int more, int less) {
        /// Whether it is told from chance: by more than twice the standard error.
        boolean isClear() {
            return Math.abs(mean) > 2 * error;
        }
    }

    /// How far a way lies from the first.
    Apart apart(String way, ToIntFunction<Rehearsal.Figures> number) {
        List<Rehearsal.@Nullable Figures> first = ways.firstEntry().getValue();
        List<Rehearsal.@Nullable Figures> other = ways.getOrDefault(way, List.of());
        List<Integer> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(first.size(), other.size()); i++) {
            Rehearsal.Figures one = first.get(i);
            Rehearsal.Figures two = other.get(i);
            if (one != null && two != null) {
                differences.add(number.applyAsInt(two) - number.applyAsInt(one));
            }
        }
        int count = Math.max(1, differences.size());
        double mean = differences.stream().mapToInt(Integer::intValue).sum() / (double) count;
        double squares = differences.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        double error = count < 2 ? 0 : Math.sqrt(squares / (count - 1.0) / count);
        int more = (int) differences.stream().filter(one -> one > 0).count();
        int less = (int) differences.stream().filter(one -> one < 0).count();
        return new Apart(mean, error, more, less);
    }

    /// In how many exercises of a way something happened, permille.
    int permille(String way, String hit) {
        int happened = 0;
        int count = 0;
        for (Rehearsal.Figures figures : ways.getOrDefault(way, List.of())) {
            if (figures != null) {
                count++;
                happened += figures.hits().contains(hit) ? 1 : 0;
            }
        }
        return count == 0 ? 0 : (int) ((happened * 1000L + count / 2) / count);
    }
}
