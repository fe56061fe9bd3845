/// Pages and documents about an exercise.
///
/// In: the findings of a review. Out: what a facilitator, a seat or the public may read, each built only from what that
/// reader may see. Start at [Report].
@NullMarked
package firebreak.server.report;

import org.jspecify.annotations.NullMarked;
