package firebreak.protocol.frame;

/// A line that is no invitation. The message says what is wrong where, and what to do.
public final class InvitationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String what;

    InvitationException(int column, String message) {
        super(message + " (at character " + column + ")");
        this.column = column;
        this.what = message;
    }

    /// What is wrong, without the place.
    String what() {
        return what;
    }

    /// Where it goes wrong: a character of the line, from 1.
    public int column() {
        return column;
    }
}
