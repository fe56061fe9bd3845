package firebreak.engine.play;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;

/// What an exercise is played at: it holds the state and takes inputs.
public interface Table {

    /// Where the exercise stands.
    State state();

    /// Decides an input and applies what follows.
    Outcome take(Input input);
}
