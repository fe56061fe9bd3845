package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import org.junit.jupiter.api.Test;

/// A rehearsal goes on from the state that the rules hand over; a host applies the events to the state it had. Both stand
/// at the same place after every input.
final class TakenTest {

    @Test
    void whereTheRulesLeadIsWhereTheEventsLead() {
        Scenario scenario = TestTable.shipped("amber-grid");
        Both both = new Both(State.initial(scenario, new Setup(3, false, true)));

        BotPlay.play(both, BotPlay.tempers(scenario), new Dice(3));

        assertThat(both.steps).isGreaterThan(200);
    }

    private static final class Both implements Table {
        private State state;
        private int steps;

        Both(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public Outcome take(Input input) {
            Rules.Taken taken = Rules.take(state, input);
            assertThat(taken.after()).as("step %d", steps).isEqualTo(state.after(input, taken.outcome()));
            state = taken.after();
            steps++;
            return taken.outcome();
        }
    }
}
