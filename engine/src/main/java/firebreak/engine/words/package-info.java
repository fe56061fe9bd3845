/// The one small language that people, scripts and tests speak to an exercise.
///
/// In: a line of text and the view of the seat that wrote it. Out: an act, or what is wrong with the line and what would
/// do; completions while typing; and the words for an act, the other way round. Also what a view looks like as lines: a screen
/// for each question ([Screens]) and what is new between two views ([News]); and the scripts of whole exercises
/// ([Script]). Start at [Words].
@NullMarked
package firebreak.engine.words;

import org.jspecify.annotations.NullMarked;
