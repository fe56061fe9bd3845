package firebreak.engine.scenario;

/// The tone of a statement.
public enum Tone implements Word {
    CONCILIATORY,
    THREAT,
    JOINT
}
