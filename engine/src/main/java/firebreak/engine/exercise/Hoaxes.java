package firebreak.engine.exercise;

import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Calls in the name of a state that knows nothing of them. They ring only where a channel does not show who calls; the
/// called delegation finds out when it next has the real one on an authenticated channel, or across a table.
final class Hoaxes {

    private Hoaxes() {}

    /// A call has been answered. Only an authenticated channel shows that it was the other state.
    static void answered(Batch batch, CallState call, Cause cause) {
        Channel channel = batch.before().scenario().channels().get(call.channel());
        if (channel != null && channel.authenticated()) {
            spoken(batch, call.caller(), call.to(), cause);
        }
    }

    /// Two states have spoken and each knows that it was the other: what came in its name is cleared up.
    static void spoken(Batch batch, String one, String other, Cause cause) {
        clearUp(batch, one, other, cause);
        clearUp(batch, other, one, cause);
    }

    private static void clearUp(Batch batch, String deceived, String named, Cause cause) {
        State state = batch.before();
        int number = 0;
        for (int id : state.desk(deceived).calls()) {
            number++;
            CallState call = state.call(id);
            if (call.isHoax() && !call.foundOut() && call.to().equals(deceived) && call.apparentCaller().equals(named)) {
                findOut(batch, call, number, cause);
            }
        }
    }

    private static void findOut(Batch batch, CallState call, int number, Cause cause) {
        State state = batch.before();
        String named = call.apparentCaller();
        Cause found = batch.emit(new Event.HoaxFoundOut(cause, call.id()));
        Happening.ScriptedCall scripted = scripted(state, call);
        if (scripted == null || scripted.model()) {
            Relations.hoaxFoundOut(batch, new Dyad(call.to(), named), found);
        }
        Mailing.notice(
                batch.story(), found, "your own people", call.to(), "Call " + number + " was a hoax",
                Mailing.nameOf(state, named) + " did not place call " + number + " and knows nothing of it. Somebody used its name.");
        Mailing.notice(
                batch.story(), found, "your own people", named, "Somebody has used your name",
                Mailing.nameOf(state, call.to()) + " had a call in your name that none of you placed:\n\n\"" + call.text() + "\"");
        if (call.entry() != null) {
            Branches.foundOut(batch, call.entry(), found);
        }
    }

    private static Happening.@Nullable ScriptedCall scripted(State state, CallState call) {
        Entry entry = call.entry() == null ? null : state.scenario().msel().get(call.entry());
        return entry != null && entry.happening() instanceof Happening.ScriptedCall scripted ? scripted : null;
    }
}
