package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Seats;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Phase;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A pure strategy does its one thing, whatever happens.
class StrategyTest {
    private static final Scenario AMBER_GRID = Rehearsal.amberGrid();
    private static final Temper MIDDLING = Temper.of(new LinkedHashMap<>());

    private static Rehearsal ardenia(Habit habit) {
        Rehearsal played = new Rehearsal(AMBER_GRID, 5).with("ARD", MIDDLING.with(habit)).run();
        assertThat(played.state().table().phase()).isEqualTo(Phase.ENDED);
        return played;
    }

    @Test
    void whoeverCooperatesDoesNothingHarshAndAnswersEveryCallThatReachesIt() {
        Rehearsal played = ardenia(Habit.COOPERATE);
        assertThat(played.all(Event.OrderPlaced.class))
                .filteredOn(placed -> placed.order().delegation().equals("ARD"))
                .isNotEmpty()
                .allMatch(placed -> {
                    Move move = Objects.requireNonNull(AMBER_GRID.library().moves().get(placed.order().move()));
                    return move.letter() == ClassLetter.D || move.letter() == ClassLetter.S;
                });
        assertThat(played.all(Event.CallUnanswered.class))
                .noneMatch(call -> played.state().call(call.call()).to().equals("ARD"));
        assertThat(played.all(Event.CallDeclined.class)).noneMatch(call -> played.state().call(call.call()).to().equals("ARD"));
    }

    @Test
    void whoeverNeverAttributesNamesNobodyAndWhoeverAttributesAtOnceDoesInTheFirstTurns() {
        assertThat(ardenia(Habit.NEVER_ATTRIBUTE).all(Event.ClaimMade.class)).noneMatch(made -> made.claim().by().equals("ARD"));
        assertThat(ardenia(Habit.NEVER_ATTRIBUTE).all(Event.AssessmentStated.class))
                .noneMatch(stated -> Seats.delegationOf(stated.seat()).equals("ARD"));
        assertThat(ardenia(Habit.ATTRIBUTE_AT_ONCE).all(Event.ClaimMade.class))
                .anyMatch(made -> made.claim().by().equals("ARD") && made.claim().minute() <= 2 * 24 * 60);
    }

    @Test
    void whoeverCallsEverybodyOrUsesEveryMeasureDoesMoreOfItThanItsDoctrine() {
        assertThat(calls(ardenia(Habit.CALL_EVERYBODY))).isGreaterThanOrEqualTo(12).isGreaterThan(calls(ardenia(Habit.DOCTRINE)));
        assertThat(offers(ardenia(Habit.EVERY_MEASURE))).isGreaterThan(20).isGreaterThan(offers(ardenia(Habit.DOCTRINE)));
    }

    private static long calls(Rehearsal played) {
        return played.all(Event.CallPlaced.class).stream().filter(placed -> placed.call().caller().equals("ARD")).count();
    }

    private static long offers(Rehearsal played) {
        return played.all(Event.MeasureOffered.class).stream().filter(offered -> offered.offer().by().equals("ARD")).count();
    }
}
