package firebreak.engine.seat;

/// What the parties to an agreement undertake. What the rules can check is one of these; everything else is in its text.
public enum Term {
    /// Nothing that can be checked: they say something together.
    STATEMENT,
    /// No hostile act and no covert operation towards each other.
    STANDSTILL,
    /// Calls between them are answered before their deadline.
    ANSWER,
    /// No public attribution of an incident to each other.
    NO_BLAME,
    /// A measure is delivered to each other before the agreement ends.
    NOTIFY
}
