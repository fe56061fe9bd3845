package firebreak.engine.seat;

/// How confident an assessment is: low 0-399, moderate 400-749, high 750-1000 permille of attribution.
public enum Band {
    LOW,
    MODERATE,
    HIGH;

    /// The band of an attribution.
    ///
    /// @param attributionPermille 0..1000
    public static Band of(int attributionPermille) {
        return attributionPermille >= 750 ? HIGH : attributionPermille >= 400 ? MODERATE : LOW;
    }
}
