package firebreak.server.log;

/// The log cannot do what was asked. The message is for the operator: what is wrong and what to do.
public final class LogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public LogException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public LogException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /// What is wrong, for programs.
    public Kind kind() {
        return kind;
    }

    /// What can be wrong with a log.
    public enum Kind {
        /// Another process has the data folder.
        LOCKED,
        /// The folder is not a data folder, or cannot be created, read or written.
        FOLDER,
        /// Written by another, unknown format version.
        FORMAT,
        /// Damaged.
        CORRUPT,
        /// No room on the disk.
        FULL,
        /// Any other failure of the disk.
        DISK,
        /// Undecided inputs under rules that this process does not have.
        RULES,
        /// The machine could not apply an entry.
        MACHINE,
        /// Closed.
        CLOSED
    }
}
