package firebreak.engine.exercise;

import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Finds the instruction from a capital that an act of a played seat carries out, so that the event list's branches
/// follow from what people do.
final class Instructions {

    private Instructions() {}

    /// The entry that told `me` to call `to` and has seen no call yet.
    static @Nullable String awaitingCall(State state, String me, String to) {
        for (Entry entry : state.scenario().msel().values()) {
            if (entry.happening() instanceof Happening.ScriptedCall call
                    && call.from().delegation().equals(me)
                    && call.to().equals(to)
                    && state.entry(entry.id()).status() == EntryState.Status.FIRED
                    && state.entry(entry.id()).call() == 0) {
                return entry.id();
            }
        }
        return null;
    }

    /// The entry that told `me` to offer a measure and has seen no offer yet.
    static @Nullable String awaitingOffer(State state, String me, String measure) {
        for (Entry entry : state.scenario().msel().values()) {
            if (entry.happening() instanceof Happening.ScriptedMeasure scripted
                    && scripted.measure().equals(measure)
                    && (scripted.from().equals(me) || scripted.from().startsWith(me + "."))
                    && state.entry(entry.id()).status() == EntryState.Status.FIRED
                    && state.entry(entry.id()).offer() == 0) {
                return entry.id();
            }
        }
        return null;
    }
}
