package firebreak.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {
    private static final String DETECTED = "incident/grid-wiper/detected";

    /// Part of the record's format: if one of these changes, no old record can be verified any more.
    @ParameterizedTest
    @CsvSource({
        "7, incident/grid-wiper/detected, 0, 1000, 272",
        "7, incident/grid-wiper/detected, 1, 1000, 309",
        "7, call/BOR.mfa/4/unreached, 0, 1000, 783",
        "8, incident/grid-wiper/detected, 0, 1000, 48",
        "0, a, 0, 6, 5",
        "-1, a, 0, 6, 5",
        "-9223372036854775808, réseau/ambre, 9223372036854775807, 1000000, 372652",
        "42, 火, 12, 1, 0",
        "42, 火, 12, 1000000, 530145",
    })
    void theValuesOfASeedNeverChange(long seed, String stream, long index, int bound, int expected) {
        assertThat(new Dice(seed).draw(stream, index, bound)).isEqualTo(expected);
    }

    @Test
    void askingInAnotherOrderOrTwiceChangesNothing() {
        var dice = new Dice(7);
        List<Integer> forwards = draws(dice, LongStream.range(0, 50));
        List<Integer> backwards = draws(dice, LongStream.range(0, 50).map(index -> 49 - index));

        assertThat(backwards.reversed()).isEqualTo(forwards);
        assertThat(draws(new Dice(7), LongStream.range(0, 50))).isEqualTo(forwards);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 10, 97})
    void everyResultIsAboutEquallyLikely(int bound) {
        int perResult = 2_000;
        var counts = new int[bound];
        var dice = new Dice(2031);
        for (long index = 0; index < (long) bound * perResult; index++) {
            counts[dice.draw(DETECTED, index, bound)]++;
        }

        // The statistic of a fair die exceeds its mean by five of its deviations less than once in a hundred thousand.
        double chiSquare = IntStream.of(counts)
                .mapToDouble(count -> Math.pow(count - perResult, 2) / perResult)
                .sum();
        assertThat(chiSquare).isLessThan(bound - 1 + 5 * Math.sqrt(2.0 * (bound - 1)) + 10);
    }

    @ParameterizedTest
    @CsvSource({"7, a, 7, b", "7, a, 8, a", "7, call/ARD/1, 7, call/ARD/2", "0, a, -1, a"})
    void streamsAndSeedsAgreeOnlyByChance(long seed, String stream, long otherSeed, String otherStream) {
        int draws = 20_000;
        long equal = LongStream.range(0, draws)
                .filter(index ->
                        new Dice(seed).draw(stream, index, 10) == new Dice(otherSeed).draw(otherStream, index, 10))
                .count();

        assertThat(equal).isBetween(draws / 10 - 250L, draws / 10 + 250L);
    }

    @Test
    void neighbouringDrawsOfAStreamAgreeOnlyByChance() {
        var dice = new Dice(7);
        long equal = LongStream.range(0, 20_000)
                .filter(index -> dice.draw(DETECTED, index, 10) == dice.draw(DETECTED, index + 1, 10))
                .count();

        assertThat(equal).isBetween(1_750L, 2_250L);
    }

    @Test
    void aChanceHappensAsOftenAsItSays() {
        var dice = new Dice(7);
        long happened = LongStream.range(0, 20_000)
                .filter(index -> dice.chance(DETECTED, index, 300))
                .count();

        assertThat(happened).isBetween(5_700L, 6_300L);
    }

    @Test
    void neverIsNeverAndAlwaysIsAlways() {
        var dice = new Dice(7);
        assertThat(LongStream.range(0, 5_000)).allSatisfy(index -> {
            assertThat(dice.chance(DETECTED, index, 0)).isFalse();
            assertThat(dice.chance(DETECTED, index, 1000)).isTrue();
        });
    }

    @Test
    void aHigherChanceNeverTurnsAYesIntoANo() {
        var dice = new Dice(7);
        for (long index = 0; index < 200; index++) {
            int value = dice.draw(DETECTED, index, 1000);
            assertThat(dice.chance(DETECTED, index, value)).isFalse();
            assertThat(dice.chance(DETECTED, index, value + 1)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'bound is 0, must be 1..1000000'",
        "1000001, 'bound is 1000001, must be 1..1000000'",
    })
    void aBoundOutOfRangeIsRefused(int bound, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dice(7).draw(DETECTED, 0, bound))
                .withMessage(message);
    }

    @Test
    void aNamelessStreamANegativeIndexAndAnImpossiblePermilleAreRefused() {
        var dice = new Dice(7);
        assertThatIllegalArgumentException().isThrownBy(() -> dice.draw(" ", 0, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dice.draw(DETECTED, -1, 6))
                .withMessage("index is -1, must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dice.chance(DETECTED, 0, 1001))
                .withMessage("permille is 1001, must be 0..1000");
    }

    private static List<Integer> draws(Dice dice, LongStream indices) {
        return indices.mapToObj(index -> dice.draw(DETECTED, index, 1000)).toList();
    }
}
