package firebreak.engine.scenario;

/// Which incidents an effect on harm reaches.
public enum HarmOf implements Word {
    /// The one the move is about.
    ABOUT,
    /// Those against the actor.
    OWN,
    /// Those against everyone else.
    OTHERS,
    /// All.
    ALL
}
