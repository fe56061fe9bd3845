package firebreak.client.author;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/// How far many exercises have come, on one line that is drawn over again: for a person who waits, never for a file.
class Progress {
    private static final int BAR = 24;
    private static final long EVERY_NANOS = 100_000_000;
    private static final double NANOS = 1e9;

    /// Shows nothing.
    static final Progress NONE = new Progress();

    private Progress() {}

    /// Shows it.
    ///
    /// @param screen a terminal
    /// @param clock  as `System.nanoTime`
    static Progress on(PrintWriter screen, LongSupplier clock) {
        return new Shown(screen, clock);
    }

    /// So many exercises are to be played now.
    void begin(int exercises) {}

    /// So many of them have been.
    void done(int exercises) {}

    /// Takes the line away, for what is to stay.
    void clear() {}

    private static final class Shown extends Progress {
        private final PrintWriter screen;
        private final LongSupplier clock;
        private int all;
        private long began;
        private long drawn;
        private int width;

        Shown(PrintWriter screen, LongSupplier clock) {
            this.screen = screen;
            this.clock = clock;
        }

        @Override
        void begin(int exercises) {
            all = exercises;
            began = clock.getAsLong();
            drawn = began;
        }

        @Override
        void done(int exercises) {
            long now = clock.getAsLong();
            if (now - drawn < EVERY_NANOS && exercises < all) {
                return;
            }
            drawn = now;
            double seconds = Math.max(1, now - began) / NANOS;
            long tenths = Math.round(10 * exercises / seconds);
            String rate = tenths < 100 ? tenths / 10 + "." + tenths % 10 : Long.toString((tenths + 5) / 10);
            long left = Math.round((all - exercises) * seconds / Math.max(1, exercises));
            int filled = (int) ((long) exercises * BAR / Math.max(1, all));
            String line = "█".repeat(filled) + "·".repeat(BAR - filled) + "  " + exercises + " of " + all + " exercises, " + rate + " a second, "
                    + (left < 1 ? "nearly there" : "about " + span(left) + " left");
            screen.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            screen.flush();
            width = line.length();
        }

        private static String span(long seconds) {
            return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
        }

        @Override
        void clear() {
            if (width > 0) {
                screen.print("\r" + " ".repeat(width) + "\r");
                screen.flush();
                width = 0;
            }
        }
    }
}
