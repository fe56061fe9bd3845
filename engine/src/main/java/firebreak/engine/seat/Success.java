package firebreak.engine.seat;

/// How what a delegation argued for came out.
public enum Success {
    SUCCEEDS,
    /// Something of it came about.
    PARTLY,
    FAILS
}
