package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever wanders does now and then what its doctrine would not, and comes where its doctrine never comes.
class WanderingTest {
    private static final Scenario AMBER_GRID = Rehearsal.amberGrid();
    private static final Temper WANDERS = Temper.of(new LinkedHashMap<>()).with(Habit.WANDER);
    private static final int SEEDS = 6;

    private static Rehearsal wandering(long seed) {
        Rehearsal played = new Rehearsal(AMBER_GRID, seed).with("ARD", WANDERS).with("BOR", WANDERS).with("CAL", WANDERS).run();
        assertThat(played.state().table().phase()).isEqualTo(Phase.ENDED);
        return played;
    }

    @Test
    void callsAreAnsweredInEveryMeaningDeclinedAndLeft() {
        List<Meaning> meanings = new ArrayList<>();
        int declined = 0;
        int left = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Rehearsal played = wandering(seed);
            played.all(Event.CallAnswered.class).forEach(answered -> meanings.add(answered.meaning()));
            declined += played.all(Event.CallDeclined.class).size();
            left += played.all(Event.CallUnanswered.class).size();
        }
        assertThat(meanings).contains(Meaning.values());
        assertThat(declined).isPositive();
        assertThat(left).isPositive();
    }

    @Test
    void theSameSeedWandersTheSameWay() {
        assertThat(wandering(7).all(Event.class)).isEqualTo(wandering(7).all(Event.class));
    }

    @Test
    void delegationsHaveTheirStreaksAndMostHaveNone() {
        Map<Streak, Integer> streaks = new EnumMap<>(Streak.class);
        for (int seed = 0; seed < 1000; seed++) {
            streaks.merge(Streak.of("ARD", new Dice(seed)), 1, Integer::sum);
        }
        assertThat(streaks).containsOnlyKeys(Streak.values());
        assertThat(streaks.get(Streak.NONE)).isBetween(500, 650);
    }

    @Test
    void whatIsLeftOfTheShareOfAStreakIsTheLastThing() {
        for (Streak streak : Streak.values()) {
            assertThat(streak.call(0)).isEqualTo(Streak.OfCall.AS_USUAL);
            assertThat(streak.offer(0)).isEqualTo(Streak.OfOffer.AS_USUAL);
            assertThat(streak.offer(999)).isEqualTo(Streak.OfOffer.LEFT);
        }
        assertThat(Streak.NONE.call(999)).isEqualTo(Streak.OfCall.ANSWERED_OTHERWISE);
        assertThat(Streak.NONE.call(400)).isEqualTo(Streak.OfCall.LEFT);
        assertThat(Streak.NONE.call(480)).isEqualTo(Streak.OfCall.DECLINED);
    }

    @Test
    void whoeverIsClosedShowsNobodyWhatItHas() {
        assertThat(Streak.CLOSED.shuns("CSI-04")).isTrue();
        assertThat(Streak.HOT_HEADED.shuns("INT-02")).isTrue();
        assertThat(Streak.CLOSED.shuns("CSI-01")).isFalse();
        assertThat(Streak.NONE.shuns("CSI-04")).isFalse();
    }
}
