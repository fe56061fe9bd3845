package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What fails because something else has failed, in Amber Grid, where nobody contains anything.
class CascadeTest {

    /// The scenario says what the water works lose, and so does the library's cascade from energy to water.
    @Test
    void aSectorThatTheScenarioNamesIsHitOnce() {
        assertThat(spreads())
                .filteredOn(to -> to.startsWith("ARD.water") || to.startsWith("BOR.emergency"))
                .containsExactly("ARD.water 300", "BOR.emergency 400");
    }

    @Test
    void theOthersFollowTheLibrary() {
        assertThat(spreads()).anyMatch(to -> to.startsWith("ARD.transport ")).anyMatch(to -> to.startsWith("BOR.finance "));
    }

    private static List<String> spreads() {
        TestTable table = new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false));
        List<String> spreads = new ArrayList<>();
        String turn = """
                then  facilitator: lock
                then  facilitator: resolve
                then  facilitator: open
                """;
        Script script = Script.parse("D1 02:40  facilitator: start\n" + turn.repeat(5));
        Table listening = new Table() {
            @Override
            public State state() {
                return table.state();
            }

            @Override
            public Outcome take(Input input) {
                Outcome outcome = table.take(input);
                if (outcome instanceof Outcome.Accepted(var events)) {
                    for (Event event : events) {
                        if (event instanceof Event.IncidentSpread spread && !spread.to().isEmpty()) {
                            spreads.add(spread.to());
                        }
                    }
                }
                return outcome;
            }
        };
        assertThat(ScriptPlay.play(script, listening)).allMatch(Played::fine);
        return spreads;
    }
}
