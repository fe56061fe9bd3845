package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// The small language: lines into acts, acts into lines, and what may be typed next.
public final class Words {
    private Words() {}

    /// Understands a line as the person at a seat means it.
    ///
    /// Names, numbers and prefixes are those of the view. A line that parses may still be refused by the rules.
    ///
    /// @param line what was typed
    /// @param view what the seat sees; the facilitator's for the facilitator's commands
    public static Parsed parse(String line, SeatView view) {
        return Parser.parse(line, view, view.you().kind(), view.you().kind() == SeatView.Kind.FACILITATOR);
    }

    /// Writes an act as a line that [#parse] understands as the same act, in a view that knows what it names.
    public static String format(Act act) {
        return Writing.of(act);
    }

    /// What may stand at the cursor.
    ///
    /// @param line   the line so far
    /// @param cursor offset in the line, 0..length
    /// @return words that begin like the one at the cursor, each to replace it, most useful first
    public static List<Candidate> complete(String line, int cursor, SeatView view) {
        return Completion.at(line.substring(0, cursor), view);
    }

    /// What is wrong with a line, as lines to print under it.
    public static List<Line> explain(Parsed.Wrong wrong) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Line.Style.WRONG, Said.sentence(wrong.message())));
        var suggestions = wrong.suggestions();
        boolean told = suggestions.size() > 1 && wrong.message().contains(Said.or(suggestions));
        if (!suggestions.isEmpty() && !told) {
            var quoted = suggestions.stream().map(suggestion -> "`" + suggestion + "`").toList();
            lines.add(new Line(Line.Style.PLAIN, "Did you mean " + Said.or(quoted) + "?"));
        }
        if (!wrong.example().isEmpty()) {
            lines.add(new Line(Line.Style.QUIET, "For example: " + wrong.example()));
        }
        return lines;
    }
}
