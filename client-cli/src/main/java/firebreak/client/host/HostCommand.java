package firebreak.client.host;

import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.frame.Invitation;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.net.Host;
import firebreak.server.net.HostException;
import firebreak.server.net.HostOptions;
import firebreak.server.net.HostedExercise;
import firebreak.server.table.Archive;
import firebreak.server.table.Play;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak host SCENARIO`.
@Command(
        name = "host",
        description = "Open a table on this machine, print an invitation for every seat, and keep serving.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was stopped, by Ctrl-C or a signal", "2:the scenario, the data folder or the port cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak host amber-grid",
            "  firebreak host scenarios/my-crisis --data monday --address 192.0.2.7",
            "",
            "The same command on the same data folder goes on where the exercise",
            "stopped, paused. The invitations stay good; `--invite SEAT` prints another",
            "one where one was lost."
        })
public final class HostCommand extends Subcommand {
    /// The last line before it waits.
    static final String SERVING = "Ctrl-C stops the server.";

    private static final int SEEDS = 1_000_000;
    private static final String ALL = "all";
    /// What the launcher was called as.
    private static final String COMMAND = "firebreak.command";

    private final Ink ink;
    private final Serving serving;

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "firebreak-data",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--port", paramLabel = "P", description = "Default: " + HostOptions.PORT + ".")
    private int port = HostOptions.PORT;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "Name or address of this machine in the invitations; by default the address in its network.")
    private @Nullable String address;

    @Option(names = "--seed", paramLabel = "N", description = "For the dice; by default any.")
    private @Nullable Long seed;

    @Option(
            names = "--mode",
            paramLabel = "turns|live",
            description = "`turns` (default): orders of a turn take effect together. `live`: each when it is due.")
    private @Nullable String mode;

    @Option(names = "--new", description = "Begin another exercise, though the folder holds one of this scenario.")
    private boolean another;

    @Option(
            names = "--invite",
            paramLabel = "SEAT",
            split = ",",
            description = "Print another invitation for a seat, or `all`. The earlier ones stay good.")
    private List<String> invite = List.of();

    /// What goes on while the table is open.
    @FunctionalInterface
    public interface Serving {
        /// The table is open and nothing is said of it yet; from here on it may be told to stop.
        default void opened() {}

        /// Returns when it is to be closed.
        void until(Host host, HostedExercise exercise) throws InterruptedException;

        /// Everything is closed and said.
        default void over(int exit) {}
    }

    public HostCommand(Ink ink, Serving serving) {
        this.ink = ink;
        this.serving = serving;
    }

    @Override
    public Integer call() throws InterruptedException {
        int exit = Exit.UNUSABLE;
        try {
            exit = serve();
            return exit;
        } finally {
            out().flush();
            serving.over(exit);
        }
    }

    private int serve() throws InterruptedException {
        if (mode != null && !mode.equals("turns") && !mode.equals("live")) {
            throw misused("--mode is `" + mode + "`, must be `turns` or `live`");
        }
        if (port < 0 || port > 65_535) {
            throw misused("--port is " + port + ", must be 0..65535");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        HostOptions options = HostOptions.room(data, address == null ? Reach.address() : address, port);
        try (Host host = Host.open(options)) {
            ExerciseId going = another ? null : going(host, found.scenario());
            HostedExercise exercise = going == null ? begin(host, found) : goOn(host, found, going);
            if (exercise == null || !invited(exercise)) {
                return Exit.UNUSABLE;
            }
            serving.opened();
            banner(host, options, found.scenario(), exercise, going != null);
            serving.until(host, exercise);
        } catch (LogException | HostException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        }
        out().println("Stopped; nothing is lost. To go on: " + again());
        return Exit.OK;
    }

    /// The command that goes on where this one stopped, at the address that the invitations name.
    private String again() {
        boolean usual = port == HostOptions.PORT || port == 0;
        return command() + " host " + word(scenario) + " --data " + word(data.toString())
                + (usual ? "" : " --port " + port)
                + (address == null ? "" : " --address " + word(address));
    }

    /// As a shell reads it.
    private static String word(String text) {
        return text.matches("[\\w./:@%+,=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /// The latest exercise of the scenario in the data folder.
    private static @Nullable ExerciseId going(Host host, Scenario scenario) {
        return host.exercises().reversed().stream()
                .filter(id -> id.value().matches(name(scenario) + "-[0-9]+"))
                .findFirst()
                .orElse(null);
    }

    private static String name(Scenario scenario) {
        String name = scenario.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "exercise" : name.substring(0, Math.min(48, name.length()));
    }

    private HostedExercise begin(Host host, Scenarios.Found found) {
        long number = host.exercises().stream()
                .filter(id -> id.value().matches(name(found.scenario()) + "-[0-9]+"))
                .count();
        ExerciseId id = new ExerciseId(name(found.scenario()) + "-" + (number + 1));
        long chosen = seed == null ? new SecureRandom().nextInt(SEEDS) : seed;
        return host.begin(id, found.scenario(), found.files(), new Setup(chosen, "live".equals(mode), false));
    }

    private @Nullable HostedExercise goOn(Host host, Scenarios.Found found, ExerciseId id) {
        var origin = Archive.begun(data, id).origin();
        Setup setup = origin.setup();
        String begun = setup.live() ? "live" : "turns";
        if ((seed != null && seed != setup.seed()) || (mode != null && !mode.equals(begun))) {
            err().println(id + " was begun with seed " + setup.seed() + " in " + begun
                    + " mode: leave --seed and --mode out to go on with it, or begin another with --new");
            return null;
        }
        if (!origin.digest().equals(found.scenario().digest())) {
            err().println("The scenario has changed since " + id
                    + " began. It goes on with the scenario as it was; --new begins another with this one.");
        }
        return host.resume(id);
    }

    private boolean invited(HostedExercise exercise) {
        List<String> seats = exercise.table().seats();
        for (String asked : invite) {
            if (!asked.equals(ALL) && !seats.contains(asked)) {
                String help = Closest.to(asked, seats)
                        .map(meant -> "did you mean `" + meant + "`?")
                        .orElse("there are " + String.join(", ", seats));
                err().println("there is no seat `" + asked + "`: " + help);
                return false;
            }
        }
        for (String seat : seats) {
            if (!exercise.invitations().containsKey(seat) && (invite.contains(seat) || invite.contains(ALL))) {
                exercise.invite(seat);
            }
        }
        return true;
    }

    private void banner(Host host, HostOptions options, Scenario sound, HostedExercise exercise, boolean again) {
        SeatView.Situation now = exercise.table().view(Play.FACILITATOR).situation();
        var out = out();
        out.println(ink.marking(sound.marking()));
        out.println(ink.bold(sound.title().toString()) + "  exercise " + exercise.table().id());
        out.println("Listening on " + options.advertise() + ":" + host.port() + ", everything is kept in " + data + ".");
        out.println(
                again && now.phase() != Phase.WAITING
                        ? "It goes on where it stopped, at " + sound.turns().moment(now.minute()) + ", "
                                + (now.paused() ? "paused: the facilitator types `resume`." : phase(now) + ".")
                        : "It begins when the facilitator types `start`.");
        out.println();
        if (exercise.invitations().isEmpty()) {
            out.println("The invitations that were handed out are good. `--invite SEAT` prints another.");
        } else {
            out.println("Hand each person their own line. It is the key to the seat: keep this window off the projector.");
            for (Map.Entry<String, Invitation> one : exercise.invitations().entrySet()) {
                out.println();
                out.println(ink.bold(one.getKey()) + ink.quiet(title(sound, one.getKey())));
                out.println("  " + command() + " " + verb(one.getKey()) + " '" + one.getValue().line() + "'");
            }
        }
        out.println();
        out.println(ink.quiet(SERVING + " To go on later: " + again()));
        out.flush();
    }

    /// How this program was started, so that a line works as it is printed.
    private static String command() {
        String name = System.getProperty(COMMAND, "firebreak");
        return name.matches("[A-Za-z0-9_./~+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    private static String phase(SeatView.Situation now) {
        return now.phase().name().toLowerCase(Locale.ROOT);
    }

    private static String verb(String seat) {
        return switch (seat) {
            case Play.FACILITATOR -> "facilitate";
            case Play.OBSERVER -> "observe";
            default -> "play";
        };
    }

    private static String title(Scenario sound, String seat) {
        for (SeatPlace place : sound.seats()) {
            if (place.address().toString().equals(seat)) {
                Text title = place.title();
                return title == null ? "" : "  " + title;
            }
        }
        return "";
    }
}
