package firebreak.client.host;

/// The demo cannot go on. The message is for whoever watches it.
final class DemoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoException(String message) {
        super(message);
    }
}
