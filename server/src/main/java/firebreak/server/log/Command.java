package firebreak.server.log;

/// Something that somebody wants to happen.
///
/// @param author  who, as the session or the table's owner says; never taken from a frame
/// @param payload what, in the machine's own canonical form; the log does not read it
public record Command(CommandId id, String author, Bytes payload) {
    public Command {
        if (author.isEmpty() || author.length() > 128) {
            throw new IllegalArgumentException("author has " + author.length() + " characters, must have 1..128");
        }
    }
}
