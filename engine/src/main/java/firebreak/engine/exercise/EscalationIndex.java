package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.EscalationClass;
import firebreak.engine.scenario.Scenario;
import java.util.SortedMap;
import java.util.TreeMap;

/// The public escalation index: the acts of an exercise, each with the weight of its class, by day and delegation.
///
/// It is a yardstick for people who compare exercises. No rule reads it.
public final class EscalationIndex {
    private final Scenario scenario;
    private final PersistentMap<Scored, Integer> acts;

    private EscalationIndex(Scenario scenario, PersistentMap<Scored, Integer> acts) {
        this.scenario = scenario;
        this.acts = acts;
    }

    /// The index as it stands.
    public static EscalationIndex of(State state) {
        return new EscalationIndex(state.scenario(), state.scored());
    }

    /// Which acts to look at.
    private interface Which {
        boolean test(Scored scored);
    }

    private int points(Which which) {
        int sum = 0;
        for (var entry : acts.entrySet()) {
            sum += which.test(entry.getKey()) ? entry.getValue() * weight(entry.getKey().escalation()) : 0;
        }
        return sum;
    }

    /// What one act of a class counts; nothing for a class that is not on the scale.
    private int weight(String escalation) {
        EscalationClass found = scenario.library().escalation().get(escalation);
        return found == null ? 0 : found.points();
    }

    /// Points of everybody on all days.
    public int total() {
        return points(_ -> true);
    }

    /// Points of a delegation on all days.
    public int of(String delegation) {
        return points(scored -> scored.delegation().equals(delegation));
    }

    /// Points of everybody on a day.
    ///
    /// @param day 1 for the calendar day of minute 0
    public int on(int day) {
        return points(scored -> scored.day() == day);
    }

    /// Points of a delegation on a day.
    public int of(String delegation, int day) {
        return points(scored -> scored.day() == day && scored.delegation().equals(delegation));
    }

    /// The most points of everybody on one day; 0 if there was no day above.
    public int peak() {
        int peak = 0;
        for (int day : days().keySet()) {
            peak = Math.max(peak, on(day));
        }
        return peak;
    }

    /// The days on which somebody acted, in their order, with the number of acts.
    public SortedMap<Integer, Integer> days() {
        SortedMap<Integer, Integer> days = new TreeMap<>();
        acts.entrySet().forEach(entry -> days.merge(entry.getKey().day(), entry.getValue(), Integer::sum));
        return days;
    }

    /// How often each class was acted, in the order of the scale; classes that nobody acted are left out.
    public SortedMap<String, Integer> classes() {
        SortedMap<String, Integer> classes = new TreeMap<>();
        acts.entrySet().forEach(entry -> classes.merge(entry.getKey().escalation(), entry.getValue(), Integer::sum));
        return classes;
    }
}
