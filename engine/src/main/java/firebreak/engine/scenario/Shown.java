package firebreak.engine.scenario;

/// What a caller learns through a channel.
public enum Shown implements Word {
    DELIVERED,
    SEEN
}
