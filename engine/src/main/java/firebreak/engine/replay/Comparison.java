package firebreak.engine.replay;

import firebreak.engine.scenario.Dyad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two exercises side by side.
///
/// @param step   the first step that differs, from 1; 0 if none does
/// @param one    what happened there in the first, or nothing if it was over
/// @param other  what happened there in the second, or nothing if it was over
/// @param how    in what they differ there, one line; empty if they do not
/// @param dyads  how each pair stands at the end of each
/// @param ending of the first, or nothing if it has none
/// @param otherEnding of the second, or nothing if it has none
public record Comparison(
        long step,
        @Nullable String one,
        @Nullable String other,
        String how,
        List<AtEnd> dyads,
        @Nullable String ending,
        @Nullable String otherEnding) {
    public Comparison {
        dyads = List.copyOf(dyads);
    }

    /// How one delegation sees another when all is over, in both exercises.
    public record AtEnd(Dyad dyad, Standing one, Standing other) {}

    /// The numbers of a dyad, permille, and its rung.
    public record Standing(int tension, int uncertainty, int trust, int rung) {}

    /// Whether the two are the same exercise, step for step.
    public boolean same() {
        return step == 0;
    }
}
