package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Effects that need a target, in a move that is aimed at nobody: they would change nothing.
final class Aimless {
    private final Reading in;

    Aimless(Reading in) {
        this.in = in;
    }

    /// Reports the first of them.
    ///
    /// @param move    the move, which has no target
    /// @param written its effects as they are written
    /// @param effects its effects
    void report(String move, @Nullable YamlNode written, List<Effect> effects) {
        boolean all = written instanceof YamlNode.Sequence sequence && sequence.items().size() == effects.size();
        if (!(written instanceof YamlNode.Sequence items) || !all) {
            return;
        }
        for (int i = 0; i < effects.size(); i++) {
            if (needsTarget(effects.get(i))) {
                in.report(
                        Code.W027,
                        Parts.place(items.items().get(i)),
                        "this effect is on the target, and the move `" + move + "` has none",
                        "nothing would happen",
                        "write `target: delegation` in the move, or take this effect away");
                return;
            }
        }
    }

    private static boolean needsTarget(Effect effect) {
        return switch (effect) {
            case Effect.ChangeAttribution(var _, var to, var _) -> to == Whose.TARGET;
            case Effect.Inform(var to) -> to == Whose.TARGET;
            case Effect.SuspendBilateral _, Effect.ResumeBilateral _, Effect.GiveEvidence _, Effect.Indict _, Effect.Frame _ -> true;
            default -> false;
        };
    }
}
