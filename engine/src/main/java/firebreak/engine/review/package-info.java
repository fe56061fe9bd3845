/// What happened and why: the findings of an exercise.
///
/// In: a replayed exercise and the views of its seats. Out: metrics, expected actions met or missed, causal chains from
/// any number back to moves and injects, and the data that charts are drawn from. Start at [Review].
@NullMarked
package firebreak.engine.review;

import org.jspecify.annotations.NullMarked;
