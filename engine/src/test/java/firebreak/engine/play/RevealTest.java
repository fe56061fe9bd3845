package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.seat.Act;
import firebreak.engine.view.Views;
import org.junit.jupiter.api.Test;

/// What everybody reads once the facilitator reveals the truth.
final class RevealTest {

    @Test
    void everySeatReadsWhoWasBehindWhatHasHappenedAndNothingOfWhatHasNot() {
        TestTable table = new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false));
        facilitator(table, new Act.StartExercise());
        facilitator(table, new Act.LockTurn());
        facilitator(table, new Act.ResolveTurn());
        facilitator(table, new Act.OpenTurn());
        facilitator(table, new Act.Forward(60));

        facilitator(table, new Act.Reveal());

        for (String seat : table.state().seats().keySet()) {
            String last = Views.of(table.state(), seat).mail().getLast().text();
            assertThat(last)
                    .as(seat)
                    .contains("Outages in the Ardenian transmission grid (grid-wiper), in Ardenia: behind it was ")
                    .contains("Traces were planted that led to Borvania.")
                    .doesNotContain("NIGHTJAR")
                    .doesNotContain("Kestrel Ridge");
        }
    }

    private static void facilitator(TestTable table, Act.FacilitatorAct act) {
        assertThat(table.take(new Input(new Author.Facilitator("facilitator"), act))).isInstanceOf(Outcome.Accepted.class);
    }
}
