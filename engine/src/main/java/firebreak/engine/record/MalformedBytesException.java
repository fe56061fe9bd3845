package firebreak.engine.record;

import java.io.Serial;

/// Bytes that are not in canonical form.
public final class MalformedBytesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int offset;

    MalformedBytesException(int offset, String what) {
        super("byte " + offset + ": " + what);
        this.offset = offset;
    }

    MalformedBytesException(int offset, String what, Throwable cause) {
        super("byte " + offset + ": " + what, cause);
        this.offset = offset;
    }

    /// Where reading failed, from 0.
    public int offset() {
        return offset;
    }
}
