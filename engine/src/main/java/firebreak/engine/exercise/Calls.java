package firebreak.engine.exercise;

import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls between delegations: placed, delivered, seen, acknowledged, answered or not, and rated.
final class Calls {

    private static final int UNTESTED_DELAY = 60;
    private static final int FAILED_PING_DELAY = 180;
    private static final int LANGUAGE_DELAY = 60;
    private static final int UNREACHED_AFTER = 720;
    private static final int UNRATED = 700;
    private static final int BEYOND_AUTHORITY = 500;

    private Calls() {}

    // ---- placing ------------------------------------------------------------------------------------------------

    static void place(Batch batch, String seat, Act.PlaceCall act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        Targets.other(state, me, act.to());
        Channel channel = channel(state, me, act.to(), act.channel());
        ContactRole role = role(channel);
        SeatPlace place = Roster.place(state, seat);
        mayPlace(state, seat, place, channel, role, act.warning());
        contact(state, act.to(), role, channel);
        if (act.about() != null && !state.known(me).containsKey(act.about())) {
            throw Refused.because("unknown-incident", "Your delegation knows of no incident `" + act.about() + "`.", "Type `incidents` for those that you know.");
        }
        int cost = cost(channel, act.warning());
        if (cost > state.freeCapital(me)) {
            throw Refused.lacking(
                    "This call cannot be placed.",
                    List.of(cost + " points of capital; " + state.freeCapital(me) + " are free"),
                    "A call between nominated contacts costs nothing.");
        }
        String entry = Instructions.awaitingCall(state, seat, act.to(), channel.id());
        Cause placed = ring(batch, seat, null, act.to(), channel, role, act.about(), act.warning(), act.text(), entry, true, batch.story().root());
        batch.add(Quantity.own(Quantity.Kind.CAPITAL, me), -cost, "cost", placed);
    }

    /// Places a call that the event list scripts.
    ///
    /// @param seat   whose call it is
    /// @param hoaxBy the actor who really calls, in the seat's name; `null` if the seat does
    static void script(
            Batch batch, String seat, @Nullable String hoaxBy, String to, Channel channel, @Nullable String about, String text, String entry, boolean effective, Cause cause) {
        State state = batch.before();
        ContactRole role = role(channel);
        ContactState contact = state.contact(to, role);
        boolean open = state.channelOpen(channel.id()) && contact != null && contact.nominated();
        if (!open) {
            batch.emit(new Event.EntryPassedOver(cause, entry, "the call could not be placed: no open channel with a nominated contact"));
            return;
        }
        if (hoaxBy == null) {
            ring(batch, seat, null, to, channel, role, about, false, text, entry, effective, cause);
            Expectations.met(batch, seat, new Act.PlaceCall(to, channel.id(), about, false, text), cause);
        } else {
            ring(batch, hoaxBy, seat, to, channel, role, about, false, text, entry, false, cause);
        }
    }

    private static Cause ring(
            Batch batch,
            String from,
            @Nullable String claimsToBe,
            String to,
            Channel channel,
            ContactRole role,
            @Nullable String about,
            boolean warning,
            String text,
            @Nullable String entry,
            boolean effective,
            Cause cause) {
        State state = batch.story().now();
        int id = state.calls().size() + 1;
        ContactState contact = state.contact(to, role);
        if (contact == null) {
            throw new IllegalStateException("no contact " + role + " in " + to);
        }
        int ready = state.minute() + delay(state, Seats.delegationOf(claimsToBe == null ? from : claimsToBe), role, contact);
        CallState call = new CallState(
                id, from, to, channel.id(), role, about, warning, text, entry, state.events(), CallStatus.PLACED,
                state.minute(), ready, opening(state, contact, ready), state.minute() + UNREACHED_AFTER, -1, -1, -1,
                channel.deadlineMinutes(), false, null, null, true, null, -1, false, 0, -1, effective, List.of(), claimsToBe, false);
        Cause placed = batch.emit(new Event.CallPlaced(cause, call));
        if (entry != null) {
            batch.emit(new Event.EntryPlacedCall(placed, entry, id));
        }
        return placed;
    }

    private static int delay(State state, String caller, ContactRole role, ContactState contact) {
        int delay = switch (contact.ping()) {
            case OK -> 0;
            case UNTESTED, SENT -> UNTESTED_DELAY;
            case FAILED -> FAILED_PING_DELAY;
        };
        ContactState own = state.contact(caller, role);
        boolean shared = own == null || own.languages().stream().anyMatch(contact.languages()::contains);
        return delay + (shared ? 0 : LANGUAGE_DELAY);
    }

    /// The first minute from `ready` on at which the contact's desk is open.
    static int opening(State state, ContactState contact, int ready) {
        return ready + contact.hours().minutesUntilOpen(state.scenario().turns().minuteOfDay(ready));
    }

    private static int cost(Channel channel, boolean warning) {
        if (warning) {
            return 2;
        }
        return channel.kind().equals("hotline") || channel.kind().equals("risk") ? 1 : 0;
    }

    /// The contact that a channel rings at.
    static ContactRole role(Channel channel) {
        if (channel.role() != null) {
            return channel.role();
        }
        return switch (channel.kind()) {
            case "hotline" -> ContactRole.LEADERS;
            case "risk" -> ContactRole.RISK;
            case "csirt" -> ContactRole.TECHNICAL;
            default -> ContactRole.DIPLOMATIC;
        };
    }

    private static Channel channel(State state, String me, String to, String id) {
        Channel channel = state.scenario().channels().get(id);
        if (channel == null || !channel.between().contains(me)) {
            throw Refused.because("unknown-channel", "Your delegation is on no channel `" + id + "`.", "Type `channels` for those that you can use.");
        }
        if (!channel.joins(me, to)) {
            throw Refused.because(
                    "channel-elsewhere", channel.title() + " does not reach " + to + ".", "Type `channels` to see whom each one reaches.");
        }
        if (!state.channelOpen(id)) {
            String opener = channel.openedBy();
            throw Refused.because(
                    "channel-closed", channel.title() + " is not open.", opener == null ? "" : "The measure " + opener + " opens it.");
        }
        return channel;
    }

    private static void mayPlace(State state, String seat, SeatPlace place, Channel channel, ContactRole role, boolean warning) {
        boolean political = place.roles().contains(Role.HG) || place.roles().contains(Role.FM);
        ContactState own = state.contact(Seats.delegationOf(seat), role);
        String name = Seats.nameOf(seat);
        boolean contact = own != null && (own.seat().equals(name) || name.equals(own.backup()));
        boolean technical = channel.kind().equals("poc") || channel.kind().equals("csirt");
        boolean may = warning
                ? place.roles().contains(Role.HG)
                : political || contact || (technical && place.roles().contains(Role.CS));
        if (!may) {
            throw Refused.because(
                    "not-your-call",
                    warning ? "Only the head of delegation warns by hotline." : "Calls over " + channel.title() + " are placed by the head, the foreign ministry or the contact.",
                    Roster.ask(state, Seats.delegationOf(seat), warning ? EnumSet.of(Role.HG) : EnumSet.of(Role.HG, Role.FM), "place it"));
        }
    }

    private static void contact(State state, String to, ContactRole role, Channel channel) {
        ContactState contact = state.contact(to, role);
        if (contact == null || !contact.nominated()) {
            throw Refused.because(
                    "no-contact", to + " has nominated no " + role.word() + " contact, so " + channel.title() + " cannot reach it.", "Another channel may do: type `channels`.");
        }
    }

    // ---- the other side -----------------------------------------------------------------------------------------

    static void deliver(Batch batch, int id) {
        State state = batch.before();
        CallState call = state.call(id);
        Cause delivered = batch.emit(new Event.CallDelivered(new Cause.OfEvent(call.placedEvent()), id));
        if (call.warning() && call.effective()) {
            Relations.warning(batch, dyad(call), earlierWarnings(state, call), delivered);
        }
        if (call.about() != null) {
            KnownIncident known = state.known(call.apparentCaller()).get(call.about());
            if (known != null) {
                Incidents.learn(batch, call.to(), call.about(), known.severity(), false, delivered);
            }
        }
    }

    /// Warnings of the same caller that arrived at the same desk in the 72 hours before.
    private static int earlierWarnings(State state, CallState call) {
        int count = 0;
        for (int id : state.desk(call.to()).calls()) {
            CallState other = state.call(id);
            boolean lately = other.deliveredMinute() >= 0 && other.deliveredMinute() > state.minute() - Windows.LONGEST_MINUTES;
            count += lately && other.warning() && other.effective() && other.caller().equals(call.caller()) ? 1 : 0;
        }
        return count;
    }

    static void see(Batch batch, String seat, int number) {
        CallState call = CallByNumber.incoming(batch.before(), seat, number);
        if (call.status() == CallStatus.DELIVERED) {
            Cause seen = batch.emit(new Event.CallSeen(batch.story().root(), call.id(), seat));
            if (call.entry() != null) {
                batch.emit(new Event.EntrySeen(seen, call.entry(), seat));
            }
        }
    }

    static void acknowledge(Batch batch, String seat, int number) {
        CallState call = CallByNumber.answerable(batch.before(), seat, number);
        if (call.acknowledged()) {
            throw Refused.because("acknowledged", "Call " + number + " has been acknowledged; that can be done once.", "Type `answer " + number + " ...`.");
        }
        if (call.status() == CallStatus.OVERDUE) {
            throw Refused.because("overdue", "The deadline of call " + number + " has passed.", "Type `answer " + number + " ...`; it still counts as late.");
        }
        batch.emit(new Event.CallAcknowledged(batch.story().root(), call.id(), seat, call.overdueMinute() + call.limitedMinutes() / 2));
    }

    static void answer(Batch batch, String seat, Act.Answer act) {
        State state = batch.before();
        CallState call = CallByNumber.answerable(state, seat, act.call());
        boolean allowed = Roster.isHead(state, seat) || speaksForTheMinistry(state, call, seat) || mayMean(state, call, act.meaning());
        boolean inTime = state.minute() <= call.overdueMinute();
        int earlier = Memory.countOfPair(state, Recent.Kind.CALL_ANSWERED, call.caller(), call.to(), "", Windows.DAY_MINUTES);
        Cause answered = batch.emit(new Event.CallAnswered(
                batch.story().root(), call.id(), seat, act.meaning(), allowed, act.text(), inTime, earlier));
        if (inTime && !call.isHoax()) {
            batch.emit(new Event.Remembered(
                    answered, new Recent(state.minute(), Recent.Kind.CALL_ANSWERED, call.to(), call.caller(), "call")));
        }
        if (!call.isHoax()) {
            Hoaxes.answered(batch, call, answered);
        }
        Denials.answered(batch, call, act.meaning(), answered);
        if (!inTime && call.effective()) {
            Agreements.callFailed(batch, call, answered);
        }
        if (call.entry() != null) {
            Branches.answered(batch, call.entry(), act.meaning(), answered);
        }
    }

    /// A contact's authority is its desk's. A call that is relayed to the foreign ministry has the ministry's.
    private static boolean speaksForTheMinistry(State state, CallState call, String seat) {
        return call.relayedTo().contains(Seats.nameOf(seat)) && Roster.place(state, seat).roles().contains(Role.FM);
    }

    private static boolean mayMean(State state, CallState call, Meaning meaning) {
        var delegation = state.scenario().delegations().get(call.to());
        Contact contact = delegation == null ? null : delegation.contacts().get(call.role());
        return contact == null || contact.may().isEmpty() || contact.may().contains(AnswerMeaning.valueOf(meaning.name()));
    }

    static void decline(Batch batch, String seat, int number, String why) {
        State state = batch.before();
        CallState call = CallByNumber.incoming(state, seat, number);
        if (!Roster.isHead(state, seat) && Roster.hasHead(state, call.to())) {
            throw Refused.because("not-the-head", "Only the head of delegation declines a call.", "You can `answer` it, or leave it to the head.");
        }
        CallByNumber.stillOpen(state, seat, call, number);
        int cost = 1;
        if (state.freeCapital(call.to()) < cost) {
            throw Refused.lacking("The call cannot be declined.", List.of("1 point of capital; none is free"), "Answering costs nothing.");
        }
        Cause declined = batch.emit(new Event.CallDeclined(batch.story().root(), call.id(), seat, why));
        batch.add(Quantity.own(Quantity.Kind.CAPITAL, call.to()), -cost, "cost", declined);
        notAnswered(batch, call, declined);
    }

    static void rate(Batch batch, String seat, int number, int permille) {
        State state = batch.before();
        CallState call = CallByNumber.answered(state, seat, number);
        if (call.rated() >= 0) {
            throw Refused.because(
                    "rated",
                    call.rated() == UNRATED
                            ? "Nobody rated the answer to call " + number + " before the lock, so it counts as a fair one, 70 %."
                            : "The answer to call " + number + " has been rated.",
                    "Only the facilitator can make up for it, by adjusting numbers: `ask \"...\"` reaches them.");
        }
        applyRating(batch, call, permille, batch.story().root());
    }

    /// At the lock, what has not been rated counts as a fair answer.
    static void rateAtLock(Batch batch, Cause cause) {
        for (CallState call : batch.before().calls().values()) {
            if (call.rated() < 0 && (call.status() == CallStatus.ANSWERED || call.status() == CallStatus.LATE)) {
                applyRating(batch, call, UNRATED, cause);
            }
        }
    }

    private static void applyRating(Batch batch, CallState call, int permille, Cause cause) {
        int quality = call.meaningAllowed() ? permille : Math.min(permille, BEYOND_AUTHORITY);
        Cause rated = batch.emit(new Event.CallRated(cause, call.id(), quality));
        if (call.effective()) {
            Relations.answer(batch, dyad(call), call.inTime(), quality, call.earlier(), call.inTime() ? "call-answered" : "call-late", rated);
        }
    }

    // ---- the clock ----------------------------------------------------------------------------------------------

    static void overdue(Batch batch, int id) {
        batch.emit(new Event.CallOverdue(new Cause.OfEvent(batch.before().call(id).placedEvent()), id));
    }

    static void unanswered(Batch batch, int id) {
        CallState call = batch.before().call(id);
        Cause gone = batch.emit(new Event.CallUnanswered(new Cause.OfEvent(call.placedEvent()), id));
        notAnswered(batch, call, gone);
    }

    private static void notAnswered(Batch batch, CallState call, Cause cause) {
        if (call.effective()) {
            Relations.noAnswer(batch, dyad(call), cause);
            Agreements.callFailed(batch, call, cause);
        }
        if (call.entry() != null) {
            Branches.unanswered(batch, call.entry(), cause);
        }
    }

    static void unreached(Batch batch, int id) {
        CallState call = batch.before().call(id);
        Cause gone = batch.emit(new Event.CallUnreached(new Cause.OfEvent(call.placedEvent()), id));
        if (call.effective()) {
            Relations.unreached(batch, dyad(call), gone);
        }
        if (call.entry() != null) {
            Branches.unanswered(batch, call.entry(), gone);
        }
    }

    /// Minutes that are jumped over do not count against anybody's desk.
    ///
    /// @param resume the minute at which phones work again
    static void shift(Batch batch, int skipped, int resume, Cause cause) {
        State state = batch.before();
        for (CallState call : state.calls().values()) {
            if (!call.status().open()) {
                continue;
            }
            if (call.status() == CallStatus.PLACED) {
                ContactState contact = state.contact(call.to(), call.role());
                boolean waited = call.readyMinute() <= state.minute();
                int ready = waited ? call.readyMinute() : call.readyMinute() + skipped;
                int arrives = contact == null ? ready : opening(state, contact, Math.max(ready, state.minute()));
                arrives = Math.max(arrives, resume);
                batch.emit(new Event.CallShifted(
                        cause, call.id(), ready, arrives, call.unreachedMinute() + skipped, call.overdueMinute(), call.goneMinute()));
            } else {
                batch.emit(new Event.CallShifted(
                        cause, call.id(), call.readyMinute(), call.arrivesMinute(), call.unreachedMinute(),
                        call.overdueMinute() + skipped, call.goneMinute() + skipped));
            }
        }
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    private static Dyad dyad(CallState call) {
        return new Dyad(call.caller(), call.to());
    }
}
