package firebreak.engine.facts;

/// An id that a condition names.
///
/// @param wanted what it has to be
/// @param value  the id
/// @param start  where its quoted text starts in the condition, in code points from 0
/// @param end    where it ends
public record Literal(Argument wanted, String value, int start, int end) {}
