/// The casebook: numbered cases in plain text that say what the model does and why, and that can be run.
///
/// In: files of cases, and the settings that they are played in. Out: for each case whether it holds, or what came
/// instead. Start at [Casebook].
@NullMarked
package firebreak.engine.casebook;

import org.jspecify.annotations.NullMarked;
