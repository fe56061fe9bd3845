package firebreak.client.trial;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.print.Scenarios;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Onward;
import firebreak.engine.replay.Replay;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Scenario SCENARIO = ScenarioLoader.load("amber-grid").scenario().orElseThrow();
    private static final int END = SCENARIO.turns().endMinute();

    @Test
    void goingBackIsPlayingTheInputsBeforeItAgain() {
        Timeline timeline = begun(7);
        Onward onward = onward(timeline, 7);
        List<State> seen = new ArrayList<>();
        for (int goal = 0; goal < END; goal += 333) {
            timeline.begin("facilitator", "to " + goal);
            int before = timeline.place();
            goOn(onward, goal);
            // A jump between turns may have gone beyond it already.
            if (timeline.place() > before) {
                seen.add(timeline.state());
            }
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            assertThat(timeline.state()).isEqualTo(seen.get(i));
            State again = State.initial(SCENARIO, setup(7));
            for (Timeline.Taken one : timeline.past()) {
                again = again.after(one.input(), one.outcome());
            }
            assertThat(again).isEqualTo(timeline.state());
            timeline.back();
        }
        while (timeline.forth() != null) {
            assertThat(timeline.place()).isPositive();
        }
        assertThat(timeline.state()).isEqualTo(seen.getLast());
    }

    @Test
    void whereSomebodyStopsToLookMakesNoDifference() {
        Timeline whole = begun(3);
        goOn(onward(whole, 3), END);
        Timeline pieces = begun(3);
        Onward onward = onward(pieces, 3);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int goal = -199; goal < END; goal += 1 + random.nextInt(90)) {
            pieces.begin("facilitator", "wait");
            goOn(onward, goal);
        }
        goOn(onward, END);
        assertThat(pieces.state()).isEqualTo(whole.state());
    }

    @Test
    void aMomentInTheMiddleOfAStepCanBeGoneToAndNothingChangesBehindIt() {
        Timeline timeline = begun(5);
        goOn(onward(timeline, 5), 1000);
        State end = timeline.state();
        for (int minute : new int[] {719, 555, 361, 217, 1, 0, -100}) {
            assertThat(timeline.goTo(minute)).isTrue();
            assertThat(timeline.state().minute()).isEqualTo(minute);
        }
        timeline.standAt(Integer.MAX_VALUE);
        assertThat(timeline.state()).isEqualTo(end);
        assertThat(Replay.fold(SCENARIO, record(timeline, 5))).isEqualTo(end);
    }

    private static firebreak.engine.record.ExerciseRecord record(Timeline timeline, long seed) {
        var found = Objects.requireNonNull(Scenarios.playable("amber-grid", new PrintWriter(Writer.nullWriter())));
        return PlayedStory.of(found, setup(seed), timeline.past().stream().map(Timeline.Taken::input).toList()).record();
    }

    private static void goOn(Onward onward, int goal) {
        boolean goes = true;
        while (goes) {
            goes = onward.step(goal, true);
        }
    }

    private static Timeline begun(long seed) {
        Timeline timeline = new Timeline(SCENARIO, setup(seed));
        timeline.begin("facilitator", "begin");
        for (String seat : timeline.state().seats().keySet()) {
            timeline.take(new Input(new Author.Facilitator("facilitator"), new Act.HandToBot(seat, true)));
        }
        return timeline;
    }

    private static Onward onward(Timeline timeline, long seed) {
        return new Onward(timeline, BotPlay.tempers(SCENARIO), new Dice(seed));
    }

    private static Setup setup(long seed) {
        return new Setup(seed, false, false);
    }
}
