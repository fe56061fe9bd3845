package firebreak.engine.exercise;

/// What an embassy reports of another delegation's mood.
///
/// @param band    0..4 for tension under 150, 250, 350, 650 and above; -1 for `cannot tell`
/// @param trend   -1 falling, 0 steady, 1 rising; 2 where it is not told
/// @param cause   the public cause, empty where none is told
/// @param actual  the band at this resolution: next turn's old news
public record Reading(int band, int trend, String cause, int actual, int tension) {}
