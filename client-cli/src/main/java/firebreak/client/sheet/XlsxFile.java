package firebreak.client.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of a workbook: texts, numbers and dates as a person sees them; of a formula the value it last had.
///
/// Written for files that nobody trusts: only the parts that are needed are unpacked, and each against a limit.
final class XlsxFile {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final XlsxParts parts;
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> shownSheets = new ArrayList<>();
    private final Map<String, String> sheetRelation = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private boolean from1904;
    private String stringsPart = "";
    private String stylesPart = "";

    private XlsxFile(XlsxParts parts) {
        this.parts = parts;
    }

    /// A sheet's rows, with the names of the sheets that were not read.
    record Read(List<Sheet.Row> rows, String sheet, List<String> others) {}

    /// Reads a sheet.
    ///
    /// @param sheet its name; null for the first that is not hidden
    static Read read(Path file, @Nullable String sheet) throws UnusableSheet, IOException {
        try (XlsxParts parts = XlsxParts.open(file)) {
            XlsxFile workbook = new XlsxFile(parts);
            workbook.overview();
            String chosen = workbook.chosen(sheet);
            if (!workbook.stringsPart.isEmpty()) {
                parts.walk(workbook.stringsPart, workbook.new Strings());
            }
            if (!workbook.stylesPart.isEmpty()) {
                parts.walk(workbook.stylesPart, workbook.new Styles());
            }
            Cells cells = workbook.new Cells();
            parts.walk(workbook.part(chosen), cells);
            List<String> others = workbook.shownSheets.stream().filter(name -> !name.equals(chosen)).toList();
            return new Read(cells.rows, chosen, others);
        }
    }

    // ---- what there is -------------------------------------------------------------------------------------------

    private void overview() throws UnusableSheet, IOException {
        String[] workbook = {"xl/workbook.xml"};
        if (parts.has("_rels/.rels")) {
            parts.walk("_rels/.rels", (name, at) -> {
                if (name.equals("Relationship") && XlsxParts.attribute(at, "Type").endsWith("/officeDocument")) {
                    workbook[0] = within("", XlsxParts.attribute(at, "Target"));
                }
            });
        }
        String folder = workbook[0].substring(0, workbook[0].lastIndexOf('/') + 1);
        parts.walk(workbook[0], (name, at) -> {
            if (name.equals("workbookPr")) {
                String since = XlsxParts.attribute(at, "date1904");
                from1904 = since.equals("1") || since.equals("true");
            } else if (name.equals("sheet")) {
                sheet(at);
            }
        });
        String relations = folder + "_rels/" + workbook[0].substring(folder.length()) + ".rels";
        parts.walk(relations, (name, at) -> {
            if (!name.equals("Relationship")) {
                return;
            }
            String type = XlsxParts.attribute(at, "Type");
            String target = within(folder, XlsxParts.attribute(at, "Target"));
            if (type.endsWith("/worksheet")) {
                targets.put(XlsxParts.attribute(at, "Id"), target);
            } else if (type.endsWith("/sharedStrings") && parts.has(target)) {
                stringsPart = target;
            } else if (type.endsWith("/styles") && parts.has(target)) {
                stylesPart = target;
            }
        });
    }

    private static String within(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private void sheet(XMLStreamReader at) {
        String name = XlsxParts.attribute(at, "name");
        String hidden = XlsxParts.attribute(at, "state");
        if (sheetRelation.putIfAbsent(name, relation(at)) == null) {
            names.add(name);
            if (hidden.isEmpty() || hidden.equals("visible")) {
                shownSheets.add(name);
            }
        }
    }

    /// The relation's id has a prefix; the sheet's own number has not.
    private static String relation(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String namespace = at.getAttributeNamespace(i);
            if (at.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private String chosen(@Nullable String wanted) throws UnusableSheet {
        if (wanted == null) {
            if (shownSheets.isEmpty()) {
                throw new UnusableSheet("it has no sheet that can be seen");
            }
            return shownSheets.getFirst();
        }
        for (String name : names) {
            if (name.strip().equalsIgnoreCase(wanted.strip())) {
                return name;
            }
        }
        throw new UnusableSheet("it has no sheet `" + wanted + "`; its sheets are " + String.join(", ", names));
    }

    private String part(String sheet) throws UnusableSheet {
        String part = targets.get(sheetRelation.getOrDefault(sheet, ""));
        if (part == null) {
            throw new UnusableSheet("its sheet `" + sheet + "` holds no cells");
        }
        return part;
    }

    // ---- texts and formats ---------------------------------------------------------------------------------------

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /// The texts that cells share.
    private final class Strings implements XlsxParts.Visitor {
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private int phonetic;
        private long chars;

        @Override
        public void starts(String name, XMLStreamReader at) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {
                    // Formatting of a run.
                }
            }
        }

        @Override
        public void text(String more) throws UnusableSheet {
            if (inText) {
                text.append(more);
                chars += more.length();
                SheetLimits.all(chars);
            }
        }

        @Override
        public void ends(String name) {
            switch (name) {
                case "si" -> strings.add(Sheet.cleaned(unescaped(text.toString())));
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                default -> {
                    // Formatting of a run.
                }
            }
        }
    }

    /// How cells show their numbers.
    private final class Styles implements XlsxParts.Visitor {
        private final Map<Integer, CellFormat> own = new HashMap<>();
        private boolean cellFormats;

        @Override
        public void starts(String name, XMLStreamReader at) {
            switch (name) {
                case "numFmt" ->
                    own.put(number(XlsxParts.attribute(at, "numFmtId"), 0), CellFormat.of(XlsxParts.attribute(at, "formatCode")));
                case "cellXfs" -> cellFormats = true;
                case "xf" -> {
                    if (cellFormats) {
                        int id = number(XlsxParts.attribute(at, "numFmtId"), 0);
                        formats.add(own.getOrDefault(id, CellFormat.builtIn(id)));
                    }
                }
                default -> {
                    // Colours and borders.
                }
            }
        }

        @Override
        public void ends(String name) {
            if (name.equals("cellXfs")) {
                cellFormats = false;
            }
        }
    }

    // ---- cells ---------------------------------------------------------------------------------------------------

    /// The cells of one sheet.
    private final class Cells implements XlsxParts.Visitor {
        private final List<Sheet.Row> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int row;
        private int column;
        private String type = "";
        private int style;
        private boolean inValue;
        private int phonetic;
        private long chars;

        @Override
        public void starts(String name, XMLStreamReader at) {
            switch (name) {
                case "row" -> {
                    row = number(XlsxParts.attribute(at, "r"), row + 1);
                    column = -1;
                    cells.clear();
                }
                case "c" -> {
                    column = column(XlsxParts.attribute(at, "r"), column + 1);
                    type = XlsxParts.attribute(at, "t");
                    style = number(XlsxParts.attribute(at, "s"), 0);
                    text.setLength(0);
                }
                case "rPh" -> phonetic++;
                case "v", "t" -> inValue = phonetic == 0;
                default -> {
                    // Formulas are not read: only what they last gave.
                }
            }
        }

        private static int column(String place, int next) {
            Matcher matcher = PLACE.matcher(place);
            if (!matcher.matches()) {
                return next;
            }
            int column = 0;
            for (char letter : matcher.group(1).toCharArray()) {
                column = column * 26 + (letter - 'A' + 1);
            }
            return column - 1;
        }

        @Override
        public void text(String more) throws UnusableSheet {
            if (inValue) {
                text.append(more);
                SheetLimits.cell(text.length(), row);
            }
        }

        @Override
        public void ends(String name) throws UnusableSheet {
            switch (name) {
                case "v", "t" -> inValue = false;
                case "rPh" -> phonetic--;
                case "c" -> keep(value());
                case "row" -> endRow();
                default -> {
                    // Nothing that holds a cell.
                }
            }
        }

        private String value() {
            String raw = text.toString();
            return switch (type) {
                case "s" -> {
                    int index = number(raw.strip(), -1);
                    yield index >= 0 && index < strings.size() ? strings.get(index) : "";
                }
                case "inlineStr", "str" -> Sheet.cleaned(unescaped(raw));
                case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
                case "e", "d" -> Sheet.cleaned(raw).toUpperCase(Locale.ROOT);
                default -> {
                    CellFormat format = style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
                    yield raw.isBlank() ? "" : Sheet.cleaned(format.shown(raw, from1904));
                }
            };
        }

        private void keep(String value) throws UnusableSheet {
            if (value.isEmpty()) {
                return;
            }
            SheetLimits.column(column, row);
            SheetLimits.cell(value.length(), row);
            chars += value.length();
            SheetLimits.all(chars);
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }

        private void endRow() throws UnusableSheet {
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(row, cells));
                SheetLimits.rows(rows.size());
            }
            cells.clear();
        }
    }
}
