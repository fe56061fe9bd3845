/// Seats that play by themselves.
///
/// In: what the seat sees, its doctrine and dice. Out: acts, the same kind that people send. A bot knows nothing that a
/// person in its seat would not.
@NullMarked
package firebreak.engine.bot;

import org.jspecify.annotations.NullMarked;
