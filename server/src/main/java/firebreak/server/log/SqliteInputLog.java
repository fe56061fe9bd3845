package firebreak.server.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/// The log of one machine: one SQLite file in a data folder (WAL, synchronous=FULL).
public final class SqliteInputLog implements InputLog {
    private final SqliteStore store;
    private final Committer committer;
    private final LogLimits limits;
    private final Map<ExerciseId, SqliteExerciseLog> open = new ConcurrentHashMap<>();

    private SqliteInputLog(SqliteStore store, LogLimits limits) {
        this.store = store;
        this.limits = limits;
        this.committer = new Committer(store, limits.batch());
    }

    /// Opens the log of a data folder, and creates it in an empty one.
    ///
    /// @throws LogException if the file is damaged, of another format or cannot be written
    public static SqliteInputLog open(DataFolder folder, LogLimits limits) {
        return open(folder, limits, 0);
    }

    /// @param maxPages largest size of the file, in pages of 4 KiB; 0 for no limit
    static SqliteInputLog open(DataFolder folder, LogLimits limits, long maxPages) {
        return new SqliteInputLog(SqliteStore.write(SqliteStore.file(folder.path()), maxPages), limits);
    }

    /// The exercises that a data folder holds, oldest first. Needs no lock: a server may be running on it.
    ///
    /// @throws LogException if it is not a data folder, or damaged
    public static List<ExerciseId> exercises(Path folder) {
        Path file = SqliteStore.file(folder);
        try (SqliteStore store = SqliteStore.read(file)) {
            return store.exercises().stream().map(SqliteStore.Exercise::id).toList();
        } catch (SQLException e) {
            throw SqliteErrors.translated(file, e);
        }
    }

    /// Reads an exercise of a data folder, as far as it is stored. Needs no lock: a server may be running on it.
    ///
    /// @throws LogException if it is not there, or damaged
    public static EntryCursor read(Path folder, ExerciseId id) {
        Path file = SqliteStore.file(folder);
        try (SqliteStore store = SqliteStore.read(file)) {
            SqliteStore.Exercise exercise = store.exercise(id);
            if (exercise == null) {
                throw new LogException(LogException.Kind.FOLDER, "`" + folder + "` holds no exercise `" + id + "`");
            }
            return read(file, exercise.number(), 1);
        } catch (SQLException e) {
            throw SqliteErrors.translated(file, e);
        }
    }

    static EntryCursor read(Path file, long exercise, long fromSequence) {
        SqliteStore store = SqliteStore.read(file);
        try {
            return store.entries(exercise, fromSequence);
        } catch (SQLException e) {
            store.close();
            throw SqliteErrors.translated(file, e);
        }
    }

    @Override
    public Durability promise() {
        return Durability.ONE_DISK;
    }

    /// {@inheritDoc}
    ///
    /// @throws IllegalStateException if the exercise is open already
    @Override
    public CompletionStage<ExerciseLog> open(ExerciseId id, Machine machine) {
        SqliteExerciseLog log = new SqliteExerciseLog(id, machine, committer, limits);
        if (open.putIfAbsent(id, log) != null) {
            throw new IllegalStateException("exercise " + id + " is open already");
        }
        CompletableFuture<ExerciseLog> opened = new CompletableFuture<>();
        committer.submit(new Committer.Work.Run(file -> {
            var _ = log.load(file).whenComplete((loaded, problem) -> {
                if (problem != null) {
                    open.remove(id);
                    log.abandon();
                    opened.completeExceptionally(problem);
                } else {
                    opened.complete(loaded);
                }
            });
        }));
        return opened;
    }

    @Override
    public void close() {
        open.values().forEach(SqliteExerciseLog::shut);
        CompletableFuture<Void> written = new CompletableFuture<>();
        committer.submit(new Committer.Work.Run(_ -> written.complete(null)));
        written.join();
        open.values().forEach(SqliteExerciseLog::close);
        committer.close();
        store.close();
    }
}
