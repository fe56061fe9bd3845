package firebreak.engine.record;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Reason;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Act;
import java.util.ArrayList;
import java.util.List;

/// A record made by hand: a start, some minutes, a message, a refusal, and the turn's end.
final class SmallRecord {
    static final Origin ORIGIN = Origin.of("1", new Setup(7, false, false), SmallScenario.make());

    private State state = State.initial(SmallScenario.make(), ORIGIN.setup());
    private HashChain chain = HashChain.of(ORIGIN);
    private final List<Step> steps = new ArrayList<>();

    static ExerciseRecord make() {
        SmallRecord small = new SmallRecord();
        Author facilitator = new Author.Facilitator("chair");
        Author clock = new Author.Clock();
        Author mfa = new Author.Seat("ARD.mfa");
        small.step(
                facilitator,
                new Act.StartExercise(),
                new Event.TurnOpened(new Cause.OfInput(0), 1, 0, 360, 18, 0));
        for (int minute = 0; minute < 130; minute++) {
            small.step(clock, new Act.AdvanceTo(minute), new Event.TimePassed(new Cause.OfPlan("clock"), minute));
        }
        small.step(mfa, new Act.Message("to you"), new Event.SeatActed(new Cause.OfInput(1), "ARD.mfa"));
        small.refused(mfa, new Act.Approve(9));
        small.step(facilitator, new Act.ResolveTurn(), new Event.TurnResolved(new Cause.OfInput(3), 1));
        return new ExerciseRecord(ORIGIN, SmallScenario.bundle(), small.steps);
    }

    private void step(Author author, Act act, Event event) {
        take(new Input(author, act), new Outcome.Accepted(List.of(event)));
    }

    private void refused(Author author, Act act) {
        take(
                new Input(author, act),
                new Outcome.Rejected(new Reason("no-such-order", "There is no order 9.", List.of(), "")));
    }

    private void take(Input input, Outcome outcome) {
        state = state.after(input, outcome);
        Step step = chain.next(input, outcome, state);
        chain = chain.after(step);
        steps.add(step);
    }
}
