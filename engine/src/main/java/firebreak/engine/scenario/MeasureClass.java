package firebreak.engine.scenario;

/// The class of a measure.
public enum MeasureClass implements Word {
    /// Transparency.
    T,
    /// Cooperation.
    C,
    /// Stability.
    S,
    /// A channel: no direct effect.
    CH;

    @Override
    public String word() {
        return name();
    }
}
