package firebreak.engine.scenario;

/// What the exercise is for.
///
/// @param id     such as `O1`
/// @param text   the objective in words
/// @param metric how the review measures it
public record Objective(String id, Text text, Metric metric) {}
