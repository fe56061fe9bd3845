package firebreak.engine.review;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Contribution;
import firebreak.engine.exercise.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What moved which number, by the event that brought it.
final class Effects {
    private final TreeMap<Long, List<Effect>> byCause = new TreeMap<>();
    private final List<Caused> all = new ArrayList<>();

    /// A part of a change with its cause.
    record Caused(Cause cause, Effect effect) {}

    Effects(Chronicle chronicle) {
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.QuantityMoved moved) {
                for (Contribution part : moved.parts()) {
                    Effect effect = new Effect(
                            moved.quantity(), part.amount(), moved.from(), moved.to(), part.why(), noted.number(), noted.minute());
                    all.add(new Caused(part.cause(), effect));
                    if (part.cause() instanceof Cause.OfEvent of) {
                        byCause.computeIfAbsent(of.number(), _ -> new ArrayList<>()).add(effect);
                    }
                }
            }
        }
    }

    /// What an event moved at first hand.
    List<Effect> of(long event) {
        return byCause.getOrDefault(event, List.of());
    }

    /// Every part of every change, in order.
    List<Caused> all() {
        return all;
    }
}
