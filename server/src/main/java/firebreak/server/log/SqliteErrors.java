package firebreak.server.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite and the file system say into what an operator can act on.
final class SqliteErrors {
    private SqliteErrors() {}

    static LogException translated(Path file, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // The low byte is the primary code; the rest says which kind of it.
        return switch (code.code & 0xff) {
            case 13 -> // SQLITE_FULL
                new LogException(
                        LogException.Kind.FULL,
                        "no room left for `" + file + "`: make room and start again; everything acknowledged is kept",
                        e);
            case 11, 26 -> corrupt(file, String.valueOf(e.getMessage()), e); // SQLITE_CORRUPT, SQLITE_NOTADB
            case 5, 6 -> // SQLITE_BUSY, SQLITE_LOCKED
                new LogException(
                        LogException.Kind.LOCKED,
                        "`" + file + "` is locked by another program: close it and start again",
                        e);
            default ->
                new LogException(
                        LogException.Kind.DISK,
                        "cannot read or write `" + file + "`: " + e.getMessage() + "; check the disk and start again",
                        e);
        };
    }

    static LogException corrupt(Path file, String what, Throwable cause) {
        return new LogException(LogException.Kind.CORRUPT, corruptText(file, what), cause);
    }

    static LogException corrupt(Path file, String what) {
        return new LogException(LogException.Kind.CORRUPT, corruptText(file, what));
    }

    private static String corruptText(Path file, String what) {
        return "`" + file + "` is damaged (" + what + "): restore a copy of its folder, or start a new one with --data";
    }

    /// Whether the system says that a disk is full. Java has no type for it.
    static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
    }
}
