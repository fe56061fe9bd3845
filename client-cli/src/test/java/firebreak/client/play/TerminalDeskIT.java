package firebreak.client.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.engine.seat.Act;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

class TerminalDeskIT {
    private final FakeTable table = FakeTable.showing(Views.seat());
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void aPersonTypesAndIsAnswered() throws IOException {
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var code = sit(keys);
            await().atMost(Duration.ofSeconds(20)).until(() -> shown().contains("left)> ") || shown().contains("(open)> "));
            assertThat(shown()).contains("EXERCISE - AMBER GRID").contains("Waiting for you: 2");
            // What stands on a person's screen has been seen.
            await().until(() -> table.sent.contains(new Act.SeeCall(3)));

            type(keyboard, "say \"We must ring them!\"\r");
            await().until(() -> table.sent.contains(new Act.Message("We must ring them!")));
            await().until(() -> shown().contains("accepted"));

            // A cleared screen has its whole foot again.
            int before = shown().length();
            type(keyboard, "clear\r");
            await().until(() -> shown().substring(before).contains("EXERCISE - AMBER GRID"));

            // Ctrl-C sends nothing and loses nothing: the arrow up brings the line back.
            type(keyboard, "not rea");
            await().until(() -> shown().contains("not rea"));
            type(keyboard, "\u0003");
            await().until(() -> shown().contains("Not sent."));
            await().until(() -> after("Not sent.").contains("> "));
            type(keyboard, "\u001BOA");
            await().until(() -> after("Not sent.").contains("not rea"));
            type(keyboard, "dy\r");
            await().until(() -> table.sent.contains(new Act.Ready(false)));

            type(keyboard, "call BOR ov\t");
            await().until(() -> shown().contains("over"));
            type(keyboard, "\u0015quit\r");
            assertThat(code).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(ExitCode.OK);
        }
    }

    private CompletableFuture<Integer> sit(InputStream keys) {
        var code = new CompletableFuture<Integer>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var terminal = new ExternalTerminal("test", "xterm-256color", keys, screen, StandardCharsets.UTF_8)) {
                terminal.setSize(Size.of(100, 40));
                var sitting = new Sitting();
                table.open("fake", sitting);
                var desk = new Desk(InputStream.nullInputStream(), true, table);
                code.complete(TerminalDesk.at(terminal, true, table, sitting, Runnable::run, desk));
            } catch (Exception e) {
                code.completeExceptionally(e);
            }
        });
        return code;
    }

    private static void type(PipedOutputStream keyboard, String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private String after(String words) {
        return shown().substring(shown().indexOf(words));
    }

    /// What was written, without the codes that move and colour.
    private String shown() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001B(\\[[0-9;?]*[A-Za-z]|[78=>])", "");
    }
}
