package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.server.log.ExerciseId;
import firebreak.server.table.Ticker;
import firebreak.server.table.ToyPlay;
import java.io.IOException;
import java.nio.file.Path;

/// A server in a process of its own, to be killed. Prints the invitations that it issues, then `ready PORT`.
public final class ToyServer {
    private ToyServer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        Limits limits = Limits.standard().withCommands(1_000, 1_000, 5_000);
        Host host = Host.open(new HostOptions(
                Path.of(args[0]), "127.0.0.1", "127.0.0.1", Integer.parseInt(args[1]), limits, Ticker.wall(), true));
        HostedExercise exercise = host.host(new ExerciseId("toy"), new ToyPlay());
        exercise.invitations().values().forEach(invitation -> System.out.println(invitation.line()));
        System.out.println("ready " + host.port());
        System.out.flush();
        // Until whoever started this process is gone.
        var _ = System.in.read();
        System.exit(0);
    }
}
