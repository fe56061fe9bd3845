package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Amber Grid played by bots, many times.
class AmberGridPropertyTest {

    private static final Scenario AMBER_GRID = TestTable.shipped("amber-grid");

    @Test
    void everyExerciseEndsAndKeepsItsInvariants() {
        for (long seed = 1; seed <= 3; seed++) {
            play(seed, false, null);
        }
    }

    @Test
    void whateverLegalThingsSeatsDoTheInvariantsHold() {
        for (long seed = 1; seed <= 3; seed++) {
            play(seed, false, Temper.ANY_LEGAL);
        }
    }

    @Test
    void liveModeEndsToo() {
        play(3, true, null);
    }

    @Test
    void advancingMinuteByMinuteGivesTheSameState() {
        Watched fast = play(11, false, null);
        Watched slow = new Watched(new Setup(11, false, true), 11);
        for (Input input : fast.inputs) {
            if (input.act() instanceof Act.AdvanceTo(var minute)) {
                while (slow.state().minute() < minute && slow.state().table().phase() == Phase.OPEN) {
                    slow.take(new Input(input.author(), new Act.AdvanceTo(slow.state().minute() + 1)));
                }
            } else {
                slow.take(input);
            }
        }
        assertThat(slow.state()).isEqualTo(fast.state());
    }

    private static Watched play(long seed, boolean live, @Nullable Temper temper) {
        Watched table = new Watched(new Setup(seed, live, true), seed);
        SequencedMap<String, Temper> tempers = BotPlay.tempers(AMBER_GRID);
        if (temper != null) {
            tempers.replaceAll((_, _) -> temper);
        }
        BotPlay.play(table, tempers, new Dice(seed));
        assertThat(table.state().table().ending()).as("seed " + seed).isNotNull();
        return table;
    }

    /// A table that checks the invariants after every event and rebuilds the state from the events.
    private static final class Watched implements Table {
        private final TestTable table;
        private final long seed;
        private final List<Input> inputs = new ArrayList<>();

        Watched(Setup setup, long seed) {
            this.table = new TestTable(AMBER_GRID, setup);
            this.seed = seed;
        }

        @Override
        public State state() {
            return table.state();
        }

        @Override
        public Outcome take(Input input) {
            inputs.add(input);
            State state = table.state();
            Outcome outcome = table.take(input);
            if (outcome instanceof Outcome.Accepted(var events)) {
                for (Event event : events) {
                    State after = state.apply(event);
                    int minute = state.minute();
                    Invariants.check(() -> "seed " + seed + ", minute " + minute + ", " + input, state, event, after);
                    state = after;
                }
            }
            return outcome;
        }
    }
}
