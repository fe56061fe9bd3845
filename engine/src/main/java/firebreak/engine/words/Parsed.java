package firebreak.engine.words;

import firebreak.engine.seat.Act;
import java.util.List;

/// What a line turned out to mean.
public sealed interface Parsed {

    /// Something to do.
    record Say(Act act) implements Parsed {}

    /// Something to look at; nothing leaves the seat.
    record Ask(Query query) implements Parsed {}

    /// A line that cannot be understood; it changes nothing.
    ///
    /// @param message     what is wrong and what was expected, in words
    /// @param column      where, from 1, in code points of the line
    /// @param suggestions what may have been meant in that place, best first
    /// @param example     a whole line that works, empty if none fits
    record Wrong(String message, int column, List<String> suggestions, String example) implements Parsed {
        public Wrong {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// A blank line or a comment.
    record Nothing() implements Parsed {}
}
