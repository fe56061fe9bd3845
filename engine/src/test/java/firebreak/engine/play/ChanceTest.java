package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import org.junit.jupiter.api.Test;

/// Entries that happen by chance: as often as they say, and for one seed always alike.
final class ChanceTest {
    private static final String MSEL = "msel:\n";
    private static final String RAIN = "  - { id: \"rain\", chance: 30, at: D1 07:00, effects: [ { pressure: AA, by: 10 } ] }\n";

    @Test
    void anEntryHappensAsOftenAsItSays() {
        Scenario scenario = TestTable.changed("two-states", MSEL, MSEL + RAIN);
        int fired = 0;
        for (long seed = 1; seed <= 1000; seed++) {
            fired += after(scenario, seed, 120).entry("rain").status() == EntryState.Status.FIRED ? 1 : 0;
        }
        assertThat(fired).isBetween(260, 340);
    }

    @Test
    void whetherItHappensIsTheSameWhateverElseStandsInTheList() {
        Scenario one = TestTable.changed("two-states", MSEL, MSEL + RAIN);
        Scenario more = TestTable.changed(
                "two-states", MSEL, MSEL + "  - { id: \"hail\", chance: 50, at: D1 06:30, effects: [ { pressure: AA, by: 1 } ] }\n" + RAIN.replace("07:00", "07:40"));
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(after(more, seed, 120).entry("rain").status())
                    .as("seed %d", seed)
                    .isEqualTo(after(one, seed, 120).entry("rain").status());
        }
    }

    @Test
    void theFacilitatorCanLetItHappenBeforeTheDiceAreAsked() {
        Scenario scenario = TestTable.changed("two-states", MSEL, MSEL + RAIN.replace("chance: 30", "chance: 1"));
        TestTable table = started(scenario, 1);
        take(table, new Act.ReleaseEntry("rain"));
        assertThat(table.state().entry("rain").status()).isEqualTo(EntryState.Status.FIRED);
    }

    @Test
    void oneThatRepeatsIsDrawnAnewInEachPeriod() {
        Scenario scenario = TestTable.changed(
                "two-states",
                MSEL,
                MSEL + "  - { id: \"tide\", chance: 50, repeats: true, when: minute() >= 0, effects: [ { pressure: AA, by: 1 } ] }\n",
                "turns: [ { play: 12h, table: 36m }, { play: 12h, table: 36m }, { play: 24h, table: 72m } ]",
                "turns: [ { play: 600h, table: 36m } ]");
        int times = after(scenario, 3, 599 * 60).entry("tide").times();
        assertThat(times).isBetween(25, 75);
    }

    private static State after(Scenario scenario, long seed, int minutes) {
        TestTable table = started(scenario, seed);
        for (int left = minutes; left > 0; left -= 600) {
            take(table, new Act.Forward(Math.min(left, 600)));
        }
        return table.state();
    }

    private static TestTable started(Scenario scenario, long seed) {
        TestTable table = new TestTable(scenario, new Setup(seed, false, false));
        take(table, new Act.StartExercise());
        return table;
    }

    private static void take(TestTable table, Act.FacilitatorAct act) {
        assertThat(table.take(new Input(new Author.Facilitator("facilitator"), act))).isInstanceOf(Outcome.Accepted.class);
    }
}
