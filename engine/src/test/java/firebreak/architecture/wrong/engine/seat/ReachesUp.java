package firebreak.architecture.wrong.engine.seat;

import firebreak.architecture.wrong.engine.exercise.Virtues;

/// A seat that knows the rules: against the direction.
public record ReachesUp(Virtues rules) {}
