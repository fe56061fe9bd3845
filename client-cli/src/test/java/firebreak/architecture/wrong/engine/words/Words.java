package firebreak.architecture.wrong.engine.words;

/// The language, which a player's client may know.
public record Words(int count) {}
