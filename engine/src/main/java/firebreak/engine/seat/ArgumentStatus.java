package firebreak.engine.seat;

/// Where an argument stands.
public enum ArgumentStatus {
    /// It waits for the facilitator's ruling.
    OPEN,
    /// The delegation has taken it back.
    WITHDRAWN,
    /// The facilitator has ruled.
    RULED
}
