package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import org.junit.jupiter.api.Test;

/// The turns of live mode, which open and close by themselves.
class LiveTest {

    private static final String ENDINGS = "endings:\n";
    private static final String MSEL = "msel:\n";

    @Test
    void anExerciseThatEndsWithAPeriodStaysEnded() {
        State state = runs(
                new String[] {ENDINGS, ENDINGS + "  - { id: tired, when: pressure(\"AA\") >= 250, title: Tired, text: { en: Tired. } }\n"},
                360);
        assertThat(state.table().ending()).isEqualTo("tired");
        assertThat(state.table().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void whatWaitsForATurnHappensAsItOpensHoweverTheClockGoes() {
        String[] entry = {MSEL, MSEL + "  - { id: \"two\", when: turn() == 2, effects: [ { set: second, to: 1 } ] }\n"};
        assertThat(runs(entry, 420).entry("two").firedMinute()).isEqualTo(360);
        assertThat(runs(entry, 360, 420).entry("two").firedMinute()).isEqualTo(360);
    }

    @Test
    void theFirstTurnOpensAsTurnZeroEnds() {
        String[] zero = {"turns: [", "turn0: { table: 10m }\n  turns: ["};
        State opened = runs(zero, 0);
        assertThat(opened.table().turn()).isEqualTo(1);
        assertThat(opened.table().endMinute()).isEqualTo(360);
        assertThat(runs(zero, 360).table().turn()).isEqualTo(2);
    }

    @Test
    void aPlanThatEndsWithinAPeriodEndsTheExercise() {
        String[] uneven = {"{ play: 24h, table: 72m } ]", "{ play: 5h, table: 15m } ]"};
        State state = runs(uneven, 24 * 60 + 5 * 60);
        assertThat(state.table().phase()).isEqualTo(Phase.ENDED);
        assertThat(state.table().ending()).isEqualTo("over");
        assertThat(state.judgements()).containsKey("O1");
    }

    private static State runs(String[] changes, int... minutes) {
        TestTable table = new TestTable(TestTable.changed("two-states", changes), new Setup(1, true, false));
        take(table, new Author.Facilitator("facilitator"), new Act.StartExercise());
        for (int minute : minutes) {
            take(table, new Author.Clock(), new Act.AdvanceTo(minute));
        }
        return table.state();
    }

    private static void take(TestTable table, Author author, Act act) {
        assertThat(table.take(new Input(author, act))).isInstanceOf(Outcome.Accepted.class);
    }
}
