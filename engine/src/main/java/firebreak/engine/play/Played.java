package firebreak.engine.play;

import firebreak.engine.exercise.Outcome;
import firebreak.engine.words.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one line of a script.
///
/// @param line    the line's number in the script, from 1
/// @param minute  when it was said, simulated minutes from the start; where the clock only went on, how far
/// @param who     a seat's address or `facilitator`; empty where the clock only went on
/// @param command as it stands in the script
/// @param result  what came of it
/// @param failure what was expected and did not come; `null` if all did
public record Played(int line, int minute, String who, String command, Result result, @Nullable String failure) {

    /// What came of a line.
    public sealed interface Result {

        /// It was done, or refused by the rules.
        record Decided(Outcome outcome) implements Result {}

        /// It was a question; this is the screen.
        record Shown(List<Line> lines) implements Result {
            public Shown {
                lines = List.copyOf(lines);
            }
        }

        /// It could not be understood or could not happen at this moment.
        ///
        /// @param column from 1; 0 where it is about the whole line
        record Misread(int column, String message) implements Result {}

        /// It was not understood, and that was expected.
        record Misunderstood(String message) implements Result {}

        /// Only the clock went on.
        record Waited() implements Result {}
    }

    /// Whether the line did what it says: understood, not refused unless that was expected, and as expected.
    public boolean fine() {
        return failure == null && !(result instanceof Result.Misread);
    }

    /// Where in the script, and what was not as it should be: `14:13: there is no seat ...`.
    ///
    /// @throws IllegalStateException if all was fine
    public String complaint() {
        if (result instanceof Result.Misread(var column, var message)) {
            return line + ":" + Math.max(1, column) + ": " + message;
        }
        if (failure == null) {
            throw new IllegalStateException("line " + line + " is fine");
        }
        return line + ":1: " + failure;
    }
}
