package firebreak.client.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// An event as a sheet tells it, whatever the sheet's columns are.
///
/// @param fields what it says, empty where it says nothing
/// @param others what it says in columns of its own, heading to text
record EventRow(Map<Field, String> fields, SequencedMap<String, String> others) {
    EventRow {
        EnumMap<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        fields = copy;
        others = new LinkedHashMap<>(others);
    }

    /// What it says, empty if nothing.
    String text(Field field) {
        return fields.getOrDefault(field, "");
    }
}
