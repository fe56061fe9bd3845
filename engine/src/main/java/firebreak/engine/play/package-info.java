/// An exercise played in one process: from a script, or by bots.
///
/// In: a table to play at, and a script or the bots' tempers. Out: what came of each line. Tests, `try`, `rehearse` and `casebook`
/// play this way. Start at [ScriptPlay] or [BotPlay].
@NullMarked
package firebreak.engine.play;

import org.jspecify.annotations.NullMarked;
