package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void botsWithACatalogueThatIsMadeAsTheyAskActAsOnWholeViews(long seed) {
        Rehearsal quick = new Rehearsal(AMBER_GRID, seed).run();
        Rehearsal slow = new Rehearsal(AMBER_GRID, seed).onFreshViews().run();
        assertThat(quick.inputs()).isEqualTo(slow.inputs());
        assertThat(quick.state()).isEqualTo(slow.state());
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
        for (Temper temper : List.of(Temper.ANY_LEGAL, Temper.of(new LinkedHashMap<>()))) {
            Viewer viewer = new Viewer(AMBER_GRID);
            new Rehearsal(AMBER_GRID, 5)
                    .with("", temper)
                    .watched(state -> {
                        for (String seat : state.seats().keySet()) {
                            // Every seat looks at every state; the slow comparison is made now and then.
                            SeatView seen = viewer.withoutCatalogue(state, seat);
                            if (state.inputs() % 29 == 0) {
                                SeatView fresh = Views.of(state, seat);
                                assertThat(viewer.all(state, seat)).isEqualTo(fresh);
                                assertThat(seen).isEqualTo(withoutCatalogue(fresh));
                                same(viewer.catalogue(state, seat), fresh);
                            }
                        }
                    })
                    .run();
        }
    }

    private static SeatView withoutCatalogue(SeatView view) {
        return new SeatView(
                view.you(),
                view.situation(),
                view.own(),
                view.briefs(),
                view.parties(),
                view.colleagues(),
                view.tasks(),
                view.mail(),
                view.calls(),
                view.channels(),
                view.offers(),
                view.meetings(),
                view.incidents(),
                view.evidence(),
                view.moods(),
                view.orders(),
                List.of(),
                List.of(),
                view.claims(),
                view.agreements(),
                view.arguments(),
                view.control());
    }

    private static void same(Catalogue catalogue, SeatView view) {
        for (Move move : AMBER_GRID.library().moves().values()) {
            assertThat(catalogue.move(move.id())).isEqualTo(Catalogue.of(view).move(move.id()));
            assertThat(catalogue.ready(move.id(), null)).isEqualTo(Catalogue.of(view).ready(move.id(), null));
            for (String to : AMBER_GRID.delegations().keySet()) {
                assertThat(catalogue.ready(move.id(), to)).isEqualTo(Catalogue.of(view).ready(move.id(), to));
            }
        }
        for (Measure measure : AMBER_GRID.library().measures().values()) {
            assertThat(catalogue.measure(measure.id())).isEqualTo(Catalogue.of(view).measure(measure.id()));
        }
        assertThat(catalogue.moves()).isEqualTo(view.moves());
        assertThat(catalogue.measures()).isEqualTo(view.measures());
    }

    @Test
    void theFacilitatorsBotNeedsNoMoreThanTheBrief() {
        new Rehearsal(AMBER_GRID, 5)
                .with("", Temper.ANY_LEGAL)
                .watched(state -> {
                    if (state.inputs() % 7 == 0) {
                        assertThat(FacilitatorBot.act(Views.facilitatorInBrief(state)))
                                .isEqualTo(FacilitatorBot.act(Views.facilitator(state)));
                    }
                })
                .run();
    }
}
