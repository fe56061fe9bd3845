package firebreak.engine.facts;

/// What a condition can depend on. A condition is evaluated again when something of a topic it reads changes.
public enum Topic {
    /// The simulated time and the turn.
    CLOCK,
    /// Tension, uncertainty, trust and rung of dyads.
    DYAD,
    /// The truth about incidents.
    INCIDENT,
    /// What delegations know of incidents, and the evidence that they hold.
    KNOWN,
    /// Calls placed, answered and unanswered, and channels opened and closed.
    CALL,
    /// Measures offered, accepted, used and breached; pledges.
    MEASURE,
    /// Moves ordered and landed.
    ORDER,
    /// Public claims and stated assessments.
    CLAIM,
    /// Pressure, support, capital and attribution.
    STATE,
    /// Entries fired and expected actions met or missed.
    ENTRY,
    /// The scenario's own variables.
    VARIABLE,
    /// Acts that count on the escalation index.
    ESCALATION
}
