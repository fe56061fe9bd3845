/// What a condition may ask: the types and functions of the expressions in a scenario.
///
/// In: the text of a condition and what is currently true. Out: a checked condition, and for each evaluation its value,
/// the facts it read and the next minute at which it could change by itself. Whole numbers, strings, booleans and lists
/// only. Start at [Conditions]; [FactSource] is what an exercise has to answer.
@NullMarked
package firebreak.engine.facts;

import org.jspecify.annotations.NullMarked;
