/// One exercise being hosted: its machine, its clock, its seats and the facilitator's powers.
///
/// In: commands and minutes. Out: proposals to the log and, from what the log applied, a stream of updates for each seat.
/// A table has a single writer.
@NullMarked
package firebreak.server.table;

import org.jspecify.annotations.NullMarked;
