package firebreak.engine.review;

import java.util.List;

/// A norm that moves touched: for discussion, never a finding.
///
/// @param moves who did what and when
public record NormRow(String id, String title, int upheld, int strained, List<Touch> moves) {
    public NormRow {
        moves = List.copyOf(moves);
    }

    /// One move that touched it.
    ///
    /// @param known the others know that it was done
    public record Touch(String by, String move, String moment, boolean upheld, boolean known, long event) {}
}
