package firebreak.engine.replay;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Contribution;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Reason;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.seat.Act;
import java.util.List;

/// Rules that know how to start, let time pass, adjust a tension and resolve; all else is refused.
record ToyRules(int slip) implements Decider {
    static final Input START = facilitator(new Act.StartExercise());
    static final Input RESOLVE = facilitator(new Act.ResolveTurn());
    static final Input UNKNOWN = facilitator(new Act.Announce("hello"));

    static Input clock(int minute) {
        return new Input(new Author.Clock(), new Act.AdvanceTo(minute));
    }

    static Input tension(int by) {
        return facilitator(new Act.Adjust("tension", "ARD", "BOR", by, "ruling"));
    }

    private static Input facilitator(Act act) {
        return new Input(new Author.Facilitator("chair"), act);
    }

    @Override
    public Outcome decide(State state, Input input) {
        Cause cause = new Cause.OfInput(state.inputs());
        return switch (input.act()) {
            case Act.StartExercise _ -> accepted(new Event.TurnOpened(cause, 1, 0, 360, 18, 0));
            case Act.AdvanceTo to -> accepted(new Event.TimePassed(new Cause.OfPlan("clock"), to.minute()));
            case Act.ResolveTurn _ -> accepted(new Event.TurnResolved(cause, 1));
            case Act.Adjust adjust -> {
                Quantity tension = Quantity.tension(new Dyad("ARD", "BOR"));
                int from = state.value(tension);
                int to = from + adjust.by() + slip;
                yield accepted(new Event.QuantityMoved(
                        cause, tension, from, to, List.of(new Contribution(to - from, "adjusted", cause))));
            }
            default -> new Outcome.Rejected(new Reason("unknown", "The toy does not know this.", List.of(), ""));
        };
    }

    private static Outcome accepted(Event event) {
        return new Outcome.Accepted(List.of(event));
    }
}
