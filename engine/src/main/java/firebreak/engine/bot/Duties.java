package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// What a seat sees to, the most urgent first.
final class Duties {
    /// Acts at one time, so that the others get a word in.
    private static final int MOST = 3;

    /// How long before its end a turn is over for a bot.
    private static final int LAST_MINUTES = 30;

    private final Mind mind;
    private final Predicate<Act.SeatAct> dropped;

    private Duties(Mind mind, Predicate<Act.SeatAct> dropped) {
        this.mind = mind;
        this.dropped = dropped;
    }

    static Duties of(Mind mind) {
        return new Duties(mind, _ -> false);
    }

    /// The same duties, less some acts: as if the seat did not think of them.
    Duties without(Predicate<Act.SeatAct> drops) {
        return new Duties(mind, drops);
    }

    static List<Act.SeatAct> acts(Mind mind) {
        if (mind.view().situation().phase() != Phase.OPEN || mind.view().situation().paused()) {
            return List.of();
        }
        List<Act.SeatAct> acts = new ArrayList<>();
        of(mind).addTo(acts);
        return acts;
    }

    /// @param acts empty
    void addTo(List<Act.SeatAct> acts) {
        see(Answering::act, acts);
        see(Deciding::act, acts);
        if (acts.size() < MOST) {
            see(Bargaining::answer, acts);
        }
        if (acts.size() < MOST) {
            see(Corridor::act, acts);
        }
        if (acts.size() < MOST) {
            see(Signing::act, acts);
        }
        if (acts.size() < MOST) {
            see(Judging::act, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            see(Calling::act, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            see(Heeding::followInstructions, acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            see(Ordering::act, acts);
        }
        if (acts.isEmpty()) {
            see(Bargaining::offer, acts);
        }
        if (acts.isEmpty() && !mind.view().own().ready() && mind.reached(mind.end() - LAST_MINUTES)) {
            acts.add(new Act.Ready(true));
        }
    }

    private void see(BiConsumer<Mind, List<Act.SeatAct>> duty, List<Act.SeatAct> acts) {
        int before = acts.size();
        duty.accept(mind, acts);
        acts.subList(before, acts.size()).removeIf(dropped);
    }
}
