package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Which column says what.
final class ColumnMap {
    private static final int FIRST_ROWS = 20;
    private static final int LEAST_KNOWN = 2;

    private final Sheet sheet;
    private final SheetTime.Dates dates;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private List<String> headings = List.of();
    private int firstData;
    private List<Sheet.Row> above = List.of();

    private ColumnMap(Sheet sheet, SheetTime.Dates dates) {
        this.sheet = sheet;
        this.dates = dates;
    }

    /// What a person said of the columns.
    ///
    /// @param set      a published set, or null
    /// @param mapped   field's word to heading, or to a column's letters
    /// @param headless whether the first row is an event already
    /// @param dates    what comes first in `03/04/2031`
    record Told(@Nullable ColumnSet set, SequencedMap<String, String> mapped, boolean headless, SheetTime.Dates dates) {
        Told {
            mapped = new LinkedHashMap<>(mapped);
        }
    }

    /// The map of a sheet.
    ///
    /// @throws UnusableSheet if no row looks like headings and nobody has said what the columns are
    static ColumnMap of(Sheet sheet, Told told) throws UnusableSheet {
        ColumnMap map = new ColumnMap(sheet, told.dates());
        if (sheet.rows().isEmpty()) {
            throw new UnusableSheet("there is nothing in it");
        }
        if (told.headless()) {
            map.positional(told);
        } else {
            map.headed(told);
        }
        map.named(told);
        if (!map.columns.containsKey(Field.TITLE) && !map.columns.containsKey(Field.TEXT)) {
            throw new UnusableSheet("no column holds a title or a message; say which one does: `--map message=" + map.example() + "`");
        }
        return map;
    }

    private String example() {
        return headings.stream().filter(heading -> !heading.isEmpty()).reduce((_, last) -> last).orElse("C");
    }

    private void positional(Told told) throws UnusableSheet {
        if (told.set() == null && told.mapped().isEmpty()) {
            throw new UnusableSheet("without headings, say what its columns are: `--columns hseep`, or `--map time=A,to=B,message=C`");
        }
        if (told.set() != null) {
            int column = 0;
            for (Field field : told.set().published().values()) {
                columns.put(field, column++);
            }
        }
    }

    private void headed(Told told) throws UnusableSheet {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(FIRST_ROWS, sheet.rows().size()); i++) {
            int known = recognised(sheet.rows().get(i).cells(), told).size();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        int least = sheet.keyed() ? 1 : LEAST_KNOWN;
        if (best < 0 || most < Math.min(least, Math.max(1, told.mapped().size()))) {
            throw new UnusableSheet("none of its first rows looks like headings; if it has none, say so with `--no-header`,"
                    + " and what the columns are with `--columns` or `--map`");
        }
        headings = sheet.rows().get(best).cells();
        firstData = best + 1;
        above = sheet.rows().subList(0, best).stream().filter(row -> !row.isBlank()).toList();
        columns.putAll(recognised(headings, told));
    }

    /// What each field's column is, by the person's word, the set's headings, then the usual ones.
    private static Map<Field, Integer> recognised(List<String> headings, Told told) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        List<Integer> taken = new ArrayList<>();
        told.mapped().forEach((word, heading) -> {
            Field field = field(word);
            for (int i = 0; i < headings.size(); i++) {
                if (field != null && Field.plain(headings.get(i)).equals(Field.plain(heading)) && !headings.get(i).isEmpty()) {
                    take(found, taken, field, i);
                }
            }
        });
        ColumnSet set = told.set();
        for (int i = 0; set != null && i < headings.size(); i++) {
            Field field = set.field(headings.get(i));
            if (field != null) {
                take(found, taken, field, i);
            }
        }
        for (Field field : Field.values()) {
            for (String usual : field.headings()) {
                for (int i = 0; i < headings.size(); i++) {
                    if (Field.plain(headings.get(i)).equals(usual)) {
                        take(found, taken, field, i);
                    }
                }
            }
        }
        return found;
    }

    private static void take(Map<Field, Integer> found, List<Integer> taken, Field field, int column) {
        if (!found.containsKey(field) && !taken.contains(column)) {
            found.put(field, column);
            taken.add(column);
        }
    }

    /// What `--map` says, by letters too.
    private void named(Told told) throws UnusableSheet {
        for (Map.Entry<String, String> said : told.mapped().entrySet()) {
            Field field = field(said.getKey());
            if (field == null) {
                throw new UnusableSheet("`--map " + said.getKey() + "=...` is no field; fields are " + words());
            }
            int column = column(said.getValue());
            if (column < 0) {
                throw new UnusableSheet("it has no column `" + said.getValue() + "` for `--map " + said.getKey() + "`"
                        + (headings.isEmpty() ? "; its columns are A to " + Sheet.letters(Math.max(0, sheet.width() - 1)) : "; its columns are " + listed()));
            }
            columns.values().removeIf(taken -> taken == column);
            columns.put(field, column);
        }
    }

    private String listed() {
        return String.join(", ", headings.stream().filter(heading -> !heading.isEmpty()).map(heading -> "`" + heading + "`").toList());
    }

    private int column(String said) {
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isEmpty() && Field.plain(headings.get(i)).equals(Field.plain(said))) {
                return i;
            }
        }
        for (int i = 0; !sheet.keyed() && i < sheet.width(); i++) {
            if (Sheet.letters(i).equals(said.strip())) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Field field(String word) {
        String plain = Field.plain(word);
        for (Field field : Field.values()) {
            if (field.word().equals(plain) || field.headings().contains(plain)) {
                return field;
            }
        }
        return null;
    }

    /// What can stand before the `=` of `--map`.
    static String words() {
        List<String> words = new ArrayList<>();
        for (Field field : Field.values()) {
            words.add(field == Field.TEXT ? "message" : field.word());
        }
        return String.join(", ", words);
    }

    // ---- what it says --------------------------------------------------------------------------------------------

    /// The rows below the headings.
    List<Sheet.Row> data() {
        return sheet.rows().subList(firstData, sheet.rows().size());
    }

    /// The rows above the headings that hold something.
    List<Sheet.Row> above() {
        return above;
    }

    /// What a row says in a field, empty if nothing.
    String text(Sheet.Row row, Field field) {
        return row.cell(columns.getOrDefault(field, -1));
    }

    /// When a row happens, by its cells.
    SheetTime time(Sheet.Row row) {
        return SheetTime.of(text(row, Field.DAY), text(row, Field.TIME), dates);
    }

    /// Whether it is the cell of the day that makes a time unknown.
    boolean dayIsWrong(Sheet.Row row) {
        return time(row) instanceof SheetTime.Unknown && !(SheetTime.of("", text(row, Field.TIME), dates) instanceof SheetTime.Unknown);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// The columns that say nothing known and hold something, from 0.
    List<Integer> unknown() {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < sheet.width(); i++) {
            int column = i;
            if (!columns.containsValue(column) && data().stream().anyMatch(row -> !row.cell(column).isEmpty())) {
                unknown.add(column);
            }
        }
        return unknown;
    }

    /// A column's heading; its letters where it has none.
    String heading(int column) {
        String heading = column < headings.size() ? headings.get(column) : "";
        return heading.isEmpty() ? "column " + Sheet.letters(column) : heading.replace('\n', ' ');
    }

    /// Where a cell is, as in `row 14, column E (Time)`.
    String place(Sheet.Row row, Field field) {
        Integer column = columns.get(field);
        return "row " + row.number() + (column == null ? "" : ", " + place(column));
    }

    /// Where a column is, as in `column E (Time)`.
    String place(int column) {
        String heading = column < headings.size() ? headings.get(column).replace('\n', ' ') : "";
        if (sheet.keyed()) {
            return "key `" + heading + "`";
        }
        return "column " + Sheet.letters(column) + (heading.isEmpty() ? "" : " (" + heading + ")");
    }
}
