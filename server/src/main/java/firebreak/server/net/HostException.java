package firebreak.server.net;

/// A server cannot be started. The message is for the operator: what is wrong and what to do.
public final class HostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HostException(String message) {
        super(message);
    }

    HostException(String message, Throwable cause) {
        super(message, cause);
    }
}
