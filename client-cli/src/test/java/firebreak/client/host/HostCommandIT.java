package firebreak.client.host;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import firebreak.client.print.Ink;
import firebreak.engine.seat.Act;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.server.net.Host;
import firebreak.server.net.HostedExercise;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HostCommandIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void anInvitationForEverySeatIsPrintedAndWorks() {
        var served = new ArrayList<String>();
        var first = host(
                (host, exercise) -> {
                    served.add(exercise.table().id().value());
                    Invitation facilitator = exercise.invitations().get("facilitator");
                    if (facilitator == null) {
                        throw new AssertionError("no invitation for the facilitator");
                    }
                    try (var connector = Connector.open();
                            var client = new BotClient(connector, facilitator)) {
                        assertThat(client.act(new Act.StartExercise())).isTrue();
                    }
                },
                "amber-grid",
                "--seed",
                "7");
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .startsWith("EXERCISE - AMBER GRID")
                .contains("Amber Grid  exercise amber-grid-1", "Listening on 127.0.0.1:", "It begins when the facilitator types `start`.")
                .contains("firebreak play 'firebreak1:127.0.0.1:", "/ARD.mfa/", "firebreak facilitate 'firebreak1:", "firebreak observe 'firebreak1:");

        var second = host((_, exercise) -> served.add(exercise.table().id().value()), "amber-grid", "--invite", "ARD.mfa");
        assertThat(second.exit()).isZero();
        assertThat(second.out())
                .contains("It goes on where it stopped, at D1 02:40, paused: the facilitator types `resume`.")
                .contains("/ARD.mfa/")
                .doesNotContain("/ARD.csirt/");
        assertThat(served).containsExactly("amber-grid-1", "amber-grid-1");
        assertThat(second.lastLine())
                .isEqualTo("Stopped; nothing is lost. To go on: firebreak host amber-grid --data " + folder.resolve("data")
                        + " --address 127.0.0.1");

        var otherSeed = host((_, _) -> {}, "amber-grid", "--seed", "8");
        assertThat(otherSeed.exit()).isEqualTo(2);
        assertThat(otherSeed.err()).contains("was begun with seed 7 in turns mode");
        var another = host((_, _) -> {}, "amber-grid", "--new");
        assertThat(another.out()).contains("exercise amber-grid-2");
        var misspelt = host((_, _) -> {}, "amber-grid", "--invite", "ARD.mfaa");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.err()).contains("did you mean `ARD.mfa`?");
    }

    @Test
    void theLineThatIsHandedOutNamesTheProgramAsItWasStarted() {
        System.setProperty("firebreak.command", "./firebreak");
        try {
            assertThat(host((_, _) -> {}, "amber-grid").out()).contains("  ./firebreak play 'firebreak1:127.0.0.1:");
        } finally {
            System.clearProperty("firebreak.command");
        }
    }

    @Test
    void whatCannotBeHadIsSaidOnOneLine() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = host((_, _) -> {}, "amber-grid", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(port.exit()).isEqualTo(2);
            assertThat(port.err()).contains(Integer.toString(taken.getLocalPort()));
            assertThat(port.err().lines()).hasSize(1);
        }
        var locked = new ArrayList<CommandRun>();
        var one = host((_, _) -> locked.add(host((_, _) -> {}, "amber-grid")), "amber-grid");
        assertThat(one.exit()).isZero();
        assertThat(locked.getFirst().exit()).isEqualTo(2);
        assertThat(locked.getFirst().err()).contains("is in use by another firebreak");

        Path file = folder.resolve("file");
        Files.writeString(file, "mine");
        var noFolder = CommandRun.of("host", "amber-grid", "--data", file.toString());
        assertThat(noFolder.exit()).isEqualTo(2);
        assertThat(noFolder.err()).contains("it is a file", "--data");

        var scenario = CommandRun.of("host", "amber-gird", "--data", folder.resolve("x").toString());
        assertThat(scenario.exit()).isEqualTo(2);
        assertThat(scenario.err()).contains("change it to `amber-grid`");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(CommandRun.of("host", "amber-grid", "--port", "70000").exit()).isEqualTo(64);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to stop there")
    void aTableThatIsToldToStopClosesAndSaysHowToGoOn() throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), "firebreak.client.Main",
                "host", "amber-grid", "--data", folder.resolve("data").toString(), "--address", "127.0.0.1", "--port", "0");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); !line.contains("Ctrl-C stops the server"); line = said.readLine()) {
                assertThat(line).isNotNull();
            }
            process.toHandle().destroy();
            assertThat(said.lines().filter(line -> line.startsWith("Stopped; nothing is lost."))).hasSize(1);
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(host((_, _) -> {}, "amber-grid").exit()).isZero();
    }

    @Test
    void itIsReadyToBeToldToStopBeforeItSaysThatItCanBe() {
        var out = new StringWriter();
        var said = new ArrayList<String>();
        var serving = new HostCommand.Serving() {
            @Override
            public void opened() {
                said.add("ready after: " + out);
            }

            @Override
            public void until(Host host, HostedExercise exercise) {
                said.add(out.toString().strip().lines().toList().getLast());
            }
        };
        new CommandLine(new HostCommand(Ink.NONE, serving))
                .setOut(new PrintWriter(out, true))
                .execute("amber-grid", "--data", folder.resolve("data").toString(), "--address", "127.0.0.1", "--port", "0");
        assertThat(said).hasSize(2).first().isEqualTo("ready after: ");
        assertThat(said.getLast()).startsWith(HostCommand.SERVING);
    }

    private CommandRun host(HostCommand.Serving serving, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--address", "127.0.0.1"));
        if (!all.contains("--port")) {
            all.addAll(List.of("--port", "0"));
        }
        int exit = new CommandLine(new HostCommand(Ink.NONE, serving))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(new String[0]));
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
