package firebreak.engine.review;

/// An objective and how it came out.
///
/// @param judged the exercise came to its end, so that it was judged
/// @param why    what decided it
public record ObjectiveRow(String id, String text, boolean judged, boolean met, String why) {}
