package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.List;

/// A grid of texts as it was found in a file.
///
/// @param file   the file's name, for findings
/// @param rows   the rows that hold something, or are between such, in order
/// @param keyed  whether the columns have names of their own (JSON), and no letters
record Sheet(String file, List<Row> rows, boolean keyed) {
    Sheet {
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param number as a person counts it, from 1; 0 for the keys of a JSON file
    /// @param cells  its texts, empty where there is nothing
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /// The text in a column from 0, empty if there is none.
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /// How many of its cells hold something.
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /// How many columns the widest row has.
    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// What a spreadsheet calls a column: `A`, `B`, `AA`.
    ///
    /// @param column from 0
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /// A cell's text as it is worked with: lines end in one way, nothing invisible, no blanks around.
    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (c < ' ' || c == '\u00a0' || (c >= '\u007f' && c < '\u00a0')) {
                clean.append(' ');
            } else if (Character.isSurrogate(c) && !paired(text, i)) {
                clean.append('\ufffd');
            } else if (c != '\ufeff' && c != '\u200b') {
                clean.append(c >= '\ufffe' ? '\ufffd' : c);
            }
        }
        List<String> lines = new ArrayList<>();
        clean.toString().strip().lines().forEach(line -> lines.add(line.stripTrailing()));
        return String.join("\n", lines);
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
