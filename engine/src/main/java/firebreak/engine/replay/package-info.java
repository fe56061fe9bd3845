/// Records, played again.
///
/// In: a record. Out: the state at any step, a check that deciding its inputs again gives the same events, a new exercise
/// forked at a step, and where two exercises part. Start at [Replay].
@NullMarked
package firebreak.engine.replay;

import org.jspecify.annotations.NullMarked;
