package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// Words in the corridor.
final class Corridor {

    private Corridor() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        // One seat speaks for the delegation: the foreign ministry, and where there is none, the head.
        boolean speaks = mind.holds("FM")
                || (mind.view().you().head()
                        && mind.view().colleagues().stream().noneMatch(colleague -> colleague.roles().contains("FM")));
        if (!speaks || mind.turn() < 1) {
            return;
        }
        boolean busy = false;
        for (SeatView.Meeting meeting : mind.view().meetings()) {
            busy |= meeting.status() == MeetingStatus.ASKED
                    || meeting.status() == MeetingStatus.AGREED
                    || meeting.status() == MeetingStatus.WRITTEN;
            answer(mind, meeting, acts);
        }
        SeatView.Mood adversary = mind.adversary();
        boolean wants = adversary != null
                && adversary.tension() >= 180
                && mind.alarm() > 0
                && mind.chance("corridor", mind.temper().multilateralPref() / 4 + mind.temper().bilateralCbmUse() / 5);
        if (acts.isEmpty() && !busy && wants && adversary != null && mind.time("corridor") && meetings(mind, adversary.key()) < mind.turn()) {
            acts.add(new Act.Meet(adversary.key(), Phrasebook.meet(mind, adversary.key())));
        }
    }

    private static int meetings(Mind mind, String with) {
        int count = 0;
        for (SeatView.Meeting meeting : mind.view().meetings()) {
            count += meeting.other().equals(with) ? 1 : 0;
        }
        return count;
    }

    private static void answer(Mind mind, SeatView.Meeting meeting, List<Act.SeatAct> acts) {
        String name = "meeting/" + meeting.other() + "/" + meeting.number();
        switch (meeting.status()) {
            case ASKED -> {
                if (meeting.outgoing()) {
                    return;
                }
                SeatView.Mood mood = mind.mood(meeting.other());
                int trust = mood == null ? 400 : mood.trust();
                boolean agrees = mind.draw(name, 1000) < (mind.temper().bilateralCbmUse() + trust) / 2 + 250;
                acts.add(
                        agrees
                                ? new Act.AgreeToMeet(meeting.number())
                                : new Act.RefuseToMeet(meeting.number(), "Not today. Our door stays open."));
            }
            case AGREED -> {
                if (meeting.outgoing()) {
                    acts.add(new Act.WriteOutcome(meeting.number(), Phrasebook.outcome(mind, meeting.other(), name)));
                }
            }
            case WRITTEN -> {
                if (!meeting.outcomeIsOurs()) {
                    acts.add(new Act.SignOutcome(meeting.number()));
                }
            }
            case SIGNED, REFUSED, LAPSED -> {}
        }
    }
}
