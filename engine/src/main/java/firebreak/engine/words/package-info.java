/// The one small language that people, scripts and tests speak to an exercise.
///
/// In: a line of text and the view of the seat that wrote it. Out: an act, or what is wrong with the line and what would
/// do; completions while typing; and the words for an act, the other way round.
@NullMarked
package firebreak.engine.words;

import org.jspecify.annotations.NullMarked;
