package firebreak.engine.scenario;

/// How a claim is made.
public enum ClaimKind implements Word {
    PUBLIC,
    PRIVATE,
    JOINT
}
