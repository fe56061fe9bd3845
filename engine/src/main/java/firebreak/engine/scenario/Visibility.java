package firebreak.engine.scenario;

/// Who sees that a move was made.
public enum Visibility implements Word {
    /// Everyone.
    PUBLIC,
    /// Actor and target.
    BILATERAL,
    /// The actor alone.
    COVERT,
    /// The actor and those it shares a group with.
    GROUP
}
