package firebreak.engine.bot;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A delegation with judgement lets what it has learnt decide.
class HeedingTest {
    private static final Scenario AMBER_GRID = Rehearsal.amberGrid();

    private static Rehearsal attentive(String delegation, long seed) {
        return new Rehearsal(AMBER_GRID, seed).with(delegation, "attentive").run();
    }

    private static List<OrderState> orders(Rehearsal played, String delegation) {
        return played.state().orders().values().stream().filter(order -> order.delegation().equals(delegation)).toList();
    }

    @ParameterizedTest
    @CsvSource({"ARD, 1", "BOR, 2", "CAL, 3"})
    void itTakesNothingFromAStranger(String delegation, long seed) {
        Rehearsal played = attentive(delegation, seed);
        assertThat(played.state().offers().values())
                .filteredOn(offer -> offer.measure().equals("EX-KEYS") && offer.statuses().containsKey(delegation))
                .isNotEmpty()
                .allMatch(offer -> offer.statuses().get(delegation) == OfferStatus.DECLINED);
        assertThat(played.state().offers().values())
                .anyMatch(offer -> offer.byActor() && !offer.measure().equals("EX-KEYS") && offer.statuses().get(delegation) == OfferStatus.USED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void itSpeaksWhileSomethingGraveIsOpenAndDoesWhatItIsToldIfThatIsCalm(long seed) {
        Rehearsal played = attentive("ARD", seed);
        assertThat(orders(played, "ARD"))
                .anyMatch(order -> order.move().equals("CBM-03"))
                .noneMatch(order -> order.move().equals("COM-02"));
        assertThat(orders(played, "ARD").stream()
                        .filter(order -> order.move().equals("COM-01") && order.status() == OrderStatus.DONE)
                        .count())
                .isGreaterThanOrEqualTo(3);
        assertThat(played.state().entry("4.1").times()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void askedAboutAnothersIncidentItDeniesNothing(long seed) {
        Rehearsal played = attentive("BOR", seed);
        assertThat(played.all(Event.CallAnswered.class))
                .filteredOn(answered -> {
                    var call = played.state().call(answered.call());
                    return call.to().equals("BOR") && "grid-wiper".equals(call.about()) && !call.warning();
                })
                .isNotEmpty()
                .noneMatch(answered -> answered.meaning() == Meaning.DENY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void itWarnsAtOnceAndStopsPayingForWhatItKnows(long seed) {
        Rehearsal played = attentive("CAL", seed);
        assertThat(orders(played, "CAL")).anyMatch(order -> order.move().equals("CSI-03") && order.placedMinute() <= 6 * 60);
        assertThat(orders(played, "CAL").stream().filter(order -> order.move().equals("INT-01")).count())
                .isLessThanOrEqualTo(orders(new Rehearsal(AMBER_GRID, seed).with("CAL", "open").run(), "CAL").stream()
                        .filter(order -> order.move().equals("INT-01"))
                        .count());
    }
}
