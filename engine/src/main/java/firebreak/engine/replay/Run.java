package firebreak.engine.replay;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.HashChain;
import firebreak.engine.record.Origin;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One exercise played in memory, without a server: takes inputs and keeps what came of them.
///
/// Not for several threads. Hashing is put off until somebody asks for the record, so a run that nobody keeps costs none.
public final class Run {
    private final Decider rules;
    private final Origin origin;
    private final ScenarioBundle files;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private HashChain chain;
    private State state;

    /// @param after the state after it, where that joins the hash
    private record Taken(Input input, Outcome outcome, @Nullable State after) {}

    Run(Decider rules, Origin origin, ScenarioBundle files, Scenario scenario) {
        this.rules = rules;
        this.origin = origin;
        this.files = files;
        this.chain = HashChain.of(origin);
        this.state = State.initial(scenario, origin.setup());
    }

    /// Continues from steps that have been played already.
    Run(Decider rules, ExerciseRecord played, State state) {
        this.rules = rules;
        this.origin = played.origin();
        this.files = played.files();
        this.steps.addAll(played.steps());
        this.chain = new HashChain(played.steps().size(), played.hash());
        this.state = state;
    }

    /// Decides an input and applies what follows.
    public Outcome take(Input input) {
        Outcome outcome = rules.decide(state, input);
        state = state.after(input, outcome);
        long number = steps.size() + taken.size() + 1L;
        taken.add(new Taken(input, outcome, HashChain.stateJoins(number, outcome) ? state : null));
        return outcome;
    }

    /// Where the exercise stands.
    public State state() {
        return state;
    }

    public Setup setup() {
        return origin.setup();
    }

    /// Everything so far, as a record.
    public ExerciseRecord record() {
        for (Taken one : taken) {
            Step step = chain.next(one.input(), one.outcome(), one.after() == null ? state : one.after());
            chain = chain.after(step);
            steps.add(step);
        }
        taken.clear();
        return new ExerciseRecord(origin, files, steps);
    }
}
