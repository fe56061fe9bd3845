package firebreak.engine.scenario;

/// What sort of actor that is no delegation.
public enum ActorKind implements Word {
    CRIMINAL,
    PROXY,
    HACKTIVIST,
    INSIDER,
    OPERATOR,
    /// The regional chair, who offers measures and pings contacts.
    CHAIR,
    OTHER
}
