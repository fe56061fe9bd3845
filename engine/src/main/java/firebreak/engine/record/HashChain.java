package firebreak.engine.record;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;

/// The running hash of an exercise: a value that never changes.
///
/// It covers the origin, every input with its author, every event, every refusal with its reason, and at turn ends and
/// at every 1000th step the whole state. Who sent an input over which connection, and when by the wall clock, is not in it.
///
/// @param steps how many steps it covers
/// @param hash  over all of them
public record HashChain(long steps, Hash hash) {
    /// Every so many steps the state joins.
    public static final int STATE_EVERY_STEPS = 1000;

    private static final byte[] SALT = {'f', 'i', 'r', 'e', 'b', 'r', 'e', 'a', 'k', 1};

    /// The chain of an exercise in which nothing has happened.
    public static HashChain of(Origin origin) {
        return new HashChain(0, Hash.of(SALT, Canonical.encode(Origin.class, origin)));
    }

    /// Adds an input and what the rules said to it.
    ///
    /// @param after the state after it
    public Step next(Input input, Outcome outcome, State after) {
        long number = steps + 1;
        Hash state = stateJoins(number, outcome) ? ofState(after) : null;
        return new Step(number, input, outcome, state, new Link(input, outcome, state).after(hash));
    }

    /// The chain after a step that [#next] made.
    public HashChain after(Step step) {
        if (step.number() != steps + 1) {
            throw new IllegalArgumentException("step is " + step.number() + ", must be " + (steps + 1));
        }
        return new HashChain(step.number(), step.hash());
    }

    /// The hash of a whole state, the scenario by its digest.
    public static Hash ofState(State state) {
        ByteWriter writer = new ByteWriter();
        state.parts().forEach((name, part) -> {
            writer.text(name);
            AnyForm.write(part, writer);
        });
        return Hash.of(writer.bytes());
    }

    /// Whether the state after a step joins the chain.
    public static boolean stateJoins(long number, Outcome outcome) {
        return number % STATE_EVERY_STEPS == 0
                || (outcome instanceof Outcome.Accepted accepted
                        && accepted.events().stream().anyMatch(HashChain::endsTurn));
    }

    private static boolean endsTurn(Event event) {
        return event instanceof Event.TurnResolved || event instanceof Event.ExerciseEnded;
    }
}
