/// Collections that never change: each change makes a new one, and what was handed out before stays as it was.
///
/// An exercise's state is made of them. They are small (a few hundred things at most) and read far more often than they
/// change, so they are flat arrays: a change copies one array, a look-up is one probe, a walk is a walk over an array.
/// The order is that of the keys, or of addition, and the same everywhere.
@NullMarked
package firebreak.engine.persistent;

import org.jspecify.annotations.NullMarked;
