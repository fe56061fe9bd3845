package firebreak.protocol.client;

import firebreak.engine.seat.Phase;

/// The table's clock when it was last started, stopped or changed. Count on from it by yourself.
///
/// @param minute          simulated minute at that moment
/// @param minutes         simulated minutes that pass in `tableMillis` at the table
/// @param tableMillis     milliseconds at the table in which `minutes` pass
/// @param tableMillisLeft milliseconds at the table until the turn's time is over
/// @param receivedNanos   [System#nanoTime] when it arrived
public record Clock(
        Phase phase,
        int minute,
        boolean running,
        int minutes,
        long tableMillis,
        long tableMillisLeft,
        long receivedNanos) {

    /// Milliseconds at the table that are left of the turn.
    ///
    /// @param nowNanos [System#nanoTime] now
    public long millisLeft(long nowNanos) {
        long gone = running ? Math.max(0, (nowNanos - receivedNanos) / 1_000_000) : 0;
        return Math.max(0, tableMillisLeft - gone);
    }
}
