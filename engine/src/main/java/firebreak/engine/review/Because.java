package firebreak.engine.review;

import org.jspecify.annotations.Nullable;

/// One link of a chain of causes.
///
/// @param event  number of the event, or -1 where the chain ends at an input or at the plan
/// @param minute when, or null for the plan
/// @param text   one sentence
public record Because(long event, @Nullable Integer minute, String text) {}
