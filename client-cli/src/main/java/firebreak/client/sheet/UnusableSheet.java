package firebreak.client.sheet;

/// A file that cannot be used as a sheet; the message is a sentence for the person who gave it.
final class UnusableSheet extends Exception {
    private static final long serialVersionUID = 1;

    UnusableSheet(String message) {
        super(message);
    }
}
