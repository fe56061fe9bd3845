package firebreak.engine.scenario;

import java.util.Set;

/// A class of acts on the public escalation scale. It weighs an act for the index and moves nothing in the model.
///
/// @param id     such as `trade-restrictions`
/// @param title  what people call it
/// @param group  the part of the scale it stands in
/// @param points what one act of it adds to the index, -100..100
/// @param covers the acts other than moves that count as this
public record EscalationClass(String id, Text title, EscalationGroup group, int points, Set<Covered> covers) {
    /// The most that one act can count.
    static final int MOST_POINTS = 100;

    public EscalationClass {
        Range.check("points", points, -MOST_POINTS, MOST_POINTS);
        covers = Frozen.set(Covered.class, covers);
    }

    /// An act that is not a move, and so names no class of its own.
    public enum Covered implements Word {
        /// A call placed, and a call answered.
        CALLS,
        /// A measure used, for its giver.
        MEASURES,
        /// An agreement in force, for each party.
        AGREEMENTS
    }
}
