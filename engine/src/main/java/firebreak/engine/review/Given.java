package firebreak.engine.review;

import firebreak.engine.exercise.Input;

/// An input at its place.
///
/// @param ordinal from 0, as causes name it
/// @param step    the step that it is, from 1
/// @param minute  when it was given
/// @param refused it changed nothing
record Given(long ordinal, long step, int minute, boolean refused, Input input) {}
