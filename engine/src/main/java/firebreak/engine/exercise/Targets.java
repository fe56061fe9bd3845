package firebreak.engine.exercise;

import org.jspecify.annotations.Nullable;

/// Whether somebody can be addressed at all.
final class Targets {

    private Targets() {}

    static void check(State state, String me, @Nullable String target, boolean allowed, String what) {
        if (target == null) {
            return;
        }
        if (!allowed) {
            throw Refused.because("no-target", what + " is not aimed at anybody.", "Leave out `to " + target + "`.");
        }
        other(state, me, target);
    }

    /// Another delegation at the table.
    static void other(State state, String me, String target) {
        if (!state.scenario().delegations().containsKey(target)) {
            throw Refused.because(
                    "unknown-delegation",
                    "There is no delegation " + target + ".",
                    "The delegations are " + String.join(", ", state.scenario().delegations().keySet()) + ".");
        }
        if (target.equals(me)) {
            throw Refused.because("own-delegation", "That is your own delegation.", "Type `say \"...\"` to talk to your colleagues.");
        }
    }
}
