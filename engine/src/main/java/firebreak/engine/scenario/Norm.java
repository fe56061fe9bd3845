package firebreak.engine.scenario;

/// A norm of responsible state behaviour.
///
/// @param id    its letter
/// @param key   its stable name, such as `no_ci_harm`
/// @param title what people call it
public record Norm(String id, String key, Text title) {}
