package firebreak.engine.bot;

/// What becomes of the calls that ring at a seat, whatever its doctrine: for comparing one play with another.
public enum Telephone {
    /// The seat answers as its doctrine has it.
    AS_PLAYED,
    /// Every call is answered as soon as the seat looks up.
    ALWAYS_ANSWERED,
    /// No call is answered, acknowledged or declined.
    NEVER_ANSWERED
}
