package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Phase;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BotsPlayTest {
    private static final Scenario AMBER_GRID = Rehearsal.amberGrid();

    @Test
    void anExerciseOfBotsComesToItsEnd() {
        Rehearsal rehearsal = new Rehearsal(AMBER_GRID, 7).run();
        assertThat(rehearsal.state().table().phase()).isEqualTo(Phase.ENDED);
        assertThat(rehearsal.refusals()).isEmpty();
        assertThat(rehearsal.all(Event.CallAnswered.class)).isNotEmpty();
        assertThat(rehearsal.all(Event.OrderDone.class)).isNotEmpty();
        assertThat(rehearsal.all(Event.MeasureUsed.class)).isNotEmpty();
        assertThat(rehearsal.all(Event.ScenarioFaulted.class)).isEmpty();
    }

    @Test
    void askingOnlyWhenSomethingHasChangedGivesTheSameExercise() {
        Rehearsal lazy = new Rehearsal(AMBER_GRID, 3).run();
        Rehearsal eager = new Rehearsal(AMBER_GRID, 3).eagerly().run();
        assertThat(lazy.inputs()).isEqualTo(eager.inputs());
        assertThat(lazy.state()).isEqualTo(eager.state());
        assertThat(lazy.views()).isLessThan(eager.views());
    }

    @Test
    void theSameSeedIsTheSameStoryAndAnotherSeedIsAnother() {
        Rehearsal one = new Rehearsal(AMBER_GRID, 11).run();
        assertThat(new Rehearsal(AMBER_GRID, 11).run().inputs()).isEqualTo(one.inputs());
        assertThat(new Rehearsal(AMBER_GRID, 12).run().inputs()).isNotEqualTo(one.inputs());
    }

    @Test
    void whoeverIsSilentDoesNothingAndAnswersNothing() {
        Rehearsal silent = new Rehearsal(AMBER_GRID, 7).with("BOR", Temper.SILENT).run();
        assertThat(silent.state().table().phase()).isEqualTo(Phase.ENDED);
        assertThat(silent.all(Event.CallAnswered.class)).noneMatch(answered -> answered.seat().startsWith("BOR."));
        assertThat(silent.all(Event.CallUnanswered.class)).isNotEmpty();
    }

    @Test
    void guardedDelegationsAnswerLessAndLaterThanOpenOnes() {
        int openInTime = 0;
        int guardedInTime = 0;
        int guardedFailures = 0;
        int openFailures = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Rehearsal open = new Rehearsal(AMBER_GRID, seed).with("", "open").run();
            Rehearsal guarded = new Rehearsal(AMBER_GRID, seed).with("", "guarded-a").run();
            openInTime += inTime(open);
            guardedInTime += inTime(guarded);
            openFailures += open.all(Event.CallUnanswered.class).size();
            guardedFailures += guarded.all(Event.CallUnanswered.class).size();
        }
        assertThat(guardedInTime).isLessThan(openInTime);
        assertThat(guardedFailures).isGreaterThan(openFailures);
    }

    private static int inTime(Rehearsal rehearsal) {
        return (int) rehearsal.all(Event.CallAnswered.class).stream()
                .filter(Event.CallAnswered::inTime)
                .count();
    }

    @Test
    void responseTeamsContainWhatHitsThem() {
        Rehearsal rehearsal = new Rehearsal(AMBER_GRID, 7).run();
        assertThat(rehearsal.all(Event.OrderPlaced.class))
                .anyMatch(placed -> placed.order().move().equals("CSI-01") && placed.order().seat().equals("ARD.csirt"));
    }

    @Test
    void anythingLegalIsSurvivedAndNoSeatEverReadsAnActorsId() {
        Rehearsal rehearsal = new Rehearsal(AMBER_GRID, 21)
                .with("", Temper.ANY_LEGAL)
                .watched(state -> {
                    if (state.inputs() % 211 == 0) {
                        for (String seat : state.seats().keySet()) {
                            assertThat(Views.of(state, seat).toString()).doesNotContain("NIGHTJAR");
                        }
                        assertThat(Views.observer(state, 0).toString()).doesNotContain("NIGHTJAR");
                    }
                })
                .run();
        assertThat(rehearsal.state().table().phase()).isEqualTo(Phase.ENDED);
        assertThat(rehearsal.refusals().size() * 20).isLessThan(rehearsal.inputs().size());
    }

    @Test
    void whoeverLooksAgainAndAgainSeesWhatAFreshLookWouldShow() {
        Map<String, Viewer> viewers = new TreeMap<>();
        new Rehearsal(AMBER_GRID, 5)
                .with("", Temper.ANY_LEGAL)
                .watched(state -> {
                    if (state.inputs() % 97 == 0) {
                        for (String seat : state.seats().keySet()) {
                            Viewer viewer = viewers.computeIfAbsent(seat, Viewer::new);
                            assertThat(viewer.all(state)).isEqualTo(Views.of(state, seat));
                            assertThat(viewer.withoutCatalogue(state)).isEqualTo(Views.withoutCatalogue(state, seat));
                        }
                    }
                })
                .run();
    }
}
