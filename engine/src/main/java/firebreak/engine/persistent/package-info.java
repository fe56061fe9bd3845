/// Collections that never change: each change makes a new one, and what was handed out before stays as it was.
///
/// An exercise's state is made of them. Most are small and read far more often than they change, so they are flat arrays: a
/// change copies one array, a look-up is one probe, a walk is a walk over an array. What grows with an exercise, lists and
/// maps from ids, stands on pages ([Row]), of which a change copies one. The order is that of the keys, or of addition, and
/// the same everywhere.
@NullMarked
package firebreak.engine.persistent;

import org.jspecify.annotations.NullMarked;
