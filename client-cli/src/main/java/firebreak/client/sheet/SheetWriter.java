package firebreak.client.sheet;

import firebreak.client.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a sheet in one of three kinds. No cell is ever run as a formula.
///
/// @param headings one for each column
/// @param rows     as many cells in each
/// @param marking  the exercise marking
record SheetWriter(List<String> headings, List<List<String>> rows, String marking) {
    private static final String RUNS = "=+-@";
    private static final int WIDE = 60;
    private static final int NARROW = 18;

    SheetWriter {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The rows of a scenario under a set's columns, with what a sheet has besides.
    static SheetWriter of(List<EventRow> events, ColumnSet set, String marking) {
        SequencedMap<String, Field> columns = set.written();
        List<String> headings = new ArrayList<>(columns.keySet());
        for (EventRow event : events) {
            for (String other : event.others().keySet()) {
                if (!headings.contains(other)) {
                    headings.add(other);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (EventRow event : events) {
            List<String> cells = new ArrayList<>();
            for (String heading : headings) {
                Field field = columns.get(heading);
                cells.add(cut(field == null ? event.others().getOrDefault(heading, "") : cell(event, field, set)));
            }
            rows.add(cells);
        }
        return new SheetWriter(headings, rows, marking);
    }

    private static String cell(EventRow event, Field field, ColumnSet set) {
        if (field == Field.MODE && !set.has(Field.TYPE) && !event.text(Field.TYPE).endsWith("Inject") && event.text(Field.MODE).isEmpty()) {
            return Modes.NONE;
        }
        return field == Field.TEXT && !set.has(Field.TITLE) ? Titles.joined(event.text(Field.TITLE), event.text(Field.TEXT)) : event.text(field);
    }

    private static String cut(String text) {
        return text.length() > SheetLimits.CELL_CHARS ? text.substring(0, SheetLimits.CELL_CHARS - 1) + "…" : text;
    }

    /// What the set has no column for, though some event says it, as words.
    static List<String> leftOut(List<EventRow> events, ColumnSet set) {
        List<String> left = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean joined = field == Field.TITLE || set.has(field);
            if (!joined && events.stream().anyMatch(event -> !event.text(field).isEmpty())) {
                left.add(field.word());
            }
        }
        return left;
    }

    /// Text with separated values. A cell that a spreadsheet would run begins with an apostrophe, which importing takes away.
    String csv() {
        List<List<String>> all = new ArrayList<>();
        all.add(headings.stream().map(SheetWriter::harmless).toList());
        rows.forEach(row -> all.add(row.stream().map(SheetWriter::harmless).toList()));
        return CsvText.write(all);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /// What a cell of a CSV file says, without the apostrophe of [#csv].
    static String meant(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && RUNS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /// A flat list, one element to a line.
    String json() {
        List<String> elements = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> element = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    element.put(headings.get(i), row.get(i));
                }
            }
            elements.add("  " + Json.of(element));
        }
        return "[\n" + String.join(",\n", elements) + "\n]\n";
    }

    /// The bytes of a text file; a byte-order mark tells spreadsheets that CSV is in UTF-8.
    static byte[] bytes(String text, boolean marked) {
        return ((marked ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /// A workbook with one sheet. Its cells are texts, and stay texts when somebody edits them.
    void xlsx(OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Firebreak", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("MSEL");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().wrapText(true).fillColor("DDE3EA").set();
                sheet.width(column, width(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (!cell.isEmpty()) {
                        sheet.value(row + 1, column, cell);
                    }
                    sheet.style(row + 1, column).format("@").wrapText(true).verticalAlignment("top").set();
                }
            }
            sheet.freezePane(0, 1);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            // An ampersand begins a code there.
            sheet.header(marking.replace("&", "&&"), Position.CENTER);
            sheet.footer(marking.replace("&", "&&"), Position.CENTER);
        }
    }

    private int width(int column) {
        boolean wide = rows.stream().anyMatch(row -> row.get(column).length() > 2 * WIDE);
        return wide ? WIDE : NARROW;
    }
}
