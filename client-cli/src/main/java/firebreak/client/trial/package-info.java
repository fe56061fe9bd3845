/// A table that a designer sits at alone: any seat, the others by bots or by hand, back and forth in time, with a look behind
/// the curtain.
///
/// In: a scenario and what somebody types. Out: screens, and what was done as a play script. Start at [Trial]; [TrialPipe] and
/// [TrialTerminal] are the two ways to sit.
@NullMarked
package firebreak.client.trial;

import org.jspecify.annotations.NullMarked;
