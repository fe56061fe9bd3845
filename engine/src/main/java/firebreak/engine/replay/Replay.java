package firebreak.engine.replay;

import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.HashChain;
import firebreak.engine.record.Origin;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays records again.
///
/// Everywhere, the scenario is the one that the record's own files hold.
public final class Replay {
    private Replay() {}

    /// Looks at each step with the state before and after it.
    @FunctionalInterface
    public interface Visitor {
        void visit(Step step, State before, State after);
    }

    /// An exercise that is yet to be played.
    public static Run start(Scenario scenario, ScenarioBundle files, Setup setup) {
        return new Run(Rules::decide, Origin.of(Rules.VERSION, setup, scenario), files, scenario);
    }

    /// The state at the end of a record, from its events alone.
    ///
    /// @throws IllegalStateException if an event cannot follow: the record is corrupt
    public static State fold(Scenario scenario, ExerciseRecord played) {
        return fold(scenario, played, played.steps().size());
    }

    /// The state after a step, from the events alone.
    ///
    /// @param step 0..steps
    public static State fold(Scenario scenario, ExerciseRecord played, long step) {
        check(played, step);
        State state = State.initial(scenario, played.origin().setup());
        for (Step one : played.steps().subList(0, (int) step)) {
            state = state.after(one.input(), one.outcome());
        }
        return state;
    }

    /// Shows each step with the states around it.
    public static void walk(Scenario scenario, ExerciseRecord played, Visitor visitor) {
        State state = State.initial(scenario, played.origin().setup());
        for (Step step : played.steps()) {
            State after = state.after(step.input(), step.outcome());
            visitor.visit(step, state, after);
            state = after;
        }
    }

    /// Decides every input again and compares events, refusals and hashes.
    public static Verification verify(Scenario scenario, ExerciseRecord played) {
        return verify(Rules::decide, Rules.VERSION, scenario, played);
    }

    static Verification verify(Decider rules, String version, Scenario scenario, ExerciseRecord played) {
        Origin origin = played.origin();
        if (!origin.rules().equals(version)) {
            return new Verification.OtherRules(origin.rules(), version);
        }
        if (!origin.digest().equals(scenario.digest())) {
            return new Verification.OtherScenario(origin.digest(), scenario.digest());
        }
        HashChain chain = HashChain.of(origin);
        State state = State.initial(scenario, origin.setup());
        for (Step step : played.steps()) {
            Outcome outcome = rules.decide(state, step.input());
            String how = Difference.between(step.outcome(), outcome);
            State after = how == null ? state.after(step.input(), outcome) : state;
            Step again = chain.next(step.input(), outcome, after);
            if (how == null && !again.equals(step)) {
                how = again.state() != null && !again.state().equals(step.state())
                        ? "the state's hash is recorded as " + step.state() + ", is " + again.state()
                        : "the hash is recorded as " + step.hash() + ", is " + again.hash();
            }
            if (how != null) {
                return new Verification.Differs(step.number(), where(scenario, state, step), how);
            }
            chain = chain.after(again);
            state = after;
        }
        return new Verification.Agrees(chain.steps(), chain.hash());
    }

    /// A new exercise that begins as another one went, up to a step.
    ///
    /// @param step 0..steps: the last one that is kept
    public static Run fork(Scenario scenario, ExerciseRecord played, long step) {
        return fork(Rules::decide, scenario, played, step);
    }

    static Run fork(Decider rules, Scenario scenario, ExerciseRecord played, long step) {
        State state = fold(scenario, played, step);
        ExerciseRecord kept = new ExerciseRecord(
                played.origin(), played.files(), played.steps().subList(0, (int) step));
        return new Run(rules, kept, state);
    }

    /// Puts two exercises of one scenario side by side.
    public static Comparison compare(Scenario scenario, ExerciseRecord one, ExerciseRecord other) {
        State first = fold(scenario, one);
        State second = fold(scenario, other);
        List<Comparison.AtEnd> dyads = new ArrayList<>();
        for (Dyad dyad : first.postures().keySet()) {
            dyads.add(new Comparison.AtEnd(dyad, standing(first, dyad), standing(second, dyad)));
        }
        int same = 0;
        while (same < Math.min(one.steps().size(), other.steps().size())
                && alike(one.steps().get(same), other.steps().get(same))) {
            same++;
        }
        boolean equal = same == one.steps().size() && same == other.steps().size();
        State there = fold(scenario, one, same);
        Step left = at(one, same);
        Step right = at(other, same);
        return new Comparison(
                equal ? 0 : same + 1,
                left == null ? null : where(scenario, there, left),
                right == null ? null : where(scenario, there, right),
                equal ? "" : how(left, right),
                dyads,
                first.table().ending(),
                second.table().ending());
    }

    private static boolean alike(Step one, Step other) {
        return one.input().equals(other.input()) && one.outcome().equals(other.outcome());
    }

    private static @Nullable Step at(ExerciseRecord played, int index) {
        return index < played.steps().size() ? played.steps().get(index) : null;
    }

    private static String how(@Nullable Step one, @Nullable Step other) {
        if (one == null || other == null) {
            return (one == null ? "the first" : "the second") + " ends here";
        }
        if (!one.input().equals(other.input())) {
            return "the inputs differ";
        }
        String how = Difference.between(one.outcome(), other.outcome());
        return how == null ? "" : how;
    }

    private static Comparison.Standing standing(State state, Dyad dyad) {
        return new Comparison.Standing(
                state.tension(dyad), state.uncertainty(dyad), state.trust(dyad), state.posture(dyad).rung());
    }

    /// A step as messages name it: `step 412 (D2 08:10, BOR.mfa: answer 3)`.
    private static String where(Scenario scenario, State before, Step step) {
        return step.at(scenario.turns().moment(before.minute()));
    }

    private static void check(ExerciseRecord played, long step) {
        if (step < 0 || step > played.steps().size()) {
            throw new IllegalArgumentException("step is " + step + ", must be 0.." + played.steps().size());
        }
    }
}
