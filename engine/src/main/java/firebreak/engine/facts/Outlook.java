package firebreak.engine.facts;

/// What can be said of a condition before anything has happened.
public enum Outlook {
    /// It may hold or not.
    OPEN,
    /// It holds whatever happens.
    ALWAYS,
    /// It cannot hold, whatever happens.
    NEVER
}
