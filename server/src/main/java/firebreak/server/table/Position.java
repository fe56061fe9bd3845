package firebreak.server.table;

import firebreak.engine.seat.SeatView;

/// Where a seat's stream is.
///
/// @param n    number of the last update; the first view has number 0
/// @param view what the seat sees since then
public record Position(long n, SeatView view) {}
