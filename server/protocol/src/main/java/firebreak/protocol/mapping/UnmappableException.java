package firebreak.protocol.mapping;

/// A message says something that this side does not know or does not take. The text is for its sender.
public final class UnmappableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnmappableException(String message) {
        super(message);
    }

    UnmappableException(String message, Throwable cause) {
        super(message, cause);
    }
}
