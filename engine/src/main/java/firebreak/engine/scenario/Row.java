package firebreak.engine.scenario;

/// Whose view of whom an effect changes: i acts, j is the target, k is everyone else.
public enum Row implements Word {
    /// The actor's view of the target.
    IJ,
    /// The target's view of the actor.
    JI,
    /// Both views.
    BOTH,
    /// Third parties' views of the actor.
    KI
}
