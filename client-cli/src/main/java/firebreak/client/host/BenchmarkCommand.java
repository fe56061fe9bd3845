package firebreak.client.host;

import firebreak.client.print.Exit;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.exercise.Setup;
import firebreak.engine.seat.Act;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.net.Host;
import firebreak.server.net.HostException;
import firebreak.server.net.HostOptions;
import firebreak.server.net.HostedExercise;
import firebreak.server.table.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firebreak benchmark`.
@Command(
        name = "benchmark",
        description = "Measure how soon a table answers, and how much memory a server takes, on this machine.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was measured", "2:it could not be"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak benchmark",
            "  firebreak benchmark --clients 12 --acts 5000",
            "",
            "Loopback, TLS and a durable write for each act. Other programs on the machine",
            "count: compare figures of one sitting. `firebreak rehearse` tells its own speed."
        })
public final class BenchmarkCommand extends Subcommand {
    private static final String SCENARIO = "amber-grid";
    private static final int MOST_CLIENTS = 30;
    private static final int WARM_UP = 500;
    private static final double MICROS_PER_MILLI = 1e3;

    @Option(names = "--clients", paramLabel = "N", defaultValue = "30", description = "How many are connected (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--acts", paramLabel = "N", defaultValue = "2000", description = "How many acts are timed (default: ${DEFAULT-VALUE}).")
    private int acts;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (clients < 1 || clients > MOST_CLIENTS) {
            throw misused("--clients is " + clients + ", must be 1.." + MOST_CLIENTS);
        }
        if (acts < 1 || acts > 1_000_000) {
            throw misused("--acts is " + acts + ", must be 1..1000000");
        }
        Scenarios.Found found = Scenarios.playable(SCENARIO, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        QuietServer.keep();
        Path folder = Files.createTempDirectory("firebreak-benchmark-");
        try {
            out().println(machine());
            out().println(receipts(found, folder.resolve("receipts")));
            out().flush();
            out().println(memory(folder.resolve("memory")));
            out().flush();
            return Exit.OK;
        } catch (LogException | HostException | DemoException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        }
    }

    private static String machine() {
        return "machine     " + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    /// How long it takes from an act to its receipt, with everybody connected and told.
    private String receipts(Scenarios.Found found, Path data) {
        try (Host host = Host.open(HostOptions.rehearsal(data));
                Connector connector = Connector.open(Limits.rehearsal())) {
            HostedExercise exercise =
                    host.begin(new ExerciseId("benchmark"), found.scenario(), found.files(), new Setup(7, false, false));
            List<BotClient> players = new ArrayList<>();
            try (BotClient facilitator = client(connector, exercise, Play.FACILITATOR)) {
                List<String> seats = exercise.invitations().keySet().stream().filter(seat -> seat.contains(".")).toList();
                while (players.size() < clients - 1) {
                    players.add(client(connector, exercise, seats.get(players.size() % seats.size())));
                }
                players.forEach(BotClient::view);
                if (players.isEmpty() || !facilitator.act(new Act.StartExercise())) {
                    throw new DemoException("the exercise could not be started");
                }
                return told(timed(players));
            } finally {
                players.forEach(BotClient::close);
            }
        }
    }

    private static BotClient client(Connector connector, HostedExercise exercise, String seat) {
        Invitation invitation = Objects.requireNonNull(exercise.invitations().get(seat), seat);
        return new BotClient(connector, invitation);
    }

    /// Microseconds of each act, sorted.
    private long[] timed(List<BotClient> players) {
        Random random = new Random(1);
        long[] micros = new long[acts];
        for (int i = -WARM_UP; i < acts; i++) {
            BotClient player = players.get(random.nextInt(players.size()));
            long before = System.nanoTime();
            boolean stands = player.act(new Act.Ready(i % 2 == 0));
            if (i >= 0) {
                micros[i] = (System.nanoTime() - before) / 1_000;
            }
            if (!stands) {
                throw new DemoException("an act was refused");
            }
        }
        Arrays.sort(micros);
        return micros;
    }

    private String told(long[] micros) {
        return String.format(
                Locale.ROOT,
                "receipts    %d clients, %d acts one after the other: median %.2f ms, 95 in 100 within %.2f ms, 99 in 100 within %.2f ms, most %.2f ms",
                clients,
                micros.length,
                micros[micros.length / 2] / MICROS_PER_MILLI,
                micros[(int) (micros.length * 95L / 100)] / MICROS_PER_MILLI,
                micros[(int) (micros.length * 99L / 100)] / MICROS_PER_MILLI,
                micros[micros.length - 1] / MICROS_PER_MILLI);
    }

    /// What a server of its own, with one exercise and nobody connected, holds in memory.
    private static String memory(Path data) throws IOException, InterruptedException {
        long kilobytes = IdleServer.residentKilobytes(SCENARIO, data);
        return kilobytes < 0
                ? "memory      not measured: this system does not tell what a process holds"
                : "memory      an idle server with one exercise: " + kilobytes / 1024 + " MB resident";
    }
}
