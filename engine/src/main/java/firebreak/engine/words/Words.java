package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
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

    /// What the table has written down of an act that it has accepted, for the person who said it.
    ///
    /// @param before the view in which it was said
    /// @param after  a view that shows what it did
    /// @return words that follow `accepted: `; empty if there is nothing to add
    public static String recorded(Act act, SeatView before, SeatView after) {
        return Recorded.of(act, before, after);
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
    ///
    /// @param width columns to fill, 40 or more
    public static List<Line> explain(Parsed.Wrong wrong, int width) {
        var page = new Page(width);
        page.add(Line.Style.WRONG, Said.sentence(wrong.message()));
        var suggestions = wrong.suggestions();
        boolean told = (suggestions.size() > 1 && wrong.message().contains(Said.or(suggestions)))
                || suggestions.stream().allMatch(suggestion -> wrong.message().contains(suggestion + " ("));
        if (!suggestions.isEmpty() && !told) {
            var quoted = suggestions.stream().map(suggestion -> "`" + suggestion + "`").toList();
            page.add(Line.Style.PLAIN, "Did you mean " + Said.or(quoted) + "?");
        }
        if (!wrong.example().isEmpty()) {
            page.add(Line.Style.QUIET, "For example: " + wrong.example());
        }
        return page.lines();
    }
}
