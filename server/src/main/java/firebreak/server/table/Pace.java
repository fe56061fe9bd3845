package firebreak.server.table;

import firebreak.engine.seat.Phase;

/// Where the exercise's clock stands and how fast it should go.
///
/// @param minute       simulated minute
/// @param running      simulated time passes by itself
/// @param turn         number of the turn
/// @param startMinute  simulated minute at which the turn began
/// @param endMinute    simulated minute at which the turn's time is over; the clock does not pass it by itself
/// @param tableMinutes minutes at the table that the turn has, with extensions
public record Pace(Phase phase, int minute, boolean running, int turn, int startMinute, int endMinute, int tableMinutes) {
    /// Whether another minute may pass.
    boolean ticking() {
        return running && minute < endMinute;
    }
}
