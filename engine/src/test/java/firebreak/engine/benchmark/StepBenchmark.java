package firebreak.engine.benchmark;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.record.Hash;
import firebreak.engine.record.HashChain;
import firebreak.engine.record.Origin;
import firebreak.engine.record.Step;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Warmup;

/// The parts of a step: to decide an input, to apply what follows, to look, to hash. Each at four moments of an exercise.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class StepBenchmark {
    private static final String SEAT = "ARD.mfa";
    private static final String OTHER = "ARD.csirt";

    /// When.
    @Param({"EARLY", "MIDDLE", "LATE", "CROWDED"})
    public Moment moment;

    private Moment.Captured captured;
    private State state;
    private Input message;
    private Input minute;
    private Outcome outcome;
    private State after;
    private Viewer viewer;
    private HashChain chain;
    private boolean turn;

    /// Plays up to the moment.
    @org.openjdk.jmh.annotations.Setup
    public void play() {
        captured = moment.captured();
        state = captured.state();
        message = Moment.message(OTHER, "Our people are on their way.");
        minute = new Input(new Author.Clock(), new Act.AdvanceTo(state.minute() + 1));
        after = Moment.after(state, message);
        outcome = Rules.decide(state, message);
        viewer = new Viewer(state.scenario());
        chain = HashChain.of(Origin.of(Rules.VERSION, new Setup(1, false, false), state.scenario()));
        Moment.after(state, minute);
        System.out.println(captured.before() + " inputs before");
    }

    /// What follows from a message to colleagues.
    @Benchmark
    public Outcome decideMessage() {
        return Rules.decide(state, message);
    }

    /// What follows from a minute that passes.
    @Benchmark
    public Outcome decideMinute() {
        return Rules.decide(state, minute);
    }

    /// What bots do next, a few hours of it: each input decided and applied.
    @Benchmark
    @OperationsPerInvocation(Moment.INPUTS)
    public State step() {
        State now = state;
        for (Input input : captured.next()) {
            now = Rules.take(now, input).after();
        }
        return now;
    }

    /// The state after a message.
    @Benchmark
    public State apply() {
        return state.after(message, outcome);
    }

    /// What a colleague sees after the message, who has looked before it.
    @Benchmark
    public SeatView viewNext() {
        turn = !turn;
        return viewer.all(turn ? after : state, SEAT);
    }

    /// What a seat sees that looks for the first time.
    @Benchmark
    public SeatView viewFirst() {
        return Views.of(state, SEAT);
    }

    /// The hash of a step.
    @Benchmark
    public Step hash() {
        return chain.next(message, outcome, after);
    }

    /// The hash of the whole state, which joins at turn ends and at every thousandth step.
    @Benchmark
    public Hash hashState() {
        return HashChain.ofState(state);
    }
}
