package firebreak.engine.review;

/// What players were expected to do, and whether they did.
///
/// @param status `met`, `missed` or `open`
public record ExpectationRow(String entry, String who, String what, String set, String status, String when, String objective) {}
