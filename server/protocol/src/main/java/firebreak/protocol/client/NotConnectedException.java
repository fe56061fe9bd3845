package firebreak.protocol.client;

/// The connection is over for good, so an act will get no answer. The message says why.
public final class NotConnectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConnectedException(String message) {
        super(message);
    }
}
