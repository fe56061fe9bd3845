package firebreak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.scenario.Stake;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What counts for a delegation is read by its own seats, and by nobody else who plays.
class WantsTest {
    private static final Scenario AMBER_GRID = ScenarioLoader.load(Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"))
            .scenario()
            .orElseThrow();

    @Test
    void goalsAndRedLinesStandInTheOwnBriefAloneWithTheirPoints() {
        State state = State.initial(AMBER_GRID, new Setup(1, false, false));
        for (Delegation delegation : AMBER_GRID.delegations().values()) {
            assertThat(delegation.stakes()).hasSizeGreaterThanOrEqualTo(4).anyMatch(Stake::isRedLine);
            for (Stake stake : delegation.stakes()) {
                String line = stake.text() + " (" + stake.points() + ")";
                for (String seat : state.seats().keySet()) {
                    boolean own = Seats.delegationOf(seat).equals(delegation.id());
                    assertThat(Views.of(state, seat).toString().contains(line)).as(seat + ": " + line).isEqualTo(own);
                }
                assertThat(Views.observer(state, 0).toString()).doesNotContain(line);
                assertThat(Views.facilitator(state).toString()).contains(line);
            }
        }
    }
}
