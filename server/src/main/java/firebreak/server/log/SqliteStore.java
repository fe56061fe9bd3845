package firebreak.server.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// The SQLite file: its tables, and what is written into them. Used by one thread.
///
/// SQLite finds torn pages but not a changed byte within one, so every row carries a CRC-32C of its content.
final class SqliteStore implements AutoCloseable {
    /// `FBRK`, so that `file` and we know whose file it is.
    private static final int APPLICATION = 0x4642_524B;

    private static final int FORMAT = 1;

    private final Path file;
    private final Connection connection;

    private SqliteStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// The file of a data folder.
    static Path file(Path folder) {
        return folder.resolve("exercises.sqlite");
    }

    /// Opens for writing, and creates what is missing.
    ///
    /// @param maxPages largest size of the file, in pages of 4 KiB; 0 for no limit
    static SqliteStore write(Path file, long maxPages) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        SqliteStore store = open(file, config);
        try {
            store.prepare(maxPages);
            return store;
        } catch (SQLException e) {
            store.close();
            throw SqliteErrors.translated(file, e);
        } catch (LogException e) {
            store.close();
            throw e;
        }
    }

    /// Opens for reading, beside a writer if there is one.
    static SqliteStore read(Path file) {
        if (!Files.exists(file)) {
            throw new LogException(LogException.Kind.FOLDER, "`" + file + "` does not exist: is this a data folder?");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        SqliteStore store = open(file, config);
        try {
            store.checkFormat();
            return store;
        } catch (SQLException e) {
            store.close();
            throw SqliteErrors.translated(file, e);
        } catch (LogException e) {
            store.close();
            throw e;
        }
    }

    private static SqliteStore open(Path file, SQLiteConfig config) {
        try {
            return new SqliteStore(file, config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw SqliteErrors.translated(file, e);
        }
    }

    private void prepare(long maxPages) throws SQLException {
        checkFormat();
        try (Statement sql = connection.createStatement()) {
            if (maxPages > 0) {
                sql.execute("PRAGMA max_page_count=" + maxPages);
            }
            try (ResultSet check = sql.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.next() || !"ok".equals(check.getString(1))) {
                    throw SqliteErrors.corrupt(file, check.getString(1));
                }
            }
            connection.setAutoCommit(false);
            sql.execute("PRAGMA application_id=" + APPLICATION);
            sql.execute("PRAGMA user_version=" + FORMAT);
            sql.execute("""
                    CREATE TABLE IF NOT EXISTS exercise (
                        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rules TEXT NOT NULL) STRICT""");
            sql.execute("""
                    CREATE TABLE IF NOT EXISTS entry (
                        exercise INTEGER NOT NULL, sequence INTEGER NOT NULL, instance TEXT NOT NULL, counter INTEGER NOT NULL,
                        author TEXT NOT NULL, payload BLOB NOT NULL, crc INTEGER NOT NULL,
                        PRIMARY KEY (exercise, sequence)) STRICT, WITHOUT ROWID""");
            sql.execute("""
                    CREATE TABLE IF NOT EXISTS step (
                        exercise INTEGER NOT NULL, sequence INTEGER NOT NULL, content BLOB NOT NULL, crc INTEGER NOT NULL,
                        PRIMARY KEY (exercise, sequence)) STRICT, WITHOUT ROWID""");
            sql.execute("""
                    CREATE TABLE IF NOT EXISTS snapshot (
                        exercise INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, content BLOB NOT NULL, crc INTEGER NOT NULL)
                        STRICT""");
        }
        connection.commit();
    }

    private void checkFormat() throws SQLException {
        int application = number("PRAGMA application_id");
        int version = number("PRAGMA user_version");
        boolean isNew = application == 0 && version == 0 && number("SELECT count(*) FROM sqlite_master") == 0;
        if (isNew) {
            return;
        }
        if (application != APPLICATION) {
            throw new LogException(LogException.Kind.FORMAT, "`" + file + "` was not written by firebreak");
        }
        if (version != FORMAT) {
            throw new LogException(
                    LogException.Kind.FORMAT,
                    "`" + file + "` has format " + version + ", this firebreak reads format " + FORMAT
                            + ": use the release that wrote it");
        }
    }

    private int number(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    Path file() {
        return file;
    }

    /// An exercise as the file knows it.
    record Exercise(long number, ExerciseId id, String rules) {}

    List<Exercise> exercises() throws SQLException {
        List<Exercise> found = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT number, id, rules FROM exercise ORDER BY number")) {
            while (row.next()) {
                found.add(new Exercise(row.getLong(1), new ExerciseId(row.getString(2)), row.getString(3)));
            }
        }
        return found;
    }

    @Nullable Exercise exercise(ExerciseId id) throws SQLException {
        for (Exercise exercise : exercises()) {
            if (exercise.id().equals(id)) {
                return exercise;
            }
        }
        return null;
    }

    /// Adds an exercise; durable with the next [#commit].
    Exercise create(ExerciseId id, String rules) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO exercise (id, rules) VALUES (?, ?)")) {
            sql.setString(1, id.value());
            sql.setString(2, rules);
            sql.executeUpdate();
        }
        Exercise created = exercise(id);
        if (created == null) {
            throw new SQLException("exercise " + id + " was not stored");
        }
        return created;
    }

    /// The last sequence stored, 0 if none.
    long lastSequence(long exercise) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("SELECT coalesce(max(sequence), 0) FROM entry WHERE exercise=?")) {
            sql.setLong(1, exercise);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    void appendEntries(List<Row> rows) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO entry (exercise, sequence, instance, counter, author, payload, crc) VALUES (?,?,?,?,?,?,?)")) {
            for (Row row : rows) {
                Command command = row.entry().command();
                sql.setLong(1, row.exercise());
                sql.setLong(2, row.entry().sequence());
                sql.setString(3, command.id().instance());
                sql.setLong(4, command.id().counter());
                sql.setString(5, command.author());
                sql.setBytes(6, command.payload().toArray());
                sql.setLong(7, crc(row.entry().sequence(), command));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    void appendSteps(List<StepRow> rows) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("INSERT INTO step (exercise, sequence, content, crc) VALUES (?,?,?,?)")) {
            for (StepRow row : rows) {
                sql.setLong(1, row.exercise());
                sql.setLong(2, row.sequence());
                byte[] content = row.step().toArray();
                sql.setBytes(3, content);
                sql.setLong(4, crc(row.sequence(), content));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    void putSnapshot(StepRow saved) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT OR REPLACE INTO snapshot (exercise, sequence, content, crc) VALUES (?,?,?,?)")) {
            byte[] content = saved.step().toArray();
            sql.setLong(1, saved.exercise());
            sql.setLong(2, saved.sequence());
            sql.setBytes(3, content);
            sql.setLong(4, crc(saved.sequence(), content));
            sql.executeUpdate();
        }
    }

    /// The last saved state, or null if there is none that is whole.
    @Nullable StepRow snapshot(long exercise) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("SELECT sequence, content, crc FROM snapshot WHERE exercise=?")) {
            sql.setLong(1, exercise);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                byte[] content = row.getBytes(2);
                boolean whole = row.getLong(3) == crc(row.getLong(1), content);
                return whole ? new StepRow(exercise, row.getLong(1), Bytes.of(content)) : null;
            }
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException _) {
            // The failure that made us roll back is the one to tell; closing the file rolls back as well.
        }
    }

    /// Reads entries in order. The cursor closes this store.
    EntryCursor entries(long exercise, long fromSequence) throws SQLException {
        return new Cursor(exercise, fromSequence);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteErrors.translated(file, e);
        }
    }

    /// @param exercise number of the exercise in the file
    record Row(long exercise, Entry entry) {}

    /// @param exercise number of the exercise in the file
    record StepRow(long exercise, long sequence, Bytes step) {}

    private static long crc(long sequence, Command command) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(16).putLong(sequence).putLong(command.id().counter()).flip());
        crc.update(command.id().instance().getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(command.author().getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(command.payload().toArray());
        return crc.getValue();
    }

    private static long crc(long sequence, byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(8).putLong(sequence).flip());
        crc.update(content);
        return crc.getValue();
    }

    private final class Cursor implements EntryCursor {
        private final PreparedStatement sql;
        private final ResultSet row;
        private long expected;
        private boolean undecided;

        Cursor(long exercise, long fromSequence) throws SQLException {
            sql = connection.prepareStatement("""
                    SELECT e.sequence, e.instance, e.counter, e.author, e.payload, e.crc, s.content, s.crc
                    FROM entry e LEFT JOIN step s ON s.exercise = e.exercise AND s.sequence = e.sequence
                    WHERE e.exercise = ? AND e.sequence >= ? ORDER BY e.sequence""");
            sql.setLong(1, exercise);
            sql.setLong(2, fromSequence);
            row = sql.executeQuery();
            expected = fromSequence;
        }

        @Override
        public @Nullable Entry next() {
            try {
                return row.next() ? entry() : null;
            } catch (SQLException e) {
                throw SqliteErrors.translated(file, e);
            }
        }

        private Entry entry() throws SQLException {
            long sequence = row.getLong(1);
            if (sequence != expected) {
                throw SqliteErrors.corrupt(file, "input " + expected + " is missing");
            }
            Command command = command(sequence);
            if (row.getLong(6) != crc(sequence, command)) {
                throw SqliteErrors.corrupt(file, "input " + sequence + " has changed");
            }
            byte @Nullable [] step = row.getBytes(7);
            if (step != null && row.getLong(8) != crc(sequence, step)) {
                throw SqliteErrors.corrupt(file, "step " + sequence + " has changed");
            }
            if (step != null && undecided) {
                throw SqliteErrors.corrupt(file, "a step before " + sequence + " is missing");
            }
            undecided = step == null;
            expected++;
            return new Entry(sequence, command, step == null ? null : Bytes.of(step));
        }

        private Command command(long sequence) throws SQLException {
            try {
                return new Command(
                        new CommandId(row.getString(2), row.getLong(3)), row.getString(4), Bytes.of(row.getBytes(5)));
            } catch (IllegalArgumentException e) {
                throw SqliteErrors.corrupt(file, "input " + sequence + " has changed", e);
            }
        }

        @Override
        public void close() {
            SqliteStore.this.close();
        }
    }
}
