package firebreak.client.trial;

import firebreak.client.print.Counted;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.News;
import firebreak.engine.words.Screens;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Forth and back in time: through what was done, and on to where nobody has been yet.
record Passage(Sitting at) {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    /// Lets simulated minutes pass.
    void letPass(int minutes, String line) {
        int goal = at.state().minute() + minutes;
        boolean led = !at.facilitating();
        if (!goOn(line, goal, led, _ -> false)) {
            standsStill();
        }
    }

    /// Goes on to what concerns this chair.
    void next(String line) {
        SeatView begin = at.view();
        if (!goOn(line, FOR_EVER, !at.facilitating(), now -> concerns(begin, now))) {
            standsStill();
        } else if (at.state().table().phase() != Phase.ENDED && !concerns(begin, at.view())) {
            at.text(Line.Style.QUIET, "Nothing more reaches you in this turn; its time is over.");
        }
    }

    /// Whether something has come that a person on this chair would look up for.
    private static boolean concerns(SeatView before, SeatView now) {
        SeatView.Control was = before.control();
        SeatView.Control is = now.control();
        if (was != null && is != null) {
            return was.log().size() != is.log().size() || !before.tasks().equals(now.tasks());
        }
        return before.mail().size() != now.mail().size()
                || before.situation().turn() != now.situation().turn()
                || !before.tasks().equals(now.tasks())
                || !before.calls().equals(now.calls())
                || !before.offers().equals(now.offers())
                || !before.meetings().equals(now.meetings())
                || !before.incidents().equals(now.incidents())
                || !before.evidence().equals(now.evidence())
                || !before.claims().equals(now.claims())
                || !before.agreements().equals(now.agreements())
                || !before.arguments().equals(now.arguments());
    }

    private void standsStill() {
        State state = at.state();
        at.text(Line.Style.PLAIN, switch (state.table().phase()) {
            case ENDED -> "The exercise has ended; `back` goes back, `to D1 08:00` to a moment.";
            case WAITING -> "The exercise has not begun: `start`.";
            case LOCKED -> "The turn is locked: `resolve` carries out what was sealed.";
            case BETWEEN -> "The turn is resolved: `open` opens the next.";
            case OPEN -> state.table().paused()
                    ? "The clock is stopped: `resume`."
                    : "The turn's time is over: `lock`, `resolve` and `open` lead on, or `to` a moment.";
        });
    }

    /// Goes on, and tells what happens meanwhile.
    ///
    /// @return whether there was a step to go
    private boolean goOn(String line, int goal, boolean led, Predicate<SeatView> until) {
        int ahead = at.timeline().deedsAhead();
        at.begin(at.me(), line);
        SeatView told = at.view();
        boolean went = false;
        while (at.onward().step(goal, led)) {
            went = true;
            SeatView now = at.view();
            // That time passes is what was asked for, and each line says its moment.
            at.say(News.between(atMinute(told, now.situation().minute()), now, at.width()));
            told = now;
            if (until.test(now)) {
                break;
            }
        }
        if (went) {
            at.forgotten(ahead);
        }
        return went;
    }

    private static SeatView atMinute(SeatView v, int minute) {
        SeatView.Situation s = v.situation();
        SeatView.Situation then = new SeatView.Situation(
                s.title(), s.marking(), s.phase(), s.paused(), s.live(), s.turn(), s.turns(), s.turnTitle(), minute, s.turnStartMinute(),
                s.turnEndMinute(), s.tableMinutes(), s.startEpochMinute(), s.notice(), s.endingTitle(), s.endingText(), s.revealed());
        return new SeatView(
                v.you(), then, v.own(), v.briefs(), v.parties(), v.colleagues(), v.tasks(), v.mail(), v.calls(), v.channels(), v.offers(),
                v.meetings(), v.incidents(), v.evidence(), v.moods(), v.orders(), v.moves(), v.measures(), v.claims(), v.agreements(),
                v.arguments(), v.control());
    }

    // ---- to a moment ---------------------------------------------------------------------------------------------

    /// Back or on to a moment such as `D2 08:00`.
    void to(String moment, String line) {
        Integer minute = minute(moment);
        if (minute == null) {
            at.wrong("`" + moment + "` is no moment; write it like `D2 08:00`, or `08:00` for today.");
            return;
        }
        if (at.state().minute() == minute && at.state().table().phase() != Phase.WAITING) {
            stand();
            return;
        }
        boolean later = minute > at.state().minute();
        if (!at.timeline().goTo(minute) && later) {
            goOn(line, minute, true, _ -> false);
        }
        stand();
        int now = at.state().minute();
        if (now != minute && at.state().table().phase() != Phase.ENDED) {
            at.text(Line.Style.QUIET, now < minute
                    ? "The next step lies beyond " + at.moment(minute) + ": between turns time is skipped."
                    : now > minute ? at.moment(minute) + " is skipped between two turns, or lies before the beginning." : "");
        }
    }

    private @Nullable Integer minute(String typed) {
        String text = typed.matches("[0-9]{1,2}:[0-9]{2}") ? today() + " " + typed : typed;
        try {
            return Moments.minute(text, at.found().scenario().turns().startEpochMinute());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private String today() {
        return at.moment(at.state().minute()).split(" ", 2)[0];
    }

    /// Back or on to where a turn begins.
    void toTurn(int number, String line) {
        int turns = at.found().scenario().turns().turns().size();
        if (number < (at.found().scenario().turns().hasTurnZero() ? 0 : 1) || number > turns) {
            at.wrong("There is no turn " + number + "; the last is turn " + turns + ".");
            return;
        }
        at.timeline().standAt(0);
        while (!opened(number) && at.timeline().hasMore()) {
            at.timeline().standAt(at.timeline().place() + 1);
        }
        if (!opened(number)) {
            goOn(line, FOR_EVER, true, _ -> opened(number));
        }
        stand();
    }

    void toEnd(String line) {
        at.timeline().standAt(FOR_EVER);
        goOn(line, FOR_EVER, true, _ -> false);
        stand();
    }

    private boolean opened(int number) {
        State state = at.state();
        return state.table().phase() == Phase.OPEN && state.table().turn() >= number;
    }

    // ---- back and forth ------------------------------------------------------------------------------------------

    /// @param deeds how many things that were done
    void back(int deeds) {
        Timeline.Deed last = null;
        for (int i = 0; i < deeds; i++) {
            Timeline.Deed one = at.timeline().back();
            last = one == null ? last : one;
        }
        if (last == null) {
            at.wrong("You stand at the beginning.");
        } else {
            at.text(Line.Style.PLAIN, "Back to before " + name(last) + ". `forth` does it again.");
            stand();
        }
    }

    /// @param deeds how many things that were done
    void forth(int deeds) {
        SeatView before = at.view();
        Timeline.Deed last = null;
        for (int i = 0; i < deeds; i++) {
            Timeline.Deed one = at.timeline().forth();
            last = one == null ? last : one;
        }
        if (last == null) {
            at.wrong("Nothing was done after this; `next` and `wait` go on.");
        } else {
            at.text(Line.Style.PLAIN, "Forth through " + name(last) + ".");
            at.say(News.between(before, at.view(), at.width()));
            stand();
        }
    }

    /// Takes back what was done last, and forgets it.
    void undo() {
        Timeline.Deed last = at.timeline().undo();
        if (last == null) {
            at.wrong("You stand at the beginning; there is nothing to take back.");
        } else {
            at.text(Line.Style.PLAIN, "Taken back: " + name(last) + ".");
            stand();
        }
    }

    private static String name(Timeline.Deed deed) {
        return "`" + deed.words() + "` (" + deed.who() + ")";
    }

    /// Where one stands now.
    private void stand() {
        SeatView view = at.view();
        at.text(Line.Style.QUIET, "You stand at " + Moments.show(view.situation().minute(), view) + ", " + Screens.turn(view.situation())
                + "; " + Counted.of(at.timeline().deedsBehind(), "thing") + " done"
                + (at.timeline().hasMore() ? ", " + at.timeline().deedsAhead() + " ahead" : "") + ".");
    }
}
