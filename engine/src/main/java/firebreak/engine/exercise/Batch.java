package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Changes that happen together: all read the state before, are summed per quantity and clamped once.
final class Batch {

    private final Unfolding story;
    private final State before;
    private final TreeMap<Quantity, List<Contribution>> parts = new TreeMap<>();

    Batch(Unfolding story) {
        this.story = story;
        this.before = story.now();
    }

    /// The state that everything in this batch reads.
    State before() {
        return before;
    }

    Unfolding story() {
        return story;
    }

    Cause emit(Event event) {
        return story.emit(event);
    }

    void add(Quantity quantity, int amount, String why, Cause cause) {
        if (amount != 0) {
            parts.computeIfAbsent(quantity, _ -> new ArrayList<>()).add(new Contribution(amount, why, cause));
        }
    }

    /// What this batch adds to a quantity so far.
    int pending(Quantity quantity) {
        int sum = 0;
        for (Contribution part : parts.getOrDefault(quantity, List.of())) {
            sum += part.amount();
        }
        return sum;
    }

    void tension(Dyad row, int amount, String why, Cause cause) {
        add(Quantity.tension(row), amount, why, cause);
    }

    void uncertainty(Dyad row, int amount, String why, Cause cause) {
        add(Quantity.uncertainty(row), amount, why, cause);
    }

    void trust(Dyad row, int amount, String why, Cause cause) {
        add(Quantity.trust(row), amount, why, cause);
    }

    /// Applies what has been gathered.
    void commit() {
        for (var entry : parts.entrySet()) {
            Quantity quantity = entry.getKey();
            int from = before.value(quantity);
            int sum = from;
            for (Contribution part : entry.getValue()) {
                sum += part.amount();
            }
            int to = limit(quantity, sum);
            if (to != from) {
                story.emit(new Event.QuantityMoved(
                        entry.getValue().getFirst().cause(), quantity, from, to, entry.getValue()));
                if (quantity.kind() == Quantity.Kind.ATTRIBUTION && from < Attribution.SURE_FROM && to >= Attribution.SURE_FROM) {
                    story.convinced(quantity);
                }
            }
        }
        parts.clear();
    }

    private int limit(Quantity quantity, int sum) {
        int value = quantity.kind().clamp(sum);
        if (quantity.kind() != Quantity.Kind.TENSION) {
            return value;
        }
        Posture posture = story.now().posture(new Dyad(quantity.of(), quantity.to()));
        if (posture.floorUntilMinute() >= story.now().minute()) {
            value = Math.max(value, posture.floorTension());
        }
        return posture.firebreakCrossed() ? value : Math.min(value, Ladder.TENSION_CAP_BEFORE_FIREBREAK);
    }
}
