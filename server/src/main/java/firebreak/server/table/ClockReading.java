package firebreak.server.table;

import firebreak.engine.seat.Phase;

/// The table's clock at one moment: when it was started, stopped or changed, or when somebody came. Clients count on from it.
///
/// @param minute          simulated minute
/// @param minutes         simulated minutes that pass in `tableMillis` at the table; 0 when stopped
/// @param tableMillisLeft milliseconds at the table until the turn's time is over
public record ClockReading(Phase phase, int minute, boolean running, int minutes, long tableMillis, long tableMillisLeft) {}
