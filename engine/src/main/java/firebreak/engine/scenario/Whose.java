package firebreak.engine.scenario;

/// Whose knowledge or attribution an effect reaches.
public enum Whose implements Word {
    SELF,
    TARGET,
    BOTH,
    ALL
}
