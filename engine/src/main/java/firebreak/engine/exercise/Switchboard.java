package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.seat.CallStatus;
import java.util.function.UnaryOperator;

/// Who can be reached over what, and every call.
///
/// @param calls       by id, closed ones as well
/// @param contacts    who answers for a delegation in a role
/// @param nominations changes of contact that are or were under way, by id
/// @param channels    whether each is open, by id
record Switchboard(
        PersistentMap<Integer, CallState> calls,
        PersistentMap<ContactState.Key, ContactState> contacts,
        PersistentMap<Integer, Nomination> nominations,
        PersistentMap<String, Boolean> channels) {

    /// @param minute of the event
    Switchboard after(Event.CallEvent event, int minute) {
        return switch (event) {
            case Event.CallPlaced e -> with(e.call());
            case Event.CallDelivered e -> with(e.call(), call -> call.delivered(minute));
            case Event.CallSeen e -> with(e.call(), call -> call.status() == CallStatus.DELIVERED ? call.withStatus(CallStatus.SEEN) : call);
            case Event.CallAcknowledged e -> with(e.call(), call -> call.acknowledged(e.overdueMinute()));
            case Event.CallRelayed e -> with(e.call(), call -> call.relayed(e.seat()));
            case Event.CallOverdue e -> with(e.call(), call -> call.withStatus(CallStatus.OVERDUE));
            case Event.CallAnswered e ->
                with(e.call(), call -> call.answered(e.seat(), e.meaning(), e.allowed(), e.text(), minute, e.inTime(), e.earlier()));
            case Event.CallUnanswered e -> with(e.call(), call -> closed(call, CallStatus.UNANSWERED));
            case Event.CallDeclined e -> with(e.call(), call -> closed(call, CallStatus.DECLINED));
            case Event.CallUnreached e -> with(e.call(), call -> closed(call, CallStatus.UNREACHED));
            case Event.HoaxFoundOut e ->
                with(e.call(), call -> (call.status().open() ? closed(call, CallStatus.UNANSWERED) : call).exposed());
            case Event.CallRated e -> with(e.call(), call -> call.rated(e.permille()));
            case Event.CallShifted e ->
                with(
                        e.call(),
                        call -> call.withTimes(
                                e.readyMinute(), e.arrivesMinute(), e.unreachedMinute(), e.overdueMinute(), e.goneMinute()));
        };
    }

    Switchboard after(Event.ContactEvent event) {
        return switch (event) {
            case Event.NominationPlanned e ->
                new Switchboard(calls, contacts, nominations.plus(e.nomination().id(), e.nomination()), channels);
            case Event.ContactNominated e -> {
                ContactState.Key key = new ContactState.Key(e.delegation(), e.role());
                ContactState before = contacts.getOrDefault(key, Beginning.noContact());
                yield with(contacts.plus(key, before.nominated(e.seat(), e.backup())));
            }
            case Event.ContactPinged e ->
                with(contacts.changed(new ContactState.Key(e.delegation(), e.role()), contact -> contact.withPing(e.result())));
            case Event.ChannelSwitched e -> new Switchboard(calls, contacts, nominations, channels.plus(e.channel(), e.open()));
        };
    }

    CallState call(int id) {
        return calls.require(id, "call");
    }

    private static CallState closed(CallState call, CallStatus status) {
        if (!call.status().open()) {
            throw new IllegalStateException("call " + call.id() + " is " + call.status() + ", cannot become " + status);
        }
        return call.withStatus(status);
    }

    private Switchboard with(CallState call) {
        return new Switchboard(calls.plus(call.id(), call), contacts, nominations, channels);
    }

    private Switchboard with(int id, UnaryOperator<CallState> change) {
        return with(change.apply(call(id)));
    }

    private Switchboard with(PersistentMap<ContactState.Key, ContactState> contacts) {
        return new Switchboard(calls, contacts, nominations, channels);
    }
}
