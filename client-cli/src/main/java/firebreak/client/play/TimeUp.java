package firebreak.client.play;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import org.jspecify.annotations.Nullable;

/// Says once that a turn's time is over: nothing locks by itself, and nobody should wonder why nothing moves.
final class TimeUp {
    private int saidOf = -1;

    /// What to say now, if anything.
    @Nullable String due(SeatView view) {
        var situation = view.situation();
        boolean up = situation.phase() == Phase.OPEN
                && !situation.live()
                && !situation.paused()
                && situation.minute() >= situation.turnEndMinute();
        if (!up || situation.turn() == saidOf) {
            return null;
        }
        saidOf = situation.turn();
        return switch (view.you().kind()) {
            case FACILITATOR -> "The turn's time is over; the clock waits for you. `lock` ends it, `extend 5m` gives more time.";
            case SEAT -> "The turn's time is over. What you order now still counts, until the facilitator locks the turn.";
            case OBSERVER -> null;
        };
    }
}
