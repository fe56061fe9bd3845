package firebreak.engine.replay;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;

/// What decides inputs: the rules, or a test's own.
@FunctionalInterface
interface Decider {
    Outcome decide(State state, Input input);
}
