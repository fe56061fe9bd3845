package firebreak.engine.scenario;

/// How far an incident must have come for a move.
public enum IncidentNeed implements Word {
    /// The actor knows of it.
    KNOWN,
    /// The actor knows of it and it is not recovered.
    OPEN,
    /// It is detected with the actor as victim.
    DETECTED
}
