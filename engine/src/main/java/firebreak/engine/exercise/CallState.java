package firebreak.engine.exercise;

import firebreak.engine.scenario.ContactRole;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A call between two delegations.
///
/// @param id              from 1, in the order placed
/// @param from            address of the calling seat; of a hoax, the id of the actor who calls
/// @param to              delegation called
/// @param role            contact that it rings at
/// @param entry           the entry of the event list that placed it, if one did
/// @param placedEvent     number of the event that placed it: the cause of what the clock does to it
/// @param readyMinute     when the contact's delay is over
/// @param arrivesMinute   when it is delivered, with opening hours; `-1` if never foreseen
/// @param unreachedMinute when it counts as unreached if still not delivered
/// @param overdueMinute   last minute of the deadline; `-1` until delivered
/// @param goneMinute      last minute of a late answer; `-1` until delivered
/// @param limitedMinutes  length of the deadline
/// @param meaningAllowed  false if the answer's meaning went beyond the contact's authority
/// @param earlier         answered calls of the pair in the 24 hours before the answer
/// @param rated           permille; -1 until rated
/// @param effective       whether the model's own rules for calls apply; never to a hoax
/// @param relayedTo       names of the seats to which the called delegation has relayed it, so that they may answer
/// @param claimsToBe      of a hoax, the address of the seat in whose name it is placed; else null
/// @param foundOut        whether the called delegation has learnt that it is a hoax
public record CallState(
        int id,
        String from,
        String to,
        String channel,
        ContactRole role,
        @Nullable String about,
        boolean warning,
        String text,
        @Nullable String entry,
        long placedEvent,
        CallStatus status,
        int placedMinute,
        int readyMinute,
        int arrivesMinute,
        int unreachedMinute,
        int deliveredMinute,
        int overdueMinute,
        int goneMinute,
        int limitedMinutes,
        boolean acknowledged,
        @Nullable String answeredBy,
        @Nullable Meaning meaning,
        boolean meaningAllowed,
        @Nullable String answer,
        int answeredMinute,
        boolean inTime,
        int earlier,
        int rated,
        boolean effective,
        List<String> relayedTo,
        @Nullable String claimsToBe,
        boolean foundOut) {

    public CallState {
        relayedTo = List.copyOf(relayedTo);
    }

    /// Who really calls: a delegation; of a hoax, an actor.
    public String caller() {
        return isHoax() ? from : Seats.delegationOf(from);
    }

    /// Somebody calls in the name of a state that knows nothing of it.
    public boolean isHoax() {
        return claimsToBe != null;
    }

    /// The seat that calls, as the called delegation has it.
    public String apparentFrom() {
        return claimsToBe == null ? from : claimsToBe;
    }

    /// The delegation that calls, as the called delegation has it.
    public String apparentCaller() {
        return Seats.delegationOf(apparentFrom());
    }

    CallState withStatus(CallStatus to) {
        return new CallState(id, from, this.to, channel, role, about, warning, text, entry, placedEvent, to, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState withTimes(int readyMinute, int arrivesMinute, int unreachedMinute, int overdueMinute, int goneMinute) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, status, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState delivered(int minute) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, CallStatus.DELIVERED, placedMinute, readyMinute, minute, unreachedMinute, minute, minute + limitedMinutes, minute + limitedMinutes + 120, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState acknowledged(int overdueMinute) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, CallStatus.ACKNOWLEDGED, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, overdueMinute + 120, limitedMinutes, true, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState answered(String by, Meaning meaning, boolean allowed, String answer, int minute, boolean inTime, int earlier) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, inTime ? CallStatus.ANSWERED : CallStatus.LATE, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, by, meaning, allowed, answer, minute, inTime, earlier, rated, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState rated(int permille) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, status, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, permille, effective, relayedTo, claimsToBe, foundOut);
    }

    CallState relayed(String seat) {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, status, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, Stream.concat(relayedTo.stream(), Stream.of(seat)).toList(), claimsToBe, foundOut);
    }

    CallState exposed() {
        return new CallState(id, from, to, channel, role, about, warning, text, entry, placedEvent, status, placedMinute, readyMinute, arrivesMinute, unreachedMinute, deliveredMinute, overdueMinute, goneMinute, limitedMinutes, acknowledged, answeredBy, meaning, meaningAllowed, answer, answeredMinute, inTime, earlier, rated, effective, relayedTo, claimsToBe, true);
    }
}
