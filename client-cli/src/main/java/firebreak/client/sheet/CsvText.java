package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.List;

/// Text with separated values (RFC 4180), whatever the separator.
final class CsvText {
    private static final String SEPARATORS = ",;\t|";

    private CsvText() {}

    /// The rows of a text.
    ///
    /// @throws UnusableSheet if it is too large, or a quote is never closed
    static List<Sheet.Row> rows(String text) throws UnusableSheet {
        Reading reading = new Reading(text, separator(text));
        return reading.rows();
    }

    /// The separator that the first line with one uses most, outside of quotes.
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int which = SEPARATORS.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && which >= 0) {
                counts[which]++;
            } else if (!quoted && c == '\n' && most(counts) >= 0) {
                break;
            }
        }
        return SEPARATORS.charAt(Math.max(0, most(counts)));
    }

    private static int most(int[] counts) {
        int most = -1;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > (most < 0 ? 0 : counts[most]) ? i : most;
        }
        return most;
    }

    /// One line for each row, quoted where needed.
    static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",").append(quoted(row.get(i)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r' || SEPARATORS.indexOf(c) >= 0);
        return plain && cell.equals(cell.strip()) ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /// One pass over the text.
    private static final class Reading {
        private static final int MOST_BLANKS = 64;

        private final String text;
        private final char separator;
        private final List<Sheet.Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int number = 1;
        private int filled;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Sheet.Row> rows() throws UnusableSheet {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && onlyBlanks()) {
                    at = quoted(at + 1);
                } else if (c == separator) {
                    endCell();
                    at++;
                } else if (c == '\n' || c == '\r') {
                    at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
                    endRow();
                } else {
                    add(c);
                    at++;
                }
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                endRow();
            }
            return rows;
        }

        /// Reads a quoted cell; what stands between its end and the separator stays, as other programs have it.
        private int quoted(int from) throws UnusableSheet {
            cell.setLength(0);
            int at = from;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c != '"') {
                    add(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    add('"');
                    at++;
                } else {
                    return at + 1;
                }
                at++;
            }
            throw new UnusableSheet("a quotation mark in row " + number + " is never closed");
        }

        /// Whether nothing stands before a quotation mark. A cell of quotation marks is looked at in no time.
        private boolean onlyBlanks() {
            return cell.length() < MOST_BLANKS && cell.toString().isBlank();
        }

        private void add(char c) throws UnusableSheet {
            cell.append(c);
            SheetLimits.cell(cell.length(), number);
        }

        private void endCell() throws UnusableSheet {
            SheetLimits.column(cells.size(), number);
            cells.add(SheetWriter.meant(Sheet.cleaned(cell.toString())));
            cell.setLength(0);
        }

        private void endRow() throws UnusableSheet {
            endCell();
            Sheet.Row row = new Sheet.Row(number, cells);
            filled += row.isBlank() ? 0 : 1;
            SheetLimits.rows(filled);
            if (!row.isBlank()) {
                rows.add(row);
            }
            cells = new ArrayList<>();
            number++;
        }
    }
}
