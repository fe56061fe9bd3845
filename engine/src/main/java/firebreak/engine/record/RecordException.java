package firebreak.engine.record;

import java.io.IOException;
import java.io.Serial;

/// A record that cannot be used, and what to do about it.
public final class RecordException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final long offset;
    private final long step;

    /// What is wrong with it.
    public enum Problem {
        /// It is something else.
        FOREIGN,
        /// A newer version of the product wrote it.
        NEWER,
        /// It breaks off.
        TRUNCATED,
        /// Its bytes are not those that were written.
        CHANGED
    }

    RecordException(Problem problem, long offset, long step, String message) {
        super(message);
        this.problem = problem;
        this.offset = offset;
        this.step = step;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }

    /// At which byte it was noticed, from 0.
    public long offset() {
        return offset;
    }

    /// In which step; 0 if before the first.
    public long step() {
        return step;
    }
}
