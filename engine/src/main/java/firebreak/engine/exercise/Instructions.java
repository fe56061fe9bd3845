package firebreak.engine.exercise;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Finds the instruction from a capital that an act of a played seat carries out, so that the event list's branches
/// follow from what people do.
final class Instructions {

    private Instructions() {}

    /// The entry that told a delegation to call `to` and has seen no call yet; of several, the one that meant this seat and
    /// this channel, then this channel, then this seat.
    static @Nullable String awaitingCall(State state, String seat, String to, String channel) {
        String me = Seats.delegationOf(seat);
        String best = null;
        int most = -1;
        for (Entry entry : state.scenario().msel().values()) {
            if (entry.happening() instanceof Happening.ScriptedCall call
                    && call.hoaxBy() == null
                    && call.from().delegation().equals(me)
                    && call.to().equals(to)
                    && state.entry(entry.id()).status() == EntryState.Status.FIRED
                    && state.entry(entry.id()).call() == 0) {
                boolean his = call.from().covers(new Address(me, Seats.nameOf(seat)));
                int fit = (call.over().equals(channel) ? 2 : 0) + (his ? 1 : 0);
                if (fit > most) {
                    most = fit;
                    best = entry.id();
                }
            }
        }
        return best;
    }

    /// The entry that told `me` to offer a measure and has seen no offer yet.
    static @Nullable String awaitingOffer(State state, String me, String measure) {
        for (Entry entry : state.scenario().msel().values()) {
            if (entry.happening() instanceof Happening.ScriptedMeasure scripted
                    && scripted.measure().equals(measure)
                    && scripted.from().equals(me)
                    && state.entry(entry.id()).status() == EntryState.Status.FIRED
                    && state.entry(entry.id()).offer() == 0) {
                return entry.id();
            }
        }
        return null;
    }
}
