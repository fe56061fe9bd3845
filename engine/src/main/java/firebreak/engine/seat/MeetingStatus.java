package firebreak.engine.seat;

/// Where a meeting in the corridor stands.
public enum MeetingStatus {
    ASKED,
    AGREED,
    /// One side has written the outcome.
    WRITTEN,
    SIGNED,
    REFUSED,
    /// The turn was locked before it came about.
    LAPSED
}
