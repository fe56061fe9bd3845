package firebreak.engine.exercise;

import firebreak.engine.facts.Topic;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One input as it unfolds: the state so far and the events that led to it.
///
/// Confined to one decision; the rules hand it around, nobody keeps it.
final class Unfolding {

    private State now;
    private final List<Event> events = new ArrayList<>();
    private final Set<Topic> touched = EnumSet.noneOf(Topic.class);
    private final Cause root;
    private int jumpPeriods = -1;
    private int resumeMinute = Integer.MIN_VALUE;

    Unfolding(State state, Cause root) {
        this.now = state;
        this.root = root;
    }

    State now() {
        return now;
    }

    Scenario scenario() {
        return now.scenario();
    }

    /// The input itself, as a cause.
    Cause root() {
        return root;
    }

    List<Event> events() {
        return events;
    }

    /// Lets an event happen.
    ///
    /// @return the event, as a cause of what follows from it
    Cause emit(Event event) {
        Cause cause = new Cause.OfEvent(now.events());
        now = now.apply(event);
        events.add(event);
        Topics.touchedBy(event, touched);
        return cause;
    }

    /// What has changed since the last call.
    Set<Topic> takeTouched() {
        Set<Topic> taken = EnumSet.noneOf(Topic.class);
        taken.addAll(touched);
        touched.clear();
        return taken;
    }

    /// Whether something of a topic has changed since [#takeTouched] was last called.
    boolean touches(Topic topic) {
        return touched.contains(topic);
    }

    /// Has everything that reads a topic looked at again.
    void touch(Topic topic) {
        touched.add(topic);
    }

    /// Periods that end within a jump add to uncertainty three times at most.
    void startJump() {
        jumpPeriods = 0;
    }

    void endJump() {
        jumpPeriods = -1;
    }

    /// Nobody is there to act before a minute.
    void standStill(int untilMinute) {
        resumeMinute = untilMinute;
    }

    /// Whether nobody is there to act now: between turns, and while time is skipped.
    boolean stands() {
        return now.table().phase() != Phase.OPEN || now.minute() < resumeMinute;
    }

    /// The first minute after this one at which somebody is there again, as far as is known.
    int backMinute() {
        return Math.max(now.minute(), resumeMinute) + 1;
    }

    /// Counts a period's end and tells whether uncertainty may still grow.
    boolean periodMayUnsettle() {
        if (jumpPeriods < 0) {
            return true;
        }
        jumpPeriods++;
        return jumpPeriods <= 3;
    }
}
