package firebreak.engine.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word an author probably meant.
public final class Closest {
    private static final int LONGEST = 64;

    private Closest() {}

    /// The candidate nearest to a wrong word, if one is near enough to be what was meant.
    ///
    /// Distance is optimal string alignment (Damerau-Levenshtein without repeated edits), ignoring case; near enough is a
    /// third of the word's length, at least one; of a single letter only the case may differ. Ties go to the earlier candidate.
    public static Optional<String> to(String wrong, Collection<String> candidates) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = wrong.toLowerCase(Locale.ROOT);
        int allowed = wrong.length() == 1 ? 0 : Math.max(1, wrong.length() / 3);
        String best = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wrong.length()) > allowed) {
                continue;
            }
            int distance = distance(sought, candidate.toLowerCase(Locale.ROOT));
            if (distance <= allowed && (best == null || distance < distance(sought, best.toLowerCase(Locale.ROOT)))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
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
