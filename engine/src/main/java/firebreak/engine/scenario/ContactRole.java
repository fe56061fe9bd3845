package firebreak.engine.scenario;

/// Which desk a contact or a channel belongs to.
public enum ContactRole implements Word {
    TECHNICAL,
    DIPLOMATIC,
    LEADERS,
    RISK
}
