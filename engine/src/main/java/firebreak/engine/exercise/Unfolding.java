package firebreak.engine.exercise;

import firebreak.engine.facts.Topic;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;

/// One input as it unfolds: the state so far and the events that led to it.
///
/// Confined to one decision; the rules hand it around, nobody keeps it.
final class Unfolding {

    private State now;
    private final List<Event> events = new ArrayList<>();
    private int touched;
    private final List<Quantity> convinced = new ArrayList<>();
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
        touched |= Topics.touchedBy(event);
        return cause;
    }

    /// The topics that have been touched since the last call, as [Topics] writes them.
    int takeTouched() {
        int taken = touched;
        touched = 0;
        return taken;
    }

    /// A delegation has become sure of a suspect.
    void convinced(Quantity attribution) {
        convinced.add(attribution);
    }

    /// The attributions of which delegations have become sure since the last call.
    List<Quantity> takeConvinced() {
        if (convinced.isEmpty()) {
            return List.of();
        }
        List<Quantity> taken = List.copyOf(convinced);
        convinced.clear();
        return taken;
    }

    /// Whether something of a topic has changed since [#takeTouched] was last called.
    boolean touches(Topic topic) {
        return (touched & Topics.bit(topic)) != 0;
    }

    /// Has everything that reads a topic looked at again.
    void touch(Topic topic) {
        touched |= Topics.bit(topic);
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
