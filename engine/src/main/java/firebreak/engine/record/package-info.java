/// What an exercise leaves behind: its steps, written as canonical bytes and chained by hash.
///
/// In: inputs with the events they led to. Out: bytes that mean the same on every machine for as long as the format is
/// readable, and back again. Tags are never used twice. Start at [Canonical], [HashChain] and [ExerciseRecord].
@NullMarked
package firebreak.engine.record;

import org.jspecify.annotations.NullMarked;
