package firebreak.engine.scenario;

import org.jspecify.annotations.Nullable;

/// What players should do once an entry has happened; the review compares.
///
/// @param of            who
/// @param action        what
/// @param withinMinutes how long they have
/// @param objective     the objective it serves, or null
/// @param move          the move to be ordered, or null if any
/// @param measure       the measure to be offered or accepted, or null if any
/// @param to            the delegation it is to be aimed at, or null if any
/// @param about         the incident it is to be about, or null if any
/// @param text          how the facilitator reads it, or null
public record Expectation(
        Address of,
        ExpectedAction action,
        int withinMinutes,
        @Nullable String objective,
        @Nullable String move,
        @Nullable String measure,
        @Nullable String to,
        @Nullable String about,
        @Nullable Text text) {
    public Expectation {
        Range.minutes("withinMinutes", withinMinutes);
    }
}
