package firebreak.engine.scenario;

import org.jspecify.annotations.Nullable;

/// One turn.
///
/// @param number       from 1
/// @param title        what it is called, or null
/// @param startMinute  its first simulated minute
/// @param playMinutes  how much simulated time its table time covers, a multiple of 60
/// @param tableMinutes how long it lasts at the table
/// @param thenMinutes  simulated minutes that are jumped over after it, 0 if none
public record Turn(
        int number, @Nullable Text title, int startMinute, int playMinutes, int tableMinutes, int thenMinutes) {
    public Turn {
        Range.check("playMinutes", playMinutes, 1, Range.LONGEST_MINUTES);
        Range.check("tableMinutes", tableMinutes, 1, 1440);
        Range.minutes("thenMinutes", thenMinutes);
    }

    /// The minute at which it is resolved.
    public int endMinute() {
        return startMinute + playMinutes;
    }
}
