package firebreak.engine.play;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.State;

/// A table of an exercise that is kept nowhere.
public final class Sheet implements Table {
    private State state;

    /// @param state where the exercise stands at first
    public Sheet(State state) {
        this.state = state;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Outcome take(Input input) {
        Outcome outcome = Rules.decide(state, input);
        state = state.after(input, outcome);
        return outcome;
    }
}
