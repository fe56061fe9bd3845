package firebreak.engine.words;

/// Something that may be typed next.
///
/// @param text        the word, as it would stand in the line
/// @param description what it is, in a few words
public record Candidate(String text, String description) {}
