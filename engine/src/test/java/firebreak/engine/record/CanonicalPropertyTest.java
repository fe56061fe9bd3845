package firebreak.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalPropertyTest {
    private static final List<Class<? extends Record>> WHOLES = List.of(Step.class, Link.class, Origin.class, Input.class);

    static Stream<Class<?>> types() {
        return Stream.concat(
                WHOLES.stream(), Tags.ALL.stream().flatMap(table -> table.types().values().stream()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsWrittenReadsBackEqual(Class<?> type) {
        for (long seed = 0; seed < 50; seed++) {
            Object value = new Arbitrary(seed).value(type);
            roundTrip(type, value, seed);
        }
    }

    private static <T> void roundTrip(Class<T> type, Object value, long seed) {
        byte[] bytes = Canonical.encode(type, type.cast(value));
        T back = Canonical.decode(type, bytes);
        assertThat(back).as("seed %s", seed).isEqualTo(value);
        assertThat(Canonical.encode(type, back)).as("seed %s", seed).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noBytesAreReadThatWouldBeWrittenOtherwise(Class<?> type) {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            byte[] bytes = encoded(type, seed);
            if (bytes.length == 0) {
                continue;
            }
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            readsSafely(type, damaged, seed);
            readsSafely(type, Arrays.copyOf(bytes, random.nextInt(bytes.length)), seed);
            readsSafely(type, Arrays.copyOf(bytes, bytes.length + 1), seed);
        }
    }

    private static <T> byte[] encoded(Class<T> type, long seed) {
        return Canonical.encode(type, new Arbitrary(seed).value(type));
    }

    private static <T> void readsSafely(Class<T> type, byte[] bytes, long seed) {
        T value;
        try {
            value = Canonical.decode(type, bytes);
        } catch (MalformedBytesException e) {
            assertThat(e.offset()).as("seed %s", seed).isBetween(0, bytes.length);
            return;
        }
        assertThat(Canonical.encode(type, value)).as("seed %s", seed).isEqualTo(bytes);
    }

    @org.junit.jupiter.api.Test
    void aHugeCountIsRefusedBeforeMemoryIsSetAside() {
        byte[] bytes = {1, 1, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x07};

        assertThatExceptionOfType(MalformedBytesException.class)
                .isThrownBy(() -> Canonical.decode(Outcome.class, bytes))
                .withMessageContaining("elements are announced");
    }

    @org.junit.jupiter.api.Test
    void anEventOfAnUnknownTagIsRefused() {
        assertThatExceptionOfType(MalformedBytesException.class)
                .isThrownBy(() -> Canonical.decode(Event.class, new byte[] {(byte) 0xFF, 0x7F, 0}))
                .withMessageContaining("is no Event that this version knows");
    }
}
