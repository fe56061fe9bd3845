package firebreak.engine.scenario;

/// The class of a move: which acts are hostile, which are kind, which are the same again.
public enum ClassLetter implements Word {
    /// De-escalating.
    D,
    /// Status quo.
    S,
    /// Posturing.
    P,
    /// Hostile without violence.
    N,
    /// Violent.
    V;

    @Override
    public String word() {
        return name();
    }
}
