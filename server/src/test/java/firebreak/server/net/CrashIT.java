package firebreak.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.Act;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.server.table.Play;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the server in mid-turn: nothing accepted is lost, nothing happens twice, and the clients go on by themselves.
final class CrashIT {
    private static final int MESSAGES = 120;
    private static final int KILLS = 3;

    @TempDir
    private Path temp;

    private final Map<String, Invitation> invitations = new HashMap<>();

    @Test
    void aKilledServerLosesAndDoublesNothing() throws Exception {
        Process server = start(0);
        int port = port(server);
        try (Connector connector = Connector.open();
                Guest facilitator = guest(connector, Play.FACILITATOR);
                Guest mfa = guest(connector, "ARD.mfa")) {
            assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
            List<CompletableFuture<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < MESSAGES; i++) {
                answers.add(mfa.connection()
                        .send(new Act.Message("message " + i))
                        .toCompletableFuture());
                if (i % (MESSAGES / (KILLS + 1)) == MESSAGES / (KILLS + 1) - 1 && i < MESSAGES - 1) {
                    // Some of these are answered, some are on the disk, some are under way.
                    Guest.wait(answers.get(i - 10));
                    var _ = server.destroyForcibly().waitFor();
                    server = start(port);
                    assertThat(port(server)).isEqualTo(port);
                }
            }
            for (CompletableFuture<Answer> answer : answers) {
                assertThat(Guest.wait(answer)).isInstanceOf(Answer.Accepted.class);
            }
            assertThat(mfa.mail())
                    .isEqualTo(IntStream.range(0, MESSAGES)
                            .mapToObj(i -> "ARD.mfa: message " + i)
                            .toList());
            assertThat(mfa.view().situation().paused()).isTrue();
            assertThat(mfa.updates).isSorted().doesNotHaveDuplicates();
            assertThat(facilitator.mail()).hasSize(MESSAGES);
        } finally {
            var _ = server.destroyForcibly().waitFor();
        }
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ToyServer.class.getName(),
                        temp.resolve("data").toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Reads what the server prints until it is ready.
    private int port(Process server) throws Exception {
        BufferedReader printed = server.inputReader(StandardCharsets.UTF_8);
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
            Invitation invitation = Invitation.parse(line);
            invitations.put(invitation.seat(), invitation);
        }
        throw new IllegalStateException("the server ended: " + server.waitFor());
    }

    private Guest guest(Connector connector, String seat) {
        Invitation invitation = invitations.get(seat);
        if (invitation == null) {
            throw new IllegalStateException("no invitation for " + seat);
        }
        return Guest.of(connector, invitation);
    }
}
