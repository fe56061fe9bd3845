package firebreak.client.play;

import firebreak.client.json.Json;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What differs between two views, item by item, for programs.
///
/// Works on the records' own fields, so that a new field of a view is told without another line of code here.
final class Changes {
    private Changes() {}

    /// One difference.
    ///
    /// @param list   the view's field, such as `calls` or `situation`; the facilitator's as `control.entries`
    /// @param key    the item's, empty for what is no list
    /// @param change `new`, `changed` or `gone`
    /// @param item   as it is now, `null` if it is gone
    record Change(String list, String key, String change, @Nullable Object item) {}

    /// All differences, in the order of the view's fields.
    ///
    /// @param before `null` for the beginning: everything is new
    static List<Change> between(@Nullable SeatView before, SeatView after) {
        var changes = new ArrayList<Change>();
        fields("", before, after, changes);
        return changes;
    }

    private static void fields(String prefix, @Nullable Record before, Record after, List<Change> changes) {
        Map<String, @Nullable Object> earlier = before == null ? Map.of() : Json.fields(before);
        Json.fields(after).forEach((field, is) -> {
            var name = prefix + field;
            var was = earlier.get(field);
            switch (is) {
                case null -> {
                    if (was != null) {
                        changes.add(new Change(name, "", "gone", null));
                    }
                }
                case SeatView.Control control -> fields("control.", (Record) was, control, changes);
                case List<?> list -> items(name, was instanceof List<?> old ? old : List.of(), list, changes);
                default -> {
                    if (!is.equals(was)) {
                        changes.add(new Change(name, "", was == null ? "new" : "changed", is));
                    }
                }
            }
        });
    }

    private static void items(String name, List<?> before, List<?> after, List<Change> changes) {
        var was = byKey(before);
        var is = byKey(after);
        is.forEach((key, item) -> {
            if (!was.containsKey(key)) {
                changes.add(new Change(name, key, "new", item));
            } else if (!Objects.equals(was.get(key), item)) {
                changes.add(new Change(name, key, "changed", item));
            }
        });
        was.keySet().stream()
                .filter(key -> !is.containsKey(key))
                .forEach(key -> changes.add(new Change(name, key, "gone", null)));
    }

    private static Map<String, Object> byKey(List<?> items) {
        var map = new LinkedHashMap<String, Object>();
        for (var item : items) {
            map.put(key(item), item);
        }
        return map;
    }

    private static String key(Object item) {
        var fields = Json.fields(item);
        if (!fields.containsKey("key")) {
            throw new IllegalArgumentException("item has no key: " + item.getClass());
        }
        return String.valueOf(fields.get("key"));
    }
}
