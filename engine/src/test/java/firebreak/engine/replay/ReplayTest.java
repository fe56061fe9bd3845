package firebreak.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Origin;
import firebreak.engine.record.SmallScenario;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Dyad ARD_BOR = new Dyad("ARD", "BOR");

    private final Decider rules = new ToyRules(0);
    private final Scenario scenario = SmallScenario.make();
    private final Run run = play(
            ToyRules.START, ToyRules.clock(60), ToyRules.tension(25), ToyRules.UNKNOWN, ToyRules.clock(360), ToyRules.RESOLVE);

    private Run play(Input... inputs) {
        Run played = new Run(
                rules, Origin.of("toy", new Setup(7, false, false), scenario), SmallScenario.bundle(), scenario);
        List.of(inputs).forEach(played::take);
        return played;
    }

    @Test
    void foldingTheEventsGivesTheStateThatWasPlayed() {
        assertThat(Replay.fold(scenario, run.record())).isEqualTo(run.state());
        assertThat(run.state().tension(ARD_BOR)).isEqualTo(175);
    }

    @Test
    void theRecordIsTheSameWheneverItIsAskedFor() {
        Run asked = play(ToyRules.START, ToyRules.clock(60));
        asked.record();
        List.of(ToyRules.tension(25), ToyRules.UNKNOWN, ToyRules.clock(360)).forEach(asked::take);
        asked.record();
        asked.take(ToyRules.RESOLVE);

        assertThat(asked.record().steps()).isEqualTo(run.record().steps());
    }

    @Test
    void aRecordVerifiesUnderItsRules() {
        Verification verification = Replay.verify(rules, "toy", scenario, run.record());

        assertThat(verification).isEqualTo(new Verification.Agrees(6, run.record().hash()));
        assertThat(verification.told()).startsWith("verified 6 steps, hash ");
    }

    @Test
    void theFirstStepThatIsDecidedOtherwiseIsNamed() {
        assertThat(Replay.verify(new ToyRules(1), "toy", scenario, run.record()).told())
                .isEqualTo("step 3 (D1 07:00, facilitator chair: adjust tension) differs: event 1 of 1: QuantityMoved.to is"
                        + " recorded as 175, decided as 176");
    }

    @Test
    void aRefusalThatNowStandsIsNamed() {
        Decider lenient = (state, input) ->
                input.equals(ToyRules.UNKNOWN) ? new Outcome.Accepted(List.of()) : rules.decide(state, input);

        assertThat(Replay.verify(lenient, "toy", scenario, run.record()).told())
                .isEqualTo("step 4 (D1 07:00, facilitator chair: announce) differs: recorded as refused (unknown), decided as"
                        + " accepted with 0 events");
    }

    @Test
    void otherRulesDoNotVerifyButSaySo() {
        assertThat(Replay.verify(rules, "toy 2", scenario, run.record()))
                .isEqualTo(new Verification.OtherRules("toy", "toy 2"));
    }

    @Test
    void aForkGoesOnFromItsStep() {
        Run fork = Replay.fork(rules, scenario, run.record(), 2);
        fork.take(ToyRules.tension(-50));

        assertThat(fork.state().tension(ARD_BOR)).isEqualTo(100);
        ExerciseRecord forked = fork.record();
        assertThat(forked.steps()).hasSize(3);
        assertThat(forked.steps().subList(0, 2)).isEqualTo(run.record().steps().subList(0, 2));
        assertThat(Replay.verify(rules, "toy", scenario, forked)).isInstanceOf(Verification.Agrees.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Replay.fork(rules, scenario, forked, 4));
    }

    @Test
    void twoExercisesPartWhereTheirInputsDo() {
        Run fork = Replay.fork(rules, scenario, run.record(), 2);
        fork.take(ToyRules.tension(-50));

        Comparison comparison = Replay.compare(scenario, run.record(), fork.record());

        assertThat(comparison.step()).isEqualTo(3);
        assertThat(comparison.how()).isEqualTo("the inputs differ");
        assertThat(comparison.one()).isEqualTo("step 3 (D1 07:00, facilitator chair: adjust tension)");
        Comparison.AtEnd dyad = comparison.dyads().getFirst();
        assertThat(dyad.dyad()).isEqualTo(ARD_BOR);
        assertThat(dyad.one().tension() - dyad.other().tension()).isEqualTo(75);
    }

    @Test
    void anExerciseIsTheSameAsItself() {
        assertThat(Replay.compare(scenario, run.record(), run.record()).same()).isTrue();
    }
}
