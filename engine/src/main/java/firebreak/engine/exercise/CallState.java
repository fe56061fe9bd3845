package firebreak.engine.exercise;

import firebreak.engine.scenario.ContactRole;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import java.util.List;
import java.util.function.Consumer;
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

    /// A late answer counts for as long after the deadline.
    private static final int LATE_MINUTES = 120;

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
        return with(draft -> draft.status = to);
    }

    CallState withTimes(int readyMinute, int arrivesMinute, int unreachedMinute, int overdueMinute, int goneMinute) {
        return with(draft -> {
            draft.readyMinute = readyMinute;
            draft.arrivesMinute = arrivesMinute;
            draft.unreachedMinute = unreachedMinute;
            draft.overdueMinute = overdueMinute;
            draft.goneMinute = goneMinute;
        });
    }

    CallState delivered(int minute) {
        return with(draft -> {
            draft.status = CallStatus.DELIVERED;
            draft.arrivesMinute = minute;
            draft.deliveredMinute = minute;
            draft.overdueMinute = minute + limitedMinutes;
            draft.goneMinute = draft.overdueMinute + LATE_MINUTES;
        });
    }

    CallState acknowledged(int overdueMinute) {
        return with(draft -> {
            draft.status = CallStatus.ACKNOWLEDGED;
            draft.acknowledged = true;
            draft.overdueMinute = overdueMinute;
            draft.goneMinute = overdueMinute + LATE_MINUTES;
        });
    }

    CallState answered(String by, Meaning meaning, boolean allowed, String answer, int minute, boolean inTime, int earlier) {
        return with(draft -> {
            draft.status = inTime ? CallStatus.ANSWERED : CallStatus.LATE;
            draft.answeredBy = by;
            draft.meaning = meaning;
            draft.meaningAllowed = allowed;
            draft.answer = answer;
            draft.answeredMinute = minute;
            draft.inTime = inTime;
            draft.earlier = earlier;
        });
    }

    CallState rated(int permille) {
        return with(draft -> draft.rated = permille);
    }

    CallState relayed(String seat) {
        return with(draft -> draft.relayedTo = Stream.concat(relayedTo.stream(), Stream.of(seat)).toList());
    }

    CallState exposed() {
        return with(draft -> draft.foundOut = true);
    }

    private CallState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.call();
    }

    /// A call with what can still change about it, while one change is made.
    private static final class Draft {
        private final CallState before;
        private CallStatus status;
        private int readyMinute;
        private int arrivesMinute;
        private int unreachedMinute;
        private int deliveredMinute;
        private int overdueMinute;
        private int goneMinute;
        private boolean acknowledged;
        private @Nullable String answeredBy;
        private @Nullable Meaning meaning;
        private boolean meaningAllowed;
        private @Nullable String answer;
        private int answeredMinute;
        private boolean inTime;
        private int earlier;
        private int rated;
        private List<String> relayedTo;
        private boolean foundOut;

        Draft(CallState before) {
            this.before = before;
            status = before.status;
            readyMinute = before.readyMinute;
            arrivesMinute = before.arrivesMinute;
            unreachedMinute = before.unreachedMinute;
            deliveredMinute = before.deliveredMinute;
            overdueMinute = before.overdueMinute;
            goneMinute = before.goneMinute;
            acknowledged = before.acknowledged;
            answeredBy = before.answeredBy;
            meaning = before.meaning;
            meaningAllowed = before.meaningAllowed;
            answer = before.answer;
            answeredMinute = before.answeredMinute;
            inTime = before.inTime;
            earlier = before.earlier;
            rated = before.rated;
            relayedTo = before.relayedTo;
            foundOut = before.foundOut;
        }

        CallState call() {
            return new CallState(
                    before.id,
                    before.from,
                    before.to,
                    before.channel,
                    before.role,
                    before.about,
                    before.warning,
                    before.text,
                    before.entry,
                    before.placedEvent,
                    status,
                    before.placedMinute,
                    readyMinute,
                    arrivesMinute,
                    unreachedMinute,
                    deliveredMinute,
                    overdueMinute,
                    goneMinute,
                    before.limitedMinutes,
                    acknowledged,
                    answeredBy,
                    meaning,
                    meaningAllowed,
                    answer,
                    answeredMinute,
                    inTime,
                    earlier,
                    rated,
                    before.effective,
                    relayedTo,
                    before.claimsToBe,
                    foundOut);
        }
    }
}
