package firebreak.architecture.wrong.server.table;

/// A table.
public record Table(int count) {}
