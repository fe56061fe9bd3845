package firebreak.client.trial;

import firebreak.client.print.Wrapped;
import firebreak.engine.words.Line;
import java.util.List;

/// Lines in two columns.
final class Columns {
    private Columns() {}

    /// Adds a row: what stands left, and beside it a text, wrapped.
    ///
    /// @param at    the column in which the text begins, after two blanks
    /// @param width columns to fill
    static void row(List<Line> lines, String left, int at, String text, int width) {
        String margin = "  " + left + " ".repeat(Math.max(left.isEmpty() ? 0 : 1, at - left.length()));
        for (String part : Wrapped.of(text, Math.max(20, width - margin.length()))) {
            lines.add(new Line(Line.Style.PLAIN, (margin + part).stripTrailing()));
            margin = " ".repeat(margin.length());
        }
    }
}
