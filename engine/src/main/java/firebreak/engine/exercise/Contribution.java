package firebreak.engine.exercise;

/// A part of a change, and what brought it.
///
/// @param amount before clamping
/// @param why    a short stable name, such as `incident`, `claim`, `pressure-release`
public record Contribution(int amount, String why, Cause cause) {}
