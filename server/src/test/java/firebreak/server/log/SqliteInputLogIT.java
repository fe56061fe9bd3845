package firebreak.server.log;

import static firebreak.server.log.Adding.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteInputLogIT {
    private static final ExerciseId ID = new ExerciseId("amber-grid-1");
    private static final LogLimits LIMITS = LogLimits.standard();

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = temp.resolve("data");
    }

    @Test
    void acceptedInputsComeBackInOrder() {
        List<Receipt> receipts = new ArrayList<>();
        try (Opened log = open(new Adding())) {
            receipts.add(log.propose(1, "join"));
            for (int n = 1; n <= 50; n++) {
                receipts.add(log.propose(n, String.valueOf(n)));
            }
        }
        assertThat(receipts).allMatch(receipt -> receipt instanceof Receipt.Accepted);
        Adding again = new Adding();
        try (Opened _ = open(again)) {
            assertThat(again.added()).isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
            assertThat(again.decided).isZero();
        }
    }

    @Test
    void aCommandSentTwiceHappensOnceAndGetsTheSameReceipt() {
        Adding machine = new Adding();
        try (Opened log = open(machine)) {
            assertThat(log.propose(1, "5")).isEqualTo(new Receipt.UnknownInstance());
            log.propose(1, "join");
            Receipt first = log.propose(1, "5");
            Receipt refused = log.propose(2, "0");
            assertThat(refused).isInstanceOf(Receipt.Rejected.class);
            assertThat(log.propose(1, "5")).isEqualTo(first);
            assertThat(log.propose(2, "0")).isEqualTo(refused);
            for (int n = 3; n <= 66; n++) {
                log.propose(n, "1");
            }
            assertThat(log.propose(1, "5")).isEqualTo(new Receipt.AlreadyDecided());
            assertThat(machine.added()).hasSize(65);
        }
        Adding again = new Adding();
        try (Opened log = open(again)) {
            assertThat(log.propose(1, "5")).isEqualTo(new Receipt.AlreadyDecided());
            assertThat(log.propose(66, "1")).isInstanceOf(Receipt.Accepted.class);
            assertThat(again.added()).hasSize(65);
        }
    }

    @Test
    void inputsWithoutStepsAreDecidedAgainUnderTheSameRulesOnly() throws SQLException {
        fill(10);
        sql("DELETE FROM step WHERE sequence > 6", "DELETE FROM snapshot");
        assertThatThrownBy(() -> open(new Adding("rules-2")))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("rules-1")
                .hasMessageContaining("rules-2");
        Adding again = new Adding();
        try (Opened log = open(again)) {
            assertThat(again.folded).isEqualTo(6);
            assertThat(again.decided).isEqualTo(5);
            assertThat(again.added()).hasSize(10);
            assertThat(log.log.barrier().toCompletableFuture().join()).isEqualTo(11);
        }
        try (EntryCursor entries = SqliteInputLog.read(folder, ID)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                assertThat(entry.step()).isNotNull();
            }
        }
    }

    @Test
    void aSavedStateStandsForTheEntriesBeforeIt() {
        try (Opened log = open(new Adding(), new LogLimits(64, 8, 1_000, 10))) {
            log.propose(1, "join");
            for (int n = 1; n <= 34; n++) {
                log.propose(n, "2");
            }
        }
        Adding again = new Adding();
        try (Opened _ = open(again)) {
            assertThat(again.restored).isEqualTo(1);
            assertThat(again.folded).isZero();
            assertThat(again.added()).hasSize(34);
        }
    }

    @Test
    void anUnreadableSavedStateIsFoldedAnew() throws SQLException {
        fill(10);
        sql("UPDATE snapshot SET content = x'00'");
        Adding again = new Adding();
        try (Opened _ = open(again)) {
            assertThat(again.restored).isZero();
            assertThat(again.added()).hasSize(10);
        }
    }

    @Test
    void manyExercisesShareOneFile() {
        try (DataFolder data = DataFolder.open(folder);
                SqliteInputLog log = SqliteInputLog.open(data, LIMITS)) {
            List<Adding> machines = new ArrayList<>();
            List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
            for (int table = 0; table < 5; table++) {
                Adding machine = new Adding();
                machines.add(machine);
                ExerciseLog exercise = join(log.open(new ExerciseId("table-" + table), machine));
                waiting.add(exercise.propose(command(1, "join")).toCompletableFuture());
                for (int n = 1; n <= 60; n++) {
                    waiting.add(exercise.propose(command(n, String.valueOf(n))).toCompletableFuture());
                }
            }
            waiting.forEach(CompletableFuture::join);
            assertThat(machines).allMatch(machine -> machine.added().size() == 60);
        }
        assertThat(SqliteInputLog.exercises(folder)).hasSize(5);
    }

    @Test
    void tooMuchWaitingIsAnsweredBusy() {
        CountDownLatch gate = new CountDownLatch(1);
        Adding slow = new Adding();
        Machine machine = new Gated(slow, gate);
        try (DataFolder data = DataFolder.open(folder);
                SqliteInputLog log = SqliteInputLog.open(data, new LogLimits(4, 8, 1_000, 1_000))) {
            ExerciseLog exercise = join(log.open(ID, machine));
            List<CompletionStage<Receipt>> waiting = new ArrayList<>();
            waiting.add(exercise.propose(command(1, "join")));
            for (int n = 1; n <= 3; n++) {
                waiting.add(exercise.propose(command(n, "1")));
            }
            assertThat(join(exercise.propose(command(4, "1")))).isEqualTo(new Receipt.Busy());
            gate.countDown();
            waiting.forEach(SqliteInputLogIT::join);
            assertThat(join(exercise.propose(command(4, "1")))).isInstanceOf(Receipt.Accepted.class);
        }
    }

    @Test
    void aMachineThatCannotGoOnStopsItsExerciseAndNoOther() {
        try (DataFolder data = DataFolder.open(folder);
                SqliteInputLog log = SqliteInputLog.open(data, LIMITS)) {
            ExerciseLog broken = join(log.open(ID, new Adding()));
            ExerciseLog sound = join(log.open(new ExerciseId("other"), new Adding()));
            assertKind(LogException.Kind.MACHINE, () -> join(broken.propose(command(1, "break"))));
            assertKind(LogException.Kind.MACHINE, () -> join(broken.propose(command(2, "1"))));
            assertThat(join(sound.propose(command(1, "join")))).isInstanceOf(Receipt.Accepted.class);
        }
    }

    @Test
    void aFullDiskClosesTheLogAndLosesNothingAcknowledged() {
        long acknowledged = 0;
        try (DataFolder data = DataFolder.open(folder);
                SqliteInputLog log = SqliteInputLog.open(data, new LogLimits(64, 8, 8_000, 10_000), 40)) {
            Adding machine = new Adding();
            ExerciseLog exercise = join(log.open(ID, machine));
            join(exercise.propose(command(1, "join")));
            LogException full = null;
            while (full == null) {
                try {
                    join(exercise.propose(command(acknowledged + 1, "1".repeat(18))));
                    acknowledged++;
                } catch (CompletionException e) {
                    full = (LogException) e.getCause();
                }
            }
            assertThat(full.kind()).isEqualTo(LogException.Kind.FULL);
            assertThat(full).hasMessageContaining("make room");
            assertThat(machine.added()).hasSize((int) acknowledged);
            long next = acknowledged + 1;
            assertKind(LogException.Kind.FULL, () -> join(exercise.propose(command(next, "1"))));
        }
        Adding again = new Adding();
        try (Opened log = open(again)) {
            assertThat(again.added()).hasSize((int) acknowledged);
            assertThat(log.propose(acknowledged + 1, "7")).isInstanceOf(Receipt.Accepted.class);
        }
    }

    @Test
    void aChangedByteIsFoundAndPlaced() throws SQLException {
        fill(10);
        sql("UPDATE entry SET payload = x'39' WHERE sequence = 7", "DELETE FROM snapshot");
        assertThatThrownBy(() -> open(new Adding())).hasMessageContaining("input 7 has changed");
        sql("DELETE FROM entry WHERE sequence = 7");
        assertThatThrownBy(() -> open(new Adding())).hasMessageContaining("input 7 is missing");
    }

    @Test
    void aFileThatIsNotOursIsRefusedUnchanged() throws IOException, SQLException {
        fill(1);
        Path file = SqliteStore.file(folder);
        byte[] garbage = "this is not a database, whatever its name".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(file, garbage);
        assertKind(LogException.Kind.CORRUPT, () -> open(new Adding()));
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
        Files.delete(file);
        fill(1);
        sql("PRAGMA user_version = 9");
        assertKind(LogException.Kind.FORMAT, () -> open(new Adding()));
        sql("PRAGMA application_id = 7");
        assertKind(LogException.Kind.FORMAT, () -> open(new Adding()));
    }

    @Test
    void aFolderInUseIsRefusedWithItsHolder() throws IOException {
        try (Opened _ = open(new Adding())) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(LogException.class)
                    .hasMessageContaining("in use by another firebreak")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(Files.getPosixFilePermissions(folder))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void somebodyElsesFolderIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "do not touch");
        assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("it holds other files");
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file)).hasMessageContaining("it is a file");
    }

    private void fill(int numbers) {
        try (Opened log = open(new Adding())) {
            log.propose(1, "join");
            for (int n = 1; n <= numbers; n++) {
                log.propose(n, String.valueOf(n));
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteStore.file(folder));
                var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private Opened open(Machine machine) {
        return open(machine, LIMITS);
    }

    private Opened open(Machine machine, LogLimits limits) {
        DataFolder data = DataFolder.open(folder);
        try {
            SqliteInputLog log = SqliteInputLog.open(data, limits);
            try {
                return new Opened(data, log, join(log.open(ID, machine)));
            } catch (CompletionException e) {
                log.close();
                throw (LogException) e.getCause();
            }
        } catch (LogException e) {
            data.close();
            throw e;
        }
    }

    private static void assertKind(LogException.Kind kind, Runnable action) {
        assertThatThrownBy(action::run)
                .satisfies(thrown -> assertThat(thrown instanceof CompletionException ? thrown.getCause() : thrown)
                        .isInstanceOfSatisfying(
                                LogException.class, problem -> assertThat(problem.kind()).isEqualTo(kind)));
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private record Opened(DataFolder data, SqliteInputLog all, ExerciseLog log) implements AutoCloseable {
        Receipt propose(long counter, String payload) {
            return join(log.propose(command(counter, payload)));
        }

        @Override
        public void close() {
            all.close();
            data.close();
        }
    }

    /// Applies nothing until the gate opens.
    private record Gated(Adding machine, CountDownLatch gate) implements Machine {
        @Override
        public String rules() {
            return machine.rules();
        }

        @Override
        public Outcome apply(Entry entry) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return machine.apply(entry);
        }

        @Override
        public void save(java.io.OutputStream to) throws IOException {
            machine.save(to);
        }

        @Override
        public void restore(java.io.InputStream from) throws IOException {
            machine.restore(from);
        }
    }
}
