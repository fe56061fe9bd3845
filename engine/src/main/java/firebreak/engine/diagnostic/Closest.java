package firebreak.engine.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word an author probably meant.
public final class Closest {
    private static final int LONGEST = 64;

    private Closest() {}

    /// The candidate nearest to a wrong word, if one is near enough to be what was meant.
    ///
    /// Distance is optimal string alignment (Damerau-Levenshtein without repeated edits), ignoring case and which of several
    /// characters that look alike stands there; near enough is a third of the word's length, at least one; of a single
    /// letter only the look may be the same. Of equally near ones the one is meant that only looks alike, then the one
    /// that has two neighbours swapped, then the earlier candidate.
    public static Optional<String> to(String wrong, Collection<String> candidates) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = folded(wrong);
        int allowed = wrong.length() == 1 ? 0 : Math.max(1, wrong.length() / 3);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wrong.length()) > allowed) {
                continue;
            }
            String offered = folded(candidate);
            int distance = distance(sought, offered);
            int rank = 2 * distance - (distance > 0 && isSwapped(sought, offered) ? 1 : 0);
            if (distance <= allowed && rank < least) {
                best = candidate;
                least = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String folded(String word) {
        return LookAlikes.folded(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the same characters stand in both, so that only their order is wrong.
    private static boolean isSwapped(String one, String other) {
        return one.length() == other.length() && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
