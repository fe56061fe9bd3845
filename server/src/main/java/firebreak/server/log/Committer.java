package firebreak.server.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The one thread that writes the file: inputs of all exercises that wait are one commit.
///
/// Steps and saved states go along with the next commit, or after [#LINGER_MILLIS] if none comes: they can be derived
/// again, so nobody waits for them.
final class Committer implements AutoCloseable {
    private static final long LINGER_MILLIS = 200;

    private final SqliteStore store;
    private final int batchSize;
    private final BlockingQueue<Work> queue;
    private final ConcurrentLinkedQueue<SqliteStore.StepRow> steps = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<SqliteStore.StepRow> snapshots = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    /// The thread waits for work without end.
    private volatile boolean resting;
    private volatile @Nullable LogException failure;

    Committer(SqliteStore store, int batchSize) {
        this.store = store;
        this.batchSize = batchSize;
        // Not bounded here: every exercise bounds what it has in flight, so this holds at most their sum.
        this.queue = new LinkedBlockingQueue<>();
        this.thread = Thread.ofPlatform().name("firebreak-log").daemon().start(this::run);
    }

    /// What the thread is asked to do.
    sealed interface Work {
        /// Write a command, then apply it.
        record Append(SqliteExerciseLog log, SqliteExerciseLog.Proposal proposal) implements Work {}

        /// Run something on this thread, with the file.
        record Run(Task task) implements Work {}

        /// There is a step to store: wait for a commit that it can go along with, but not for ever.
        record Wake() implements Work {}

        /// Write what is left and end.
        record Stop() implements Work {}
    }

    /// Something to do with the file, between two commits. It commits by itself.
    interface Task {
        void run(SqliteStore store);
    }

    /// Why nothing more is written, or null while all is well.
    @Nullable LogException failure() {
        return failure;
    }

    /// The file that is written.
    Path file() {
        return store.file();
    }

    void submit(Work work) {
        queue.add(work);
    }

    /// Stores a step, sooner or later.
    void store(SqliteStore.StepRow step) {
        steps.add(step);
        if (resting) {
            queue.add(new Work.Wake());
        }
    }

    /// Stores a state, after all steps handed in before.
    void storeSnapshot(SqliteStore.StepRow saved) {
        snapshots.add(saved);
    }

    @Override
    public void close() {
        submit(new Work.Stop());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Work> batch = new ArrayList<>();
        boolean running = true;
        try {
            while (running) {
                batch.clear();
                Work first = next();
                if (first instanceof Work.Wake) {
                    continue;
                }
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, batchSize - 1);
                }
                running = carryOut(batch);
            }
        } catch (InterruptedException _) {
            // Nobody interrupts this thread but a JVM going down: then what is durable is durable.
            Thread.currentThread().interrupt();
        } finally {
            fail(new LogException(LogException.Kind.CLOSED, "the log is closed"));
            List<Work> rest = new ArrayList<>();
            queue.drainTo(rest);
            carryOut(rest);
        }
    }

    private @Nullable Work next() throws InterruptedException {
        // Before looking: a step that is handed in from here on wakes this thread.
        resting = true;
        try {
            return steps.isEmpty() && snapshots.isEmpty() ? queue.take() : queue.poll(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        } finally {
            resting = false;
        }
    }

    /// @return whether to go on
    private boolean carryOut(List<Work> batch) {
        List<Work.Append> appends = new ArrayList<>();
        boolean goOn = true;
        for (Work work : batch) {
            switch (work) {
                case Work.Append append -> appends.add(append);
                case Work.Run(var task) -> {
                    // Keeps its place: what was proposed before is durable and handed over before.
                    append(appends);
                    appends.clear();
                    task.run(store);
                }
                case Work.Wake _ -> {}
                case Work.Stop _ -> goOn = false;
            }
        }
        append(appends);
        return goOn;
    }

    private void append(List<Work.Append> appends) {
        Map<SqliteExerciseLog, List<SqliteExerciseLog.Durable>> durable = new LinkedHashMap<>();
        if (failure == null) {
            try {
                write(appends, durable);
            } catch (SQLException e) {
                store.rollback();
                durable.clear();
                fail(SqliteErrors.translated(store.file(), e));
            }
        }
        LogException failed = failure;
        if (failed != null && durable.isEmpty()) {
            appends.forEach(append -> append.proposal().fail(failed));
        }
        durable.forEach(SqliteExerciseLog::apply);
    }

    private void write(List<Work.Append> appends, Map<SqliteExerciseLog, List<SqliteExerciseLog.Durable>> durable)
            throws SQLException {
        List<SqliteStore.Row> rows = new ArrayList<>();
        for (Work.Append append : appends) {
            SqliteExerciseLog log = append.log();
            List<SqliteExerciseLog.Durable> entries = durable.computeIfAbsent(log, _ -> new ArrayList<>());
            Entry entry = new Entry(log.written() + entries.size() + 1, append.proposal().command(), null);
            entries.add(new SqliteExerciseLog.Durable(entry, append.proposal()));
            rows.add(new SqliteStore.Row(log.number(), entry));
        }
        // A state is stored with or after the steps that it contains: so take it first.
        List<SqliteStore.StepRow> savedStates = drained(snapshots);
        List<SqliteStore.StepRow> derived = drained(steps);
        if (rows.isEmpty() && derived.isEmpty() && savedStates.isEmpty()) {
            return;
        }
        store.appendSteps(derived);
        store.appendEntries(rows);
        for (SqliteStore.StepRow saved : savedStates) {
            store.putSnapshot(saved);
        }
        store.commit();
        durable.forEach((log, entries) -> log.written(log.written() + entries.size()));
    }

    private void fail(LogException reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    private static <T> List<T> drained(ConcurrentLinkedQueue<T> queue) {
        List<T> taken = new ArrayList<>();
        for (T one = queue.poll(); one != null; one = queue.poll()) {
            taken.add(one);
        }
        return taken;
    }
}
