package firebreak.engine.seat;

/// Where an agreement stands.
public enum AgreementStatus {
    /// A text is on the table; not everybody has signed it.
    PROPOSED,
    /// All have signed.
    IN_FORCE,
    /// Somebody would not sign.
    TURNED_DOWN,
    /// Its time was over.
    EXPIRED,
    /// So many have left that nobody is left to agree with.
    ENDED
}
