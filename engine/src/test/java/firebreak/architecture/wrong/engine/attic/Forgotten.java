package firebreak.architecture.wrong.engine.attic;

/// Lives in a package that the design does not know.
public record Forgotten(int count) {}
