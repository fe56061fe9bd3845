package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Phase;
import org.junit.jupiter.api.Test;

class BotsPlayTest {
    private static final Scenario AMBER_GRID = Rehearsal.amberGrid();

    @Test
    void anExerciseOfBotsComesToItsEnd() {
        Rehearsal rehearsal = new Rehearsal(AMBER_GRID, 7).run();
        System.out.println(Story.of(rehearsal));
        rehearsal.refusals().forEach(System.out::println);
        assertThat(rehearsal.state().table().phase()).isEqualTo(Phase.ENDED);
        assertThat(rehearsal.all(Event.CallAnswered.class)).isNotEmpty();
    }
}
