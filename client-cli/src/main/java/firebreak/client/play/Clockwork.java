package firebreak.client.play;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Clock;
import org.jspecify.annotations.Nullable;

/// Counts on from the table's clock, so that screens show the present minute.
final class Clockwork {
    private Clockwork() {}

    /// The view with the minute that the clock has reached.
    static SeatView at(SeatView view, @Nullable Clock clock, long nowNanos) {
        int minute = minute(view, clock, nowNanos);
        return minute == view.situation().minute() ? view : at(view, minute);
    }

    /// The simulated minute by now: never before the view's, never after the turn's end.
    static int minute(SeatView view, @Nullable Clock clock, long nowNanos) {
        var situation = view.situation();
        if (clock == null || !clock.running() || situation.phase() != Phase.OPEN || clock.tableMillis() <= 0) {
            return situation.minute();
        }
        long goneMillis = Math.max(0, (nowNanos - clock.receivedNanos()) / 1_000_000);
        long minute = clock.minute() + goneMillis * clock.minutes() / clock.tableMillis();
        long end = Math.max(situation.minute(), situation.turnEndMinute());
        return (int) Math.clamp(minute, situation.minute(), end);
    }

    /// Table time that is left of the turn, such as `12:30`; empty where no clock runs down.
    static String left(@Nullable Clock clock, long nowNanos) {
        if (clock == null || clock.phase() != Phase.OPEN) {
            return "";
        }
        long seconds = (clock.millisLeft(nowNanos) + 500) / 1000;
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /// The view at another minute.
    static SeatView at(SeatView v, int minute) {
        var s = v.situation();
        var situation = new SeatView.Situation(
                s.title(), s.marking(), s.phase(), s.paused(), s.live(), s.turn(), s.turns(), s.turnTitle(), minute,
                s.turnStartMinute(), s.turnEndMinute(), s.tableMinutes(), s.startEpochMinute(), s.notice(), s.endingTitle(),
                s.endingText(), s.revealed());
        return new SeatView(
                v.you(), situation, v.own(), v.briefs(), v.parties(), v.colleagues(), v.tasks(), v.mail(), v.calls(),
                v.channels(), v.offers(), v.meetings(), v.incidents(), v.evidence(), v.moods(), v.orders(), v.moves(),
                v.measures(), v.claims(), v.agreements(), v.arguments(), v.control());
    }
}
