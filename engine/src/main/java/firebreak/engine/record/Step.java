package firebreak.engine.record;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input with what followed from it.
///
/// @param number  place in the exercise, from 1; refused inputs and the clock's have one too
/// @param state   the hash of the state after it, where that joins the chain: at turn ends and every 1000th step
/// @param hash    the chain's hash after it
public record Step(long number, Input input, Outcome outcome, @Nullable Hash state, Hash hash) {
    /// What happened; nothing if the input was refused.
    public List<Event> events() {
        return outcome instanceof Outcome.Accepted accepted ? accepted.events() : List.of();
    }

    /// Which step it is, and what was done, for messages: `step 412 (BOR.mfa: answer 3)`.
    @Override
    public String toString() {
        return "step " + number + " (" + Told.input(input) + ")";
    }

    /// The same with a moment: `step 412 (D2 08:10, BOR.mfa: answer 3)`.
    public String at(String moment) {
        return "step " + number + " (" + moment + ", " + Told.input(input) + ")";
    }
}
