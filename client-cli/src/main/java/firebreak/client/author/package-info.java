/// The designer's commands: start a scenario, check it, explain a mistake, rehearse it with bots.
///
/// In: a scenario's folder. Out: diagnostics and rehearsals.
@NullMarked
package firebreak.client.author;

import org.jspecify.annotations.NullMarked;
