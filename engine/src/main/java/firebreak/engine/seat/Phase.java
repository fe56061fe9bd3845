package firebreak.engine.seat;

/// What the table is doing.
public enum Phase {
    /// Seats are filling; the facilitator has not started.
    WAITING,
    OPEN,
    LOCKED,
    /// Resolved; the next turn is not open yet.
    BETWEEN,
    ENDED
}
