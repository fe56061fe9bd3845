package firebreak.client.play;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.ConnectionState;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells what is new since it was last told, whoever asks: the thread that waits for news, or one that has just spoken.
final class Teller {
    private final Sitting sitting;
    private final Voice voice;
    private final Consumer<Act> quietly;
    private final boolean watched;
    private final SeenCalls seen = new SeenCalls();
    private final Reminders reminders = new Reminders();
    private final TimeUp timeUp = new TimeUp();
    private @Nullable SeatView shown;
    private boolean connected;

    /// @param quietly sends an act whose answer nobody needs to hear
    /// @param watched whether a person reads what is told, as it is told
    Teller(Sitting sitting, Voice voice, Consumer<Act> quietly, boolean watched) {
        this.sitting = sitting;
        this.voice = voice;
        this.quietly = quietly;
        this.watched = watched;
    }

    /// Tells what is new.
    synchronized void tell() {
        var heard = sitting.take();
        for (var state : heard.states()) {
            voice.state(state, connected);
            connected |= state instanceof ConnectionState.Connected;
        }
        long update = sitting.update();
        var view = sitting.view();
        var now = sitting.now();
        if (view == null || now == null) {
            return;
        }
        heard.clocks().forEach(clock -> voice.clock(clock, now));
        var before = shown;
        if (before == null) {
            voice.welcome(now, update);
            shown = view;
        } else if (!view.equals(before)) {
            voice.news(before, view, update);
            shown = view;
        }
        if (watched) {
            reportSeen(now, _ -> true);
            reminders.due(now).forEach(task -> voice.reminder(task, now));
            var over = timeUp.due(now);
            if (over != null) {
                voice.remark(over);
            }
        }
    }

    /// The view that was told last; `null` before the first.
    synchronized @Nullable SeatView shown() {
        return shown;
    }

    /// Reports the calls that have come before a person's eyes.
    void reportSeen(SeatView view, Predicate<SeatView.Call> on) {
        seen.reports(view, on).forEach(quietly);
    }
}
