package firebreak.engine.exercise;

import java.util.ArrayList;
import java.util.List;

/// Calls that are passed on to a colleague who knows better what to say.
final class Relaying {

    private Relaying() {}

    /// Passes a call on. Whoever may answer it may pass it on.
    static void relay(Batch batch, String seat, int number, String to, String why) {
        State state = batch.before();
        CallState call = CallByNumber.answerable(state, seat, number);
        String colleague = Seats.address(call.to(), to);
        if (!Mailing.seatsOf(state, call.to()).contains(colleague)) {
            throw Refused.because(
                    "unknown-seat", "Your delegation has no seat `" + to + "`.", "Its seats are " + String.join(", ", colleagues(state, seat)) + ".");
        }
        if (colleague.equals(seat)) {
            throw Refused.because("own-seat", "Call " + number + " is with you already.", "Type `answer " + number + " ...`.");
        }
        ContactState contact = state.contact(call.to(), call.role());
        if (contact != null && contact.seat().equals(to)) {
            throw Refused.because("contact", "Call " + number + " is for " + to + " in any case.", "Type `say \"...\"` to remind them.");
        }
        if (call.relayedTo().contains(to)) {
            throw Refused.because("relayed", "Call " + number + " has been relayed to " + to + " already.", "Type `say \"...\"` to remind them.");
        }
        Cause relayed = batch.emit(new Event.CallRelayed(batch.story().root(), call.id(), seat, to, why));
        Mailing.post(
                batch.story(), relayed, "notice", "table", seat, "Call " + number + " is relayed to you",
                "From " + Mailing.nameOf(state, call.apparentCaller()) + ". You may answer it now; the deadline is the same."
                        + (why.isBlank() ? "" : "\n\n\"" + why + "\""),
                List.of(colleague), false);
    }

    private static List<String> colleagues(State state, String seat) {
        return Mailing.seatsOf(state, Seats.delegationOf(seat)).stream()
                .filter(other -> !other.equals(seat))
                .map(Seats::nameOf)
                .toList();
    }
}
