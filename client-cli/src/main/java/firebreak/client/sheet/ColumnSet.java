package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The column sets of published templates.
///
/// The first two are templates of the Carnegie Mellon SEI's Blueprint seed, the third the list of an exchange form in CSV. To each
/// come two columns: the TLP label, since a sheet travels by mail, and the exercise marking, in every row, since rows get copied.
enum ColumnSet {
    HSEEP(
            "Event Number", Field.ID,
            "Designated Scenario Time", Field.TIME,
            "Event Type", Field.TYPE,
            "Inject Mode", Field.MODE,
            "From", Field.FROM,
            "To", Field.TO,
            "Message", Field.TEXT,
            "Expected Participant Response", Field.EXPECTED,
            "Exercise Objective", Field.OBJECTIVE,
            "Notes", Field.NOTES),
    MITRE(
            "ID", Field.ID,
            "Local Time", Field.TIME,
            "Delivery Method", Field.MODE,
            "Target", Field.TO,
            "Title", Field.TITLE,
            "Description", Field.TEXT,
            "Assumptions", Field.ASSUMPTIONS,
            "Notes", Field.NOTES,
            "Expected Actions", Field.EXPECTED,
            "Measure of Performance", Field.MEASURE),
    CONDUCTTR(
            "number", Field.ID,
            "time", Field.TIME,
            "from", Field.FROM,
            "to", Field.TO,
            "method", Field.MODE,
            "subject", Field.TITLE,
            "message", Field.TEXT,
            "expected action", Field.EXPECTED);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, and only copies leave
    private final SequencedMap<String, Field> columns = new LinkedHashMap<>();

    ColumnSet(Object... headingsAndFields) {
        for (int i = 0; i < headingsAndFields.length; i += 2) {
            columns.put((String) headingsAndFields[i], (Field) headingsAndFields[i + 1]);
        }
    }

    /// A set by the word for it; null if there is none.
    static @Nullable ColumnSet named(String word) {
        for (ColumnSet set : values()) {
            if (set.word().equals(word.toLowerCase(Locale.ROOT))) {
                return set;
            }
        }
        return null;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its own columns in their order, heading to field.
    SequencedMap<String, Field> published() {
        return new LinkedHashMap<>(columns);
    }

    /// Its columns as they are written, heading to field.
    SequencedMap<String, Field> written() {
        SequencedMap<String, Field> all = published();
        all.put(this == CONDUCTTR ? "tlp" : "TLP", Field.TLP);
        all.put(this == CONDUCTTR ? "marking" : "Marking", Field.MARKING);
        return all;
    }

    /// The field of a heading of this set; null if it is none.
    @Nullable Field field(String heading) {
        for (Map.Entry<String, Field> column : written().entrySet()) {
            if (Field.plain(column.getKey()).equals(Field.plain(heading))) {
                return column.getValue();
            }
        }
        return null;
    }

    boolean has(Field field) {
        return written().containsValue(field);
    }

    /// The words for all sets.
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ColumnSet set : values()) {
            words.add(set.word());
        }
        return words;
    }
}
