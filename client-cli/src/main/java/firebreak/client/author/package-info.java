/// The designer's commands: begin a scenario, check it, explain a mistake, describe the language to editors, test and try it, rehearse it with bots, draw it.
///
/// In: a scenario's folder. Out: diagnostics, stories, rehearsals and pictures.
@NullMarked
package firebreak.client.author;

import org.jspecify.annotations.NullMarked;
