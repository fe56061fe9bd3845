package firebreak.client.hostile;

import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Rows of choices from seeds.
public final class HostileInputs {
    private static final long LONGEST_MILLIS = 20_000;
    private static final int LONGEST_ROW = 60;

    private HostileInputs() {}

    /// What a row of choices is fed to.
    @FunctionalInterface
    public interface Eater {
        /// Takes one.
        void eat(byte[] choices) throws Exception;
    }

    /// Feeds the first so many seeds, fewer on a machine that would take longer than twenty seconds.
    ///
    /// @throws AssertionError if one of them does what must not be; says which
    public static void each(int seeds, Eater eater) {
        long start = System.currentTimeMillis();
        for (int seed = 0; seed < seeds && System.currentTimeMillis() - start < LONGEST_MILLIS; seed++) {
            byte[] choices = row(seed);
            try {
                eater.eat(choices);
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", choices " + HexFormat.of().formatHex(choices) + ": " + e, e);
            }
        }
    }

    /// Rows for a fuzzer to begin with; without any it takes long to try long ones.
    public static Stream<Arguments> some() {
        return IntStream.range(0, 40).mapToObj(seed -> Arguments.of((Object) row(seed)));
    }

    /// Mostly short, for a few edits; after many a file is hardly a scenario any more.
    private static byte[] row(int seed) {
        Random random = new Random(seed);
        byte[] choices = new byte[1 + random.nextInt(1 + random.nextInt(LONGEST_ROW))];
        random.nextBytes(choices);
        return choices;
    }
}
