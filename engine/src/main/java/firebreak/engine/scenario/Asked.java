package firebreak.engine.scenario;

/// Whether a move takes a target or an incident.
public enum Asked implements Word {
    /// It must be named.
    REQUIRED,
    /// It may be named.
    OPTIONAL,
    /// It has none.
    NONE
}
