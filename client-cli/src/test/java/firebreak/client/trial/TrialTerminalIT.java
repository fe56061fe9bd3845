package firebreak.client.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.client.print.Scenarios;
import firebreak.engine.exercise.Setup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

class TrialTerminalIT {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void aPersonTypesCompletesAndLeaves() throws IOException {
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var over = sit(keys);
            await().atMost(Duration.ofSeconds(30)).until(() -> shown().contains("ARD.csirt D1 02:40> "));
            type(keyboard, "to D1 07:30\r");
            await().atMost(Duration.ofSeconds(30)).until(() -> shown().contains("ARD.csirt D1 07:30> "));
            type(keyboard, "tru\t\r");
            await().until(() -> shown().contains("What the clock brings"));
            // Ctrl-C drops a line that was begun; on an empty one it leaves.
            type(keyboard, "say \"Hm");
            await().until(() -> shown().contains("say \"Hm"));
            type(keyboard, "\u0003");
            type(keyboard, "back\r");
            await().until(() -> shown().contains("Back to before `to D1 07:30`"));
            await().until(() -> shown().contains("[1 ahead]> "));
            type(keyboard, "\u0003");
            assertThat(over).succeedsWithin(Duration.ofSeconds(10));
            assertThat(shown()).contains("If it stopped here, at D1 02:40:");
        }
    }

    private CompletableFuture<Boolean> sit(InputStream keys) {
        var over = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var terminal = new ExternalTerminal("test", "xterm-256color", keys, screen, StandardCharsets.UTF_8)) {
                terminal.setSize(Size.of(100, 40));
                var found = Objects.requireNonNull(Scenarios.playable("amber-grid", new PrintWriter(Writer.nullWriter())));
                TrialTerminal.at(terminal, true, screen -> {
                    var trial = new Trial(found, new Setup(1, false, false), "ARD.csirt", screen.voice(), screen.width());
                    trial.sitDown(true);
                    return trial;
                });
                over.complete(true);
            } catch (Exception e) {
                over.completeExceptionally(e);
            }
        });
        return over;
    }

    private static void type(PipedOutputStream keyboard, String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    /// What was written, without the codes that move and colour.
    private String shown() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001B(\\[[0-9;?]*[A-Za-z]|[78=>])", "");
    }
}
