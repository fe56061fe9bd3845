package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.record.HashChain;
import firebreak.engine.record.Origin;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Seats that do anything legal, by the dice: whatever comes of it, the stylised facts hold, and so does what must always.
///
/// `-Dfirebreak.seeds=2000` plays so many exercises of each scenario instead of a few.
class StylisedFactsPropertyTest {
    private static final int SEEDS = Integer.getInteger("firebreak.seeds", 4);
    private static final Path SETTINGS = Path.of("../scenarios/casebook/settings");
    private static final Path LIBRARY = Path.of("../scenarios/library");

    @Test
    void whateverIsDoneInAmberGridTheFactsHold() {
        Map<String, Integer> seen = plays(TestTable.shipped("amber-grid"));
        assertThat(seen).containsKeys("call-answered", "call-unanswered", "offer", "measure", "incident", "cost", "claim");
    }

    /// Acts of every strength and means, without needs or price.
    @Test
    void whereNothingIsOutOfReachTheFactsHold() {
        Map<String, Integer> seen = plays(setting("means"));
        assertThat(seen).containsKeys("hostile-act", "pressure-release", "breach");
    }

    @Test
    void withIncidentsPromisesAndSecretsTheFactsHold() {
        Map<String, Integer> seen = plays(setting("dealings"));
        assertThat(seen).containsKeys("hostile-act", "exposed");
    }

    private static Scenario setting(String name) {
        return ScenarioLoader.shelf(SETTINGS, LIBRARY).load(name).scenario().orElseThrow();
    }

    private static Map<String, Integer> plays(Scenario scenario) {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            play(scenario, seed).forEach((why, times) -> seen.merge(why, times, Integer::sum));
        }
        return seen;
    }

    private static Map<String, Integer> play(Scenario scenario, long seed) {
        Setup setup = new Setup(seed, false, true);
        Watched table = new Watched(scenario, setup);
        SequencedMap<String, Temper> tempers = BotPlay.tempers(scenario);
        tempers.replaceAll((_, _) -> Temper.ANY_LEGAL);
        BotPlay.play(table, tempers, new Dice(seed));
        assertThat(table.state().table().ending()).as("seed %d", seed).isNotNull();

        HashChain again = HashChain.of(Origin.of("rules", setup, scenario));
        State state = State.initial(scenario, setup);
        for (Input input : table.inputs) {
            Outcome outcome = Rules.decide(state, input);
            state = state.after(input, outcome);
            again = again.after(again.next(input, outcome, state));
        }
        assertThat(again).as("the hash of seed %d", seed).isEqualTo(table.chain);
        return table.facts.seen;
    }

    private static final class Watched implements Table {
        private final TestTable table;
        private final StylisedFacts facts = new StylisedFacts();
        private final List<Input> inputs = new ArrayList<>();
        private final long seed;
        private HashChain chain;

        Watched(Scenario scenario, Setup setup) {
            table = new TestTable(scenario, setup);
            seed = setup.seed();
            chain = HashChain.of(Origin.of("rules", setup, scenario));
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
                    State before = state;
                    State after = before.apply(event);
                    Invariants.check(() -> place(before, input), before, event, after);
                    facts.check(() -> place(before, input), before, event, after);
                    state = after;
                }
                facts.settle(state);
            }
            chain = chain.after(chain.next(input, outcome, table.state()));
            return outcome;
        }

        private String place(State at, Input input) {
            return "seed " + seed + ", minute " + at.minute() + ", " + input;
        }
    }
}
