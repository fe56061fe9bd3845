/// Keyed dice: chance that depends on names and never on the order in which one asks.
///
/// In: an exercise's seed, the name of the thing decided and which draw of it. Out: a whole number, the same on every
/// machine. Start at [Dice].
@NullMarked
package firebreak.engine.chance;

import org.jspecify.annotations.NullMarked;
