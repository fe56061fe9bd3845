package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();
    private final Progress progress = Progress.on(new PrintWriter(screen), nanos::get);

    @Test
    void itShowsHowManyHowFastAndHowLongStill() {
        progress.begin(500);
        nanos.addAndGet(2_000_000_000L);
        progress.done(100);
        assertThat(screen.toString()).isEqualTo("\r████····················  100 of 500 exercises, 50 a second, about 8 s left");
        nanos.addAndGet(8_000_000_000L);
        progress.done(500);
        assertThat(screen.toString().stripTrailing()).endsWith("500 of 500 exercises, 50 a second, nearly there");
    }

    @Test
    void itIsDrawnSeldomAndTakenAwayWhole() {
        progress.begin(1000);
        for (int i = 1; i < 1000; i++) {
            nanos.addAndGet(1_000_000L);
            progress.done(i);
        }
        assertThat(screen.toString().chars().filter(c -> c == '\r').count()).isBetween(5L, 10L);
        progress.clear();
        int width = screen.toString().substring(0, screen.toString().length() - 1).lastIndexOf('\r');
        assertThat(screen.toString().substring(width + 1)).isBlank().endsWith("\r");
        // What was never drawn need not be taken away.
        int before = screen.toString().length();
        progress.clear();
        assertThat(screen.toString()).hasSize(before);
    }
}
