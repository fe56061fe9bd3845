package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a scenario declares its own things: for findings that only playing it shows.
public final class Places {
    static final Places NONE = new Places();

    private final SortedMap<String, Span> spans = new TreeMap<>();

    private Places() {}

    static Places of(Symbols symbols, Parts parts) {
        Places places = new Places();
        for (IdKind kind : IdKind.values()) {
            for (String id : symbols.ids(kind)) {
                Span place = symbols.place(kind, id);
                if (place != null && !place.file().path().startsWith(Parts.LIBRARY_PREFIX)) {
                    places.spans.put(kind.words() + " " + id, place);
                }
            }
        }
        for (YamlNode ending : parts.items("endings")) {
            YamlNode.Scalar id = Parts.id(ending);
            if (id != null) {
                places.spans.put("ending " + id.value(), id.span());
            }
        }
        return places;
    }

    /// The place of a thing's id; `null` if the library brings it, or if it has no id.
    ///
    /// @param kind as authors call it: `entry`, `ending`, `incident`, `piece of evidence`, `channel`, `move`, `measure`
    public @Nullable Span of(String kind, String id) {
        return spans.get(kind + " " + id);
    }
}
