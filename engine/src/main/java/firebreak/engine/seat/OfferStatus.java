package firebreak.engine.seat;

/// Where an offered measure stands between the side that offers and one that is asked.
public enum OfferStatus {
    /// Waiting for both the delivery and the answer.
    OFFERED,
    /// Agreed to; what it promises has not been handed over.
    ACCEPTED,
    /// Handed over; not yet accepted.
    DELIVERED,
    /// Handed over and accepted.
    USED,
    DECLINED,
    /// Nobody answered in time.
    LAPSED,
    /// Used, and broken since.
    BREACHED
}
