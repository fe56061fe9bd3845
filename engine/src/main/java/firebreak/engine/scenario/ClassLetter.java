package firebreak.engine.scenario;

/// The class of a move, which gives its points on the public score.
public enum ClassLetter implements Word {
    /// De-escalation, -2.
    D,
    /// Status quo, 0.
    S,
    /// Posturing, 4.
    P,
    /// Non-violent, 12.
    N,
    /// Violent, 28.
    V;

    @Override
    public String word() {
        return name();
    }
}
