package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;
import org.jspecify.annotations.Nullable;

/// A way for the exercise to end.
///
/// @param id      such as `force`
/// @param when    what must hold, checked after every batch
/// @param isFinal whether it counts only at the end of the last turn
/// @param title   what it is called
/// @param text    what everyone reads, or null
public record Ending(String id, Condition when, boolean isFinal, Text title, @Nullable Text text) {}
