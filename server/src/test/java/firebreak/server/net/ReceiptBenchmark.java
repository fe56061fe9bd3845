package firebreak.server.net;

import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.server.log.ExerciseId;
import firebreak.server.table.EnginePlay;
import firebreak.server.table.Play;
import firebreak.server.table.Ticker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// How long a receipt takes: loopback, TLS, a durable write for each, thirty clients connected. A main of its own; nothing is
/// asserted.
public final class ReceiptBenchmark {
    private static final int CLIENTS = 30;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;

    private ReceiptBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("firebreak-benchmark");
        Scenario scenario = ScenarioLoader.load("amber-grid").scenario().orElseThrow();
        HostOptions options = new HostOptions(
                folder.resolve("data"), "127.0.0.1", "127.0.0.1", 0, Limits.rehearsal(), Ticker.byHand(), false);
        try (Host host = Host.open(options);
                Connector connector = Connector.open(Limits.rehearsal())) {
            HostedExercise exercise =
                    host.host(new ExerciseId("benchmark"), EnginePlay.of(scenario, new Setup(7, false, false)));
            List<Guest> guests = new ArrayList<>();
            List<Invitation> invitations = List.copyOf(exercise.invitations().values());
            for (int i = 0; i < CLIENTS; i++) {
                guests.add(Guest.of(connector, invitations.get(i % invitations.size())));
            }
            guests.forEach(Guest::view);
            Guest facilitator = guests.get(
                    List.copyOf(exercise.invitations().keySet()).indexOf(Play.FACILITATOR));
            print("start: " + facilitator.act(new Act.StartExercise()));
            List<Guest> players =
                    guests.stream().filter(guest -> guest.view().you().seat().contains(".")).toList();
            measure("one after the other", players, exercise);
        }
    }

    private static void measure(String what, List<Guest> players, HostedExercise exercise) {
        Random random = new Random(1);
        long[] micros = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            Guest player = players.get(random.nextInt(players.size()));
            if (i % 50 == 0) {
                var _ = Guest.wait(exercise.table().advance(1));
            }
            long before = System.nanoTime();
            Answer answer = player.act(new Act.Ready(i % 2 == 0));
            if (i >= 0) {
                micros[i] = (System.nanoTime() - before) / 1_000;
            }
            if (!(answer instanceof Answer.Accepted)) {
                throw new IllegalStateException("answered " + answer);
            }
        }
        Arrays.sort(micros);
        print("%s, %d clients: median %.2f ms, 95%% %.2f ms, 99%% %.2f ms, most %.2f ms (%d cores, JDK %s)"
                .formatted(
                        what,
                        CLIENTS,
                        micros[MEASURED / 2] / 1e3,
                        micros[MEASURED * 95 / 100] / 1e3,
                        micros[MEASURED * 99 / 100] / 1e3,
                        micros[MEASURED - 1] / 1e3,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version")));
    }

    @SuppressWarnings("SystemOut") // It is what this program is for.
    private static void print(String line) {
        System.out.println(line);
    }
}
