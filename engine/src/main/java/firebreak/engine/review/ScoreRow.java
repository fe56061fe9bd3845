package firebreak.engine.review;

import java.util.List;

/// How a delegation came out.
///
/// @param interests points of goals reached, less those of red lines crossed
/// @param stability 0 to 100
public record ScoreRow(String id, String delegation, List<StakeRow> stakes, int interests, int stability) {
    public ScoreRow {
        stakes = List.copyOf(stakes);
    }

    /// A goal or a red line.
    ///
    /// @param holds  the goal was reached, or the line crossed
    /// @param points what that is worth, below 0 for a red line
    public record StakeRow(String text, boolean holds, int points) {}

    public int total() {
        return interests + stability;
    }
}
