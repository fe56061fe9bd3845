package firebreak.engine.seat;

/// Where an order stands.
public enum OrderStatus {
    /// Waits for the head of delegation.
    DRAFT,
    /// Sealed until the turn is resolved.
    SEALED,
    /// Under way.
    UNDER_WAY,
    /// Carried out.
    DONE,
    WITHDRAWN,
    REFUSED,
    /// Could not be carried out; its cost came back.
    LAPSED
}
