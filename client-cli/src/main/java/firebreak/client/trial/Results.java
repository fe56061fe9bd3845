package firebreak.client.trial;

import firebreak.client.print.Interests;
import firebreak.engine.seat.Phase;
import firebreak.engine.words.Line;
import java.util.ArrayList;
import java.util.List;

/// What each delegation wanted and got, told once to whoever sits there.
final class Results {
    private final Sitting at;
    private boolean shown;

    Results(Sitting at) {
        this.at = at;
    }

    /// Shows once what each delegation wanted and got, when the exercise has ended.
    void ended() {
        boolean over = at.state().table().phase() == Phase.ENDED;
        if (over && !shown) {
            interests();
        }
        shown = over;
    }

    /// The last words: how it stands with what each delegation wanted, where the exercise has not ended.
    void leave() {
        if (!shown && at.timeline().place() > 0) {
            at.text(Line.Style.QUIET, "If it stopped here, at " + at.moment(at.state().minute()) + ":");
            interests();
        }
    }

    private void interests() {
        List<Line> told = new ArrayList<>();
        told.add(new Line(Line.Style.PLAIN, ""));
        for (String line : Interests.of(at.state(), at.width())) {
            told.add(new Line(told.size() == 1 ? Line.Style.TITLE : Line.Style.PLAIN, line));
        }
        if (told.size() > 1) {
            at.say(told);
        }
    }
}
