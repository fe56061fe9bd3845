package firebreak.server.log;

/// What the machine made of an entry.
///
/// @param receipt for the sender
/// @param step    what followed, in the machine's own canonical form; empty if nothing did. Stored with a later commit
public record Outcome(Receipt receipt, Bytes step) {}
