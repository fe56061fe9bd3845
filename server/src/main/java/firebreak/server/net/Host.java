package firebreak.server.net;

import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.protocol.frame.Limits;
import firebreak.server.log.DataFolder;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.log.LogLimits;
import firebreak.server.log.SqliteInputLog;
import firebreak.server.session.Sessions;
import firebreak.server.table.Archive;
import firebreak.server.table.EnginePlay;
import firebreak.server.table.Play;
import firebreak.server.table.Table;
import firebreak.server.table.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/// A server: its data folder, its log, its port and the exercises that it hosts. The front door for the command line.
public final class Host implements AutoCloseable {
    private static final int PAYLOAD_BYTES = 64 * 1_024;

    private final HostOptions options;
    private final DataFolder folder;
    private final SqliteInputLog log;
    private final Identity identity;
    private final Sessions sessions;
    private final Listening listening;
    private final List<HostedExercise> hosted = new ArrayList<>();

    private Host(
            HostOptions options,
            DataFolder folder,
            SqliteInputLog log,
            Identity identity,
            Sessions sessions,
            Listening listening) {
        this.options = options;
        this.folder = folder;
        this.log = log;
        this.identity = identity;
        this.sessions = sessions;
        this.listening = listening;
    }

    /// Takes the data folder, opens its log and listens. Blocks until that is done.
    ///
    /// @throws LogException if the data folder cannot be had: locked, damaged, full, of another format
    /// @throws HostException if the port or the server's key cannot be had
    public static Host open(HostOptions options) {
        DataFolder folder = DataFolder.open(options.data());
        try {
            Identity identity = Identity.of(folder.path());
            Limits limits = options.limits();
            // No saved states: an exercise is folded from its steps anyway.
            SqliteInputLog log = SqliteInputLog.open(
                    folder, new LogLimits(limits.inFlight(), limits.batch(), PAYLOAD_BYTES, 0));
            try {
                Sessions sessions = new Sessions(
                        limits,
                        SqliteInputLog.exercises(folder.path()).stream()
                                .map(ExerciseId::value)
                                .collect(Collectors.toSet()));
                Listening listening = new Listening(identity, sessions, limits, options.bind(), options.port());
                return new Host(options, folder, log, identity, sessions, listening);
            } catch (HostException e) {
                log.close();
                throw e;
            }
        } catch (HostException | LogException e) {
            folder.close();
            throw e;
        }
    }

    /// The port that it listens on.
    public int port() {
        return listening.port();
    }

    /// The exercises that the data folder holds, oldest first.
    public List<ExerciseId> exercises() {
        return SqliteInputLog.exercises(folder.path());
    }

    /// Begins an exercise of a scenario, or goes on with it if it has begun. Keeps the scenario's files with it.
    ///
    /// @throws LogException if the exercise was begun from another scenario, seed or mode, or its log cannot be gone on with
    public HostedExercise begin(ExerciseId id, Scenario scenario, ScenarioBundle files, Setup setup) {
        EnginePlay play = EnginePlay.of(scenario, setup);
        Archive.keep(folder.path(), id, play.origin(), files);
        return host(id, play);
    }

    /// Goes on with an exercise of the data folder, from the files that were kept with it.
    ///
    /// @throws LogException if it is not there, damaged, or was begun under other rules
    public HostedExercise resume(ExerciseId id) {
        return host(id, Archive.play(folder.path(), id));
    }

    /// Hosts an exercise: goes on where it stopped, paused, or begins it. Seats that have no invitation get one. Blocks until
    /// clients may come.
    ///
    /// @param play the exercise, fresh from its scenario
    /// @throws LogException if its log cannot be gone on with
    /// @throws HostException if there are too many exercises or seats
    public synchronized HostedExercise host(ExerciseId id, Play play) {
        if (hosted.size() >= options.limits().tables()) {
            throw new HostException("this server hosts " + hosted.size() + " exercises already, which is its limit");
        }
        if (play.seats().size() > options.limits().seats()) {
            throw new HostException(
                    "the scenario has " + play.seats().size() + " seats, a server takes " + options.limits().seats());
        }
        Table table =
                waitFor(Table.open(log, id, play, new TableOptions(
                        options.ticker(), options.limits().invitationsPerSeat(), options.playsBots())));
        HostedExercise exercise =
                new HostedExercise(table, options.advertise(), listening.port(), identity.fingerprint());
        exercise.inviteTheUninvited();
        hosted.add(exercise);
        sessions.open(table);
        return exercise;
    }

    /// How many connections a seat has now.
    public int connections(ExerciseId exercise, String seat) {
        return sessions.connections(exercise.value(), seat);
    }

    /// Says goodbye, writes what is left and gives the data folder back. The exercises can be hosted again.
    @Override
    public void close() {
        sessions.close("the host has stopped the server: this client connects again by itself when it is back");
        listening.close();
        hosted.forEach(exercise -> exercise.table().close());
        options.ticker().close();
        log.close();
        folder.close();
    }

    /// Waits, and throws what was the matter itself rather than wrapped.
    static <T> T waitFor(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LogException problem) {
                throw problem;
            }
            throw e;
        }
    }
}
