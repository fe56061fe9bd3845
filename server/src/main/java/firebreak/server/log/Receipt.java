package firebreak.server.log;

import java.util.List;

/// What became of a command. The same command gets the same receipt, however often it is sent.
public sealed interface Receipt {
    /// It stands.
    ///
    /// @param sequence its place in the log; never shown to a seat, since it would tell how busy the others are
    record Accepted(long sequence) implements Receipt {}

    /// It was decided against.
    ///
    /// @param code    short and stable, for programs
    /// @param text    one sentence for the sender
    /// @param missing what would be needed, possibly nothing
    /// @param help    what would do instead, possibly empty
    record Rejected(String code, String text, List<String> missing, String help) implements Receipt {
        public Rejected {
            missing = List.copyOf(missing);
        }
    }

    /// It was decided so long ago that its receipt is no longer kept.
    record AlreadyDecided() implements Receipt {}

    /// The client instance is not registered (any more): join again, and do not send this again.
    record UnknownInstance() implements Receipt {}

    /// Too much is waiting; nothing was written. Send the same command again later.
    record Busy() implements Receipt {}
}
