package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;

/// What a seat sees to, the most urgent first.
final class Duties {
    /// Acts at one time, so that the others get a word in.
    private static final int MOST = 3;

    /// How long before its end a turn is over for a bot.
    private static final int LAST_MINUTES = 30;

    private Duties() {}

    static List<Act.SeatAct> acts(Mind mind) {
        if (mind.view().situation().phase() != Phase.OPEN || mind.view().situation().paused()) {
            return List.of();
        }
        List<Act.SeatAct> acts = new ArrayList<>();
        Answering.act(mind, acts);
        Deciding.act(mind, acts);
        if (acts.size() < MOST) {
            Bargaining.answer(mind, acts);
        }
        if (acts.size() < MOST) {
            Corridor.act(mind, acts);
        }
        if (acts.size() < MOST) {
            Signing.act(mind, acts);
        }
        if (acts.size() < MOST) {
            Judging.act(mind, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            Calling.act(mind, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            Heeding.followInstructions(mind, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            Ordering.act(mind, acts);
        }
        if (acts.isEmpty()) {
            Bargaining.offer(mind, acts);
        }
        if (acts.isEmpty() && !mind.view().own().ready() && mind.reached(mind.end() - LAST_MINUTES)) {
            acts.add(new Act.Ready(true));
        }
        return acts;
    }
}
