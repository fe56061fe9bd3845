package firebreak.engine.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what a misspelt word may have been meant to be.
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /// The words within reach of a slip or two, nearest first, at most three.
    static List<String> to(String typed, List<String> words) {
        record Near(String word, int rank, int distance) {}
        var key = Token.key(typed);
        var near = new ArrayList<Near>();
        for (var word : words) {
            var other = Token.key(word);
            int distance = distance(key, other);
            boolean begins = key.length() >= 2 && other.startsWith(key);
            if (begins || distance <= reach(Math.max(key.length(), other.length()))) {
                near.add(new Near(word, begins ? Math.min(distance, 1) : distance, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::rank).thenComparingInt(Near::distance));
        return near.stream().map(Near::word).distinct().limit(MOST).toList();
    }

    private static int reach(int length) {
        return length <= 2 ? 0 : length <= 4 ? 1 : length <= 7 ? 2 : 3;
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
    static int distance(String a, String b) {
        if (a.length() > 64 || b.length() > 64) {
            return 64;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replace = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, rows[i - 2][j - 2] + 1);
                }
                rows[i][j] = best;
            }
        }
        return rows[a.length()][b.length()];
    }
}
