package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;

/// A screen being written: wraps to a width and keeps other people's texts from doing anything but being read.
final class Page {
    private static final int LEAST_WIDTH = 40;
    private static final char JOINT = '\u00A0';

    private final List<Line> lines = new ArrayList<>();
    private final int width;

    Page(int width) {
        this.width = Math.max(LEAST_WIDTH, width);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Page add(Line.Style style, String text) {
        return add(style, "", text);
    }

    /// @param indent stands before the first line; the following ones are set in by as much
    Page add(Line.Style style, String indent, String text) {
        var first = indent;
        var hanging = " ".repeat(length(indent));
        for (var part : wrap(joined(safe(text)), width - length(indent))) {
            lines.add(new Line(style, (first + part.replace(JOINT, ' ')).stripTrailing()));
            first = hanging;
        }
        return this;
    }

    Page plain(String text) {
        return add(Line.Style.PLAIN, text);
    }

    Page quiet(String text) {
        return add(Line.Style.QUIET, text);
    }

    Page command(String indent, String text) {
        return add(Line.Style.COMMAND, indent, text);
    }

    Page blank() {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(Line.blank());
        }
        return this;
    }

    /// A heading, after a blank line.
    Page heading(String text) {
        return blank().add(Line.Style.TITLE, text);
    }

    /// Left and right on one line, or on two where they do not fit.
    Page sides(Line.Style style, String left, String right) {
        int gap = width - length(safe(left)) - length(right);
        if (gap < 2) {
            return add(style, left).add(style, right);
        }
        lines.add(new Line(style, safe(left) + " ".repeat(gap) + right));
        return this;
    }

    /// A text of several paragraphs: Markdown as it is written, with its paragraphs filled.
    Page text(String indent, String text) {
        var paragraph = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            var stripped = safe(line).strip();
            boolean starts = stripped.isEmpty() || stripped.matches("([-*#>|]|[0-9]+[.)] ).*");
            if (starts && !paragraph.isEmpty()) {
                paragraph(indent, paragraph.toString());
                paragraph.setLength(0);
            }
            if (stripped.isEmpty()) {
                blank();
            } else if (stripped.startsWith("#")) {
                add(Line.Style.TITLE, indent, stripped.replaceFirst("^#+ *", ""));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(stripped);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraph(indent, paragraph.toString());
        }
        return this;
    }

    /// A text without Markdown's marks for emphasis.
    static String unmarked(String text) {
        return text.replaceAll("(?<![\\p{L}0-9*])(\\*{1,3})(?=\\S)([^*]+)(?<=\\S)\\1(?![\\p{L}0-9*])", "$2")
                .replaceAll("(?<![\\p{L}0-9_])(_{1,2})(?=\\S)([^_]+)(?<=\\S)\\1(?![\\p{L}0-9_])", "$2");
    }

    private void paragraph(String indent, String marked) {
        var text = unmarked(marked);
        int bullet = text.matches("[-*] .*") ? 2 : 0;
        add(Line.Style.PLAIN, indent + text.substring(0, bullet), text.substring(bullet));
    }

    /// A table: columns as wide as what stands in them, the last one wrapped.
    Page rows(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                widths[i] = Math.max(widths[i], length(safe(row.get(i))));
            }
        }
        for (var row : rows) {
            var start = new StringBuilder("  ");
            for (int i = 0; i < row.size() - 1; i++) {
                var cell = safe(row.get(i));
                start.append(cell).append(" ".repeat(widths[i] - length(cell) + 2));
            }
            if (length(start.toString()) > width - 20) {
                add(Line.Style.PLAIN, "  ", start.toString().strip());
                add(Line.Style.PLAIN, "      ", row.getLast());
            } else {
                add(Line.Style.PLAIN, start.toString(), row.getLast());
            }
        }
        return this;
    }

    /// A moment is not broken over two lines.
    private static String joined(String text) {
        return text.replaceAll("\\b(D-?[0-9]+) (?=[0-9]{2}:[0-9]{2})", "$1" + JOINT);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            var rest = word;
            if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            while (length(line.toString()) + length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, Math.max(1, width - length(line.toString())));
                lines.add(line + rest.substring(0, cut));
                line.setLength(0);
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Without anything that would move the cursor, change colours or reverse the line.
    static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                safe.append(' ');
            } else if (!Character.isISOControl(c) && !turns(c)) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    }
}
