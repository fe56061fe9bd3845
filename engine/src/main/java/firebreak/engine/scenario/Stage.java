package firebreak.engine.scenario;

/// How far an incident has gone, in order.
public enum Stage implements Word {
    LATENT,
    DETECTED,
    ASSESSED,
    CONTAINED,
    ERADICATED,
    RECOVERED,
    CLOSED
}
