/// The rules: an input in, events out, and the state that those events add up to.
///
/// In: a scenario, a state and one input, an act with its author. Out: the events that follow from it, or the reason why
/// it is refused. Nothing here reads a clock, a file, a thread or a locale.
///
/// Start at [Rules] for what follows from an input, and at [State] for what an event changes. Events come in kinds, and the
/// state in parts: the table ([TableState], [Seating]), what is so ([World]) and what is known of it ([Knowledge]), how states
/// stand to each other ([Standing]), how they talk ([Switchboard]), what they promise ([Promises]), do ([Deeds]) and settle
/// ([Accords]), the [Msel] and the [Post]. What follows from these is the [Agenda], what lies on the [Desks], and the
/// [Tally] of acts. A new event is of one kind; the compiler then asks each part that sees its kind.
@NullMarked
package firebreak.engine.exercise;

import org.jspecify.annotations.NullMarked;
