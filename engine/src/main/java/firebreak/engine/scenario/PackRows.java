package firebreak.engine.scenario;

/// Whose views a pack changes.
public enum PackRows implements Word {
    /// Both views.
    BOTH,
    /// The partner's view of the giver.
    PARTNER
}
