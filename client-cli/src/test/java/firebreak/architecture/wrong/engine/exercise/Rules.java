package firebreak.architecture.wrong.engine.exercise;

/// The rules, which no player's client may know.
public record Rules(int count) {}
