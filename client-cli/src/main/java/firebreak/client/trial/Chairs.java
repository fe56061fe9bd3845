package firebreak.client.trial;

import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.seat.Act;
import firebreak.engine.words.Line;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who sits where: the chair that one sits on, and the bots on the others.
record Chairs(Sitting at) {
    /// Sits on another chair; the bot there stops.
    void sit(String seat, String line) {
        String chair = at.chair(seat);
        if (chair == null) {
            at.wrong(at.noSuchSeat(seat));
            return;
        }
        at.sitOn(chair);
        boolean wasBot = !at.facilitating() && at.state().seat(chair).bot();
        if (wasBot) {
            int ahead = at.timeline().deedsAhead();
            at.begin(chair, line);
            at.take(new Act.HandToBot(chair, false));
            at.forgotten(ahead);
        }
        at.text(Line.Style.PLAIN, "You sit as " + chair + (wasBot ? "; its bot has stopped. `bot " + chair + " on` gives it back." : "."));
        at.say(Screens.of(Query.of(at.facilitating() ? Query.Topic.TABLE : Query.Topic.TASKS), at.view(), at.width()));
    }

    /// Who plays which seat; or all other seats to bots, or away from them.
    void bots(@Nullable Boolean on, String line) {
        if (on != null) {
            int ahead = at.timeline().deedsAhead();
            at.begin(at.me(), line);
            handOver(on);
            at.forgotten(ahead);
        }
        List<Line> rows = new ArrayList<>();
        rows.add(new Line(Line.Style.TITLE, "Who plays which seat"));
        for (SeatPlace place : at.found().scenario().seats()) {
            String seat = place.address().toString();
            String who = seat.equals(at.me()) ? "you sit here" : at.state().seat(seat).bot() ? "a bot" : "by hand";
            Columns.row(rows, seat, 16, who + (place.title() == null ? "" : ", " + place.title()), at.width());
        }
        at.say(rows);
    }

    /// Gives all seats but one's own to bots, or takes them away.
    void handOver(boolean toBots) {
        for (String seat : at.state().seats().keySet()) {
            if (!seat.equals(at.me()) && at.state().seat(seat).bot() != toBots) {
                at.take(new Act.HandToBot(seat, toBots));
            }
        }
    }
}
