package firebreak.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// An exercise in which nobody does anything still runs to its end.
class SilentTableTest {

    static Scenario amberGrid() {
        Loaded loaded = ScenarioLoader.load(Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"));
        return loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    }

    @Test
    void amberGridReachesAnEndingWhenNobodyActs() {
        State state = State.initial(amberGrid(), new Setup(7, false, false));
        state = facilitate(state, new Act.StartExercise());
        while (state.table().phase() != Phase.ENDED) {
            state = facilitate(state, new Act.LockTurn());
            state = facilitate(state, new Act.ResolveTurn());
            if (state.table().phase() == Phase.BETWEEN) {
                state = facilitate(state, new Act.OpenTurn());
            }
        }
        assertThat(state.table().ending()).isNotNull();
    }

    private static State facilitate(State state, Act act) {
        Input input = new Input(new Author.Facilitator("facilitator"), act);
        Outcome outcome = Rules.decide(state, input);
        assertThat(outcome).as(act.toString()).isInstanceOf(Outcome.Accepted.class);
        for (Event event : ((Outcome.Accepted) outcome).events()) {
            if (event instanceof Event.ScenarioFaulted fault) {
                throw new AssertionError(fault.toString());
            }
        }
        return state.after(input, outcome);
    }
}
