package firebreak.server.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One exercise in the SQLite file: its machine, and the single thread that drives it.
final class SqliteExerciseLog implements ExerciseLog {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteExerciseLog.class);

    private final ExerciseId id;
    private final Machine machine;
    private final Committer committer;
    private final LogLimits limits;
    private final ExecutorService writer;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile long number;
    /// Last sequence in the file. Written by the committer only.
    private volatile long written;
    /// Last sequence that the machine has applied. Written by the single writer only.
    private volatile long applied;

    /// Sequence of the last saved state.
    private long saved;

    private volatile boolean shut;
    private volatile @Nullable LogException failure;

    SqliteExerciseLog(ExerciseId id, Machine machine, Committer committer, LogLimits limits) {
        this.id = id;
        this.machine = machine;
        this.committer = committer;
        this.limits = limits;
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("firebreak-table-" + id).daemon().factory());
    }

    /// A command on its way, and who waits for its receipt.
    record Proposal(Command command, CompletableFuture<Receipt> receipt, AtomicInteger inFlight) {
        void settle(Receipt with) {
            inFlight.decrementAndGet();
            receipt.complete(with);
        }

        void fail(LogException reason) {
            inFlight.decrementAndGet();
            receipt.completeExceptionally(reason);
        }
    }

    /// A command that is in the file.
    record Durable(Entry entry, Proposal proposal) {}

    ExerciseId id() {
        return id;
    }

    long number() {
        return number;
    }

    long written() {
        return written;
    }

    void written(long sequence) {
        written = sequence;
    }

    @Override
    public CompletionStage<Receipt> propose(Command command) {
        LogException failed = whyClosed();
        if (failed != null) {
            return CompletableFuture.failedFuture(failed);
        }
        if (command.payload().size() > limits.payloadBytes()) {
            throw new IllegalArgumentException(
                    "payload has " + command.payload().size() + " bytes, must have at most " + limits.payloadBytes());
        }
        if (inFlight.incrementAndGet() > limits.inFlight()) {
            inFlight.decrementAndGet();
            return CompletableFuture.completedFuture(new Receipt.Busy());
        }
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        committer.submit(new Committer.Work.Append(this, new Proposal(command, receipt, inFlight)));
        return receipt;
    }

    @Override
    public CompletionStage<Long> barrier() {
        CompletableFuture<Long> reached = new CompletableFuture<>();
        committer.submit(new Committer.Work.Run(_ -> onWriter(reached, () -> reached.complete(applied))));
        return reached;
    }

    @Override
    public Ownership ownership() {
        return Ownership.HERE;
    }

    @Override
    public EntryCursor read(long fromSequence) {
        return SqliteInputLog.read(committer.file(), number, fromSequence);
    }

    /// Reads the exercise from the file and brings the machine to its end. Called on the committer's thread.
    CompletableFuture<ExerciseLog> load(SqliteStore store) {
        CompletableFuture<ExerciseLog> opened = new CompletableFuture<>();
        try {
            LogException failed = committer.failure();
            if (failed != null) {
                throw failed;
            }
            SqliteStore.Exercise exercise = store.exercise(id);
            if (exercise == null) {
                exercise = store.create(id, machine.rules());
                store.commit();
            }
            number = exercise.number();
            written = store.lastSequence(number);
            String rules = exercise.rules();
            onWriter(opened, () -> {
                catchUp(rules);
                opened.complete(this);
            });
        } catch (SQLException e) {
            store.rollback();
            opened.completeExceptionally(SqliteErrors.translated(store.file(), e));
        } catch (LogException e) {
            opened.completeExceptionally(e);
        }
        return opened;
    }

    private void catchUp(String rules) {
        boolean ownRules = rules.equals(machine.rules());
        try (SqliteStore store = SqliteStore.read(committer.file())) {
            SqliteStore.StepRow state = ownRules ? store.snapshot(number) : null;
            if (state != null && state.sequence() <= written && restored(state)) {
                applied = state.sequence();
                saved = applied;
            }
            EntryCursor entries = store.entries(number, applied + 1);
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                if (!ownRules) {
                    throw otherRules(rules);
                }
                applyOne(entry);
            }
            if (!ownRules && written > 0) {
                throw otherRules(rules);
            }
        } catch (SQLException e) {
            throw SqliteErrors.translated(committer.file(), e);
        }
        if (applied != written) {
            throw SqliteErrors.corrupt(committer.file(), "inputs " + (applied + 1) + " to " + written + " are missing");
        }
    }

    private LogException otherRules(String rules) {
        return new LogException(
                LogException.Kind.RULES,
                "exercise " + id + " was played under the rules `" + rules + "`, these are `" + machine.rules()
                        + "`: go on with the release and scenario it began with; its record can be exported and read by this one");
    }

    private boolean restored(SqliteStore.StepRow state) {
        try {
            machine.restore(state.step().open());
            return true;
        } catch (IOException e) {
            LOG.warn("exercise={} seq={} saved state unreadable, folding from the start", id, state.sequence(), e);
            return false;
        }
    }

    /// Applies what has become durable. Called on the committer's thread.
    void apply(List<Durable> entries) {
        writer.execute(() -> {
            for (Durable durable : entries) {
                applyAndSettle(durable);
            }
        });
    }

    private void applyAndSettle(Durable durable) {
        LogException failed = failure;
        if (failed != null) {
            durable.proposal().fail(failed);
            return;
        }
        try {
            // Durable before visible: the entry is on disk, so nobody can see an effect that a crash could still lose.
            durable.proposal().settle(applyOne(durable.entry()));
        } catch (LogException e) {
            failure = e;
            LOG.error("exercise={} seq={} stopped", id, durable.entry().sequence(), e);
            durable.proposal().fail(e);
        }
    }

    private Receipt applyOne(Entry entry) {
        Outcome outcome;
        try {
            outcome = machine.apply(entry);
        } catch (RuntimeException e) {
            throw new LogException(
                    LogException.Kind.MACHINE,
                    "exercise " + id + " cannot go on after input " + (entry.sequence() - 1) + ": " + e.getMessage(),
                    e);
        }
        applied = entry.sequence();
        if (entry.step() == null) {
            committer.store(new SqliteStore.StepRow(number, entry.sequence(), outcome.step()));
        }
        if (limits.snapshotEvery() > 0 && applied - saved >= limits.snapshotEvery()) {
            save();
        }
        return outcome.receipt();
    }

    private void save() {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try {
            machine.save(to);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        committer.storeSnapshot(new SqliteStore.StepRow(number, applied, Bytes.of(to.toByteArray())));
        saved = applied;
    }

    /// Stops taking proposals, and hands the committer what is still to be stored.
    void close() {
        writer.execute(() -> {
            if (failure == null && limits.snapshotEvery() > 0 && applied > saved) {
                save();
            }
            failure = closed();
        });
        writer.shutdown();
        try {
            if (!writer.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("exercise={} seq={} still applying while closing", id, applied);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the single writer of an exercise that could not be opened.
    void abandon() {
        writer.shutdown();
    }

    /// Takes no more proposals; those under way go on.
    void shut() {
        shut = true;
    }

    private @Nullable LogException whyClosed() {
        LogException failed = failure;
        if (failed != null) {
            return failed;
        }
        return shut ? closed() : committer.failure();
    }

    private LogException closed() {
        return new LogException(LogException.Kind.CLOSED, "exercise " + id + " is closed");
    }

    private void onWriter(CompletableFuture<?> waiting, Runnable task) {
        if (writer.isShutdown()) {
            waiting.completeExceptionally(closed());
            return;
        }
        writer.execute(() -> {
            try {
                task.run();
            } catch (LogException e) {
                failure = e;
                waiting.completeExceptionally(e);
            } catch (RuntimeException e) {
                LogException broken = new LogException(
                        LogException.Kind.MACHINE, "exercise " + id + " cannot be opened: " + e.getMessage(), e);
                failure = broken;
                waiting.completeExceptionally(broken);
            }
        });
    }
}
