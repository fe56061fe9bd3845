package firebreak.protocol.client;

import java.util.List;

/// What became of an act.
public sealed interface Answer {
    /// It stands.
    ///
    /// @param update the seat's view shows the effect from this update on; it has been applied already
    record Accepted(long update) implements Answer {}

    /// It does not stand, and nothing has changed.
    ///
    /// @param code    short and stable, for programs
    /// @param text    one sentence for a person
    /// @param missing what would be needed, possibly nothing
    /// @param help    what would do instead, possibly empty
    record Rejected(String code, String text, List<String> missing, String help) implements Answer {
        public Rejected {
            missing = List.copyOf(missing);
        }
    }

    /// It was decided long ago; the view tells how.
    record AlreadyDecided() implements Answer {}

    /// The server stayed too busy to take it; nothing has changed.
    record Busy() implements Answer {}
}
