package firebreak.architecture.wrong.client.attic;

/// Lives in a package that the design does not know.
public record Forgotten(int count) {}
