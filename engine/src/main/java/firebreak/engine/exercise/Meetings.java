package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.MeetingStatus;
import java.util.List;

/// Meetings in the corridor: allowed, real, and counted as one call once both sides have signed what came of it.
final class Meetings {

    private static final int FAIR = 700;

    private Meetings() {}

    static void ask(Batch batch, String seat, Act.Meet act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        Targets.other(state, me, act.with());
        for (MeetingState meeting : state.meetings().values()) {
            boolean pair = (meeting.one().equals(me) && meeting.other().equals(act.with()))
                    || (meeting.one().equals(act.with()) && meeting.other().equals(me));
            if (pair && open(meeting)) {
                throw Refused.because("meeting-open", "A meeting with " + act.with() + " is already under way.", "Type `meetings`.");
            }
        }
        batch.emit(new Event.MeetingAsked(
                batch.story().root(),
                new MeetingState(
                        state.meetings().size() + 1, seat, me, act.with(), act.text(), MeetingStatus.ASKED, state.minute(), -1, null, null)));
    }

    static void agree(Batch batch, String seat, int number) {
        MeetingState meeting = asked(batch.before(), seat, number);
        batch.emit(new Event.MeetingAgreed(batch.story().root(), meeting.id()));
    }

    static void refuse(Batch batch, String seat, int number, String why) {
        MeetingState meeting = asked(batch.before(), seat, number);
        batch.emit(new Event.MeetingRefused(batch.story().root(), meeting.id(), why));
    }

    static void write(Batch batch, String seat, int number, String text) {
        MeetingState meeting = ofDesk(batch.before(), seat, number);
        if (meeting.status() != MeetingStatus.AGREED && meeting.status() != MeetingStatus.WRITTEN) {
            throw Refused.because("not-met", "Meeting " + number + " has not been agreed, or is over.", "Type `meetings`.");
        }
        if (text.isBlank()) {
            throw Refused.because("empty", "Write one line on what came of the meeting.", "Type `outcome " + number + " \"...\"`.");
        }
        batch.emit(new Event.OutcomeWritten(batch.story().root(), meeting.id(), Seats.delegationOf(seat), text));
    }

    static void sign(Batch batch, String seat, int number) {
        MeetingState meeting = ofDesk(batch.before(), seat, number);
        String me = Seats.delegationOf(seat);
        if (meeting.status() != MeetingStatus.WRITTEN) {
            throw Refused.because("nothing-to-sign", "Nobody has written an outcome of meeting " + number + " yet.", "Type `outcome " + number + " \"...\"`.");
        }
        if (me.equals(meeting.writer())) {
            throw Refused.because("own-words", "The other side signs what you have written.", "");
        }
        signed(batch, meeting, batch.story().root());
    }

    /// The facilitator records a meeting that nobody asked for.
    static void log(Batch batch, Act.LogMeeting act, Cause cause) {
        State state = batch.before();
        Targets.other(state, act.one(), act.other());
        Targets.other(state, act.other(), act.one());
        MeetingState meeting = new MeetingState(
                state.meetings().size() + 1, "", act.one(), act.other(), "", MeetingStatus.WRITTEN, state.minute(), state.minute(), act.outcome(), "");
        Cause asked = batch.emit(new Event.MeetingAsked(cause, meeting));
        signed(batch, meeting, asked);
    }

    private static void signed(Batch batch, MeetingState meeting, Cause cause) {
        State state = batch.before();
        int earlier = Memory.countOfPair(state, Recent.Kind.CALL_ANSWERED, meeting.one(), meeting.other(), "", Windows.DAY_MINUTES);
        Cause signed = batch.emit(new Event.MeetingSigned(cause, meeting.id()));
        batch.emit(new Event.Remembered(
                signed, new Recent(state.minute(), Recent.Kind.CALL_ANSWERED, meeting.other(), meeting.one(), "meeting")));
        Relations.answer(batch, new Dyad(meeting.one(), meeting.other()), true, FAIR, earlier, "meeting", signed);
        Hoaxes.spoken(batch, meeting.one(), meeting.other(), signed);
    }

    private static boolean open(MeetingState meeting) {
        return meeting.status() == MeetingStatus.ASKED || meeting.status() == MeetingStatus.AGREED || meeting.status() == MeetingStatus.WRITTEN;
    }

    /// At the lock: what has not been signed by then comes to nothing.
    static void lapse(Batch batch, Cause cause) {
        for (MeetingState meeting : batch.before().meetings().values()) {
            if (open(meeting)) {
                batch.emit(new Event.MeetingLapsed(cause, meeting.id()));
            }
        }
    }

    private static MeetingState ofDesk(State state, String seat, int number) {
        List<Integer> desk = state.desk(Seats.delegationOf(seat)).meetings();
        if (number < 1 || number > desk.size()) {
            throw Refused.because("unknown-meeting", "There is no meeting " + number + ".", "Type `meetings` for the list.");
        }
        return state.meeting(desk.get(number - 1));
    }

    private static MeetingState asked(State state, String seat, int number) {
        MeetingState meeting = ofDesk(state, seat, number);
        if (!meeting.other().equals(Seats.delegationOf(seat))) {
            throw Refused.because("not-yours", "You asked for meeting " + number + "; the other side answers.", "");
        }
        if (meeting.status() != MeetingStatus.ASKED) {
            throw Refused.because("meeting-over", "Meeting " + number + " does not wait for an answer.", "Type `meetings`.");
        }
        return meeting;
    }
}
