package firebreak.engine.casebook;

import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Played;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Sheet;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays one case.
final class CasePlay {

    private CasePlay() {}

    /// @param file what its author calls the case's file
    static Tried play(String file, Case it, Scenario scenario) {
        List<String> differences = new ArrayList<>();
        State first = null;
        for (Case.Way way : it.ways()) {
            Sheet sheet = new Sheet(State.initial(scenario, setup(way.script())));
            for (Played played : ScriptPlay.play(way.script(), sheet)) {
                if (!played.fine()) {
                    differences.add(file + ":" + (way.row().isEmpty()
                            ? played.complaint()
                            : way.line() + ":1: " + way.row() + ", line " + played.complaint()));
                }
            }
            if (first == null) {
                first = sheet.state();
            } else if (it.alike()) {
                String difference = difference(first, sheet.state());
                if (difference != null) {
                    differences.add(file + ":" + way.line() + ":1: the same should come of this as of the lines before, but " + difference);
                }
            }
        }
        return new Tried(it, differences);
    }

    private static Setup setup(Script script) {
        return new Setup(Long.parseLong(script.setting("seed", "1")), script.setting("mode", "").equals("live"), false);
    }

    /// Where two exercises differ in their numbers, rungs or what the delegations know.
    private static @Nullable String difference(State one, State other) {
        for (var entry : one.quantities().entrySet()) {
            Quantity quantity = entry.getKey();
            if (other.value(quantity) != entry.getValue()) {
                return quantity + " is " + entry.getValue() + " there and " + other.value(quantity) + " here";
            }
        }
        if (!one.quantities().equals(other.quantities())) {
            return "some numbers are only here";
        }
        for (var entry : one.postures().entrySet()) {
            if (!entry.getValue().equals(other.posture(entry.getKey()))) {
                return "the rung of " + entry.getKey() + ", or what holds it, differs";
            }
        }
        for (String delegation : one.scenario().delegations().keySet()) {
            if (!one.known(delegation).equals(other.known(delegation))) {
                return delegation + " knows other things";
            }
        }
        return one.minute() == other.minute() ? null : "it ends at another minute";
    }
}
