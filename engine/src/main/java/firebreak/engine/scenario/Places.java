package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a scenario declares its own things: for findings that only playing it shows.
public final class Places {
    private static final String IF = "if_";

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
        parts.items("msel").forEach(places::branches);
        for (YamlNode.Pair piece : parts.own("delegations")) {
            for (YamlNode.Pair delegation : pairs(piece.value())) {
                places.stakes(delegation);
            }
        }
        return places;
    }

    /// What follows from an answer, a silence, an acceptance or a refusal, each at its own key.
    private void branches(YamlNode entry) {
        YamlNode.Scalar id = Parts.id(entry);
        if (id == null) {
            return;
        }
        for (YamlNode.Pair happening : pairs(entry)) {
            for (YamlNode.Pair pair : pairs(happening.value())) {
                String key = pair.key().value();
                if (key.equals("answers")) {
                    pairs(pair.value()).forEach(answer -> branch(id, "answered: " + answer.key().value(), answer));
                } else if (key.startsWith(IF)) {
                    branch(id, key.substring(IF.length()), pair);
                }
            }
        }
    }

    private void branch(YamlNode.Scalar entry, String words, YamlNode.Pair pair) {
        spans.put("branch " + entry.value() + " " + words, pair.key().span());
    }

    /// Goals and red lines, numbered as the delegation has them: the goals first.
    private void stakes(YamlNode.Pair delegation) {
        int number = 0;
        for (String list : List.of("goals", "red_lines")) {
            for (YamlNode stake : items(value(value(delegation.value(), "interests"), list))) {
                spans.put("stake " + delegation.key().value() + " " + number, Parts.place(stake));
                number++;
            }
        }
    }

    private static List<YamlNode.Pair> pairs(@Nullable YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.pairs() : List.of();
    }

    private static List<YamlNode> items(@Nullable YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : node == null ? List.of() : List.of(node);
    }

    private static @Nullable YamlNode value(@Nullable YamlNode node, String key) {
        for (YamlNode.Pair pair : pairs(node)) {
            if (pair.key().value().equals(key)) {
                return pair.value();
            }
        }
        return null;
    }

    /// The place of a thing's id; `null` if the library brings it, or if it has no id.
    ///
    /// @param kind as authors call it: `entry`, `ending`, `incident`, `piece of evidence`, `channel`, `move`, `measure`; `branch` with
    ///             `1.4 answered: deny`, `stake` with `ARD 0`
    public @Nullable Span of(String kind, String id) {
        return spans.get(kind + " " + id);
    }
}
