package firebreak.engine.exercise;

/// Who an input comes from. The session says so, never the frame.
public sealed interface Author {

    /// A seat in a delegation.
    ///
    /// @param address such as `ARD.mfa`
    record Seat(String address) implements Author {}

    /// A facilitator.
    record Facilitator(String name) implements Author {}

    /// The table's clock.
    record Clock() implements Author {}
}
