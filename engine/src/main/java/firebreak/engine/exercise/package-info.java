/// The rules: an input in, events out, and the state that those events add up to.
///
/// In: a scenario, a state and one input, an act with its author. Out: the events that follow from it, or the reason why
/// it is refused. Nothing here reads a clock, a file, a thread or a locale.
@NullMarked
package firebreak.engine.exercise;

import org.jspecify.annotations.NullMarked;
