package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a scenario declares its things and what it calls them: for findings that only playing it shows, and for editors.
public final class Places {
    static final Places NONE = new Places();

    private static final List<String> NAMES = List.of("name", "title", "label", "text");
    private static final int LONGEST_TITLE = 120;
    private static final String IF = "if_";

    private final SortedMap<String, Span> spans = new TreeMap<>();
    private final SortedMap<String, SequencedMap<String, String>> titles = new TreeMap<>();

    private Places() {}

    static Places of(Symbols symbols, Parts parts) {
        Places places = new Places();
        for (IdKind kind : IdKind.values()) {
            SequencedMap<String, String> titles = titles(kind, parts);
            SequencedMap<String, String> known = places.titles.computeIfAbsent(kind.words(), _ -> new LinkedHashMap<>());
            for (String id : symbols.ids(kind)) {
                known.put(id, titles.getOrDefault(id, ""));
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
            for (YamlNode stake : items(stakes(delegation.value(), list))) {
                spans.put("stake " + delegation.key().value() + " " + number, Parts.place(stake));
                number++;
            }
        }
    }

    private static @Nullable YamlNode stakes(YamlNode delegation, String list) {
        YamlNode interests = Parts.value(delegation, "interests");
        return interests == null ? null : Parts.value(interests, list);
    }

    private static List<YamlNode.Pair> pairs(@Nullable YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.pairs() : List.of();
    }

    private static List<YamlNode> items(@Nullable YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : node == null ? List.of() : List.of(node);
    }

    /// The place of a thing's id; `null` if the library brings it, or if it has no id.
    ///
    /// @param kind as authors call it: `entry`, `ending`, `incident`, `piece of evidence`, `channel`, `move`, `measure`; `branch` with
    ///             `1.4 answered: deny`, `stake` with `ARD 0`
    public @Nullable Span of(String kind, String id) {
        return spans.get(kind + " " + id);
    }

    /// Everything of a kind that the author's files or the library declare: id to what people call it, which may be empty.
    ///
    /// @param kind as in [#of]
    public SequencedMap<String, String> ids(String kind) {
        return Collections.unmodifiableSequencedMap(titles.getOrDefault(kind, new LinkedHashMap<>()));
    }

    private static SequencedMap<String, String> titles(IdKind kind, Parts parts) {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        switch (kind) {
            case ENTRY -> parts.items("msel").forEach(item -> {
                YamlNode.Scalar id = Parts.id(item);
                if (id != null) {
                    titles.putIfAbsent(id.value(), title(item));
                }
            });
            case SEAT -> parts.entries("delegations").forEach((delegation, pair) -> {
                if (Parts.value(pair.value(), "seats") instanceof YamlNode.Mapping seats) {
                    seats.pairs().forEach(seat -> titles.put(delegation + "." + seat.key().value(), seat(seat.value())));
                }
            });
            case DELEGATION -> entries(parts, "delegations", titles);
            case ACTOR -> entries(parts, "actors", titles);
            case CHANNEL -> entries(parts, "channels", titles);
            case INCIDENT -> entries(parts, "incidents", titles);
            case EVIDENCE -> entries(parts, "evidence", titles);
            case VARIABLE -> parts.entries("variables").forEach((id, pair) -> titles.put(id, words(pair.value())));
            case OBJECTIVE -> entries(parts, "objectives", titles);
            case MOVE -> entries(parts, "moves", titles);
            case MEASURE -> entries(parts, "measures", titles);
            case CHANNEL_KIND -> entries(parts, "channel_kinds", titles);
            case INCIDENT_KIND -> entries(parts, "incident_kinds", titles);
            case NORM -> entries(parts, "norms", titles);
            case DOCTRINE -> entries(parts, "doctrines", titles);
            case ESCALATION -> entries(parts, "escalation", titles);
            case PACK, SECTOR, PLEDGE -> {}
        }
        return titles;
    }

    private static void entries(Parts parts, String key, SequencedMap<String, String> titles) {
        parts.entries(key).forEach((id, pair) -> titles.put(id, title(pair.value())));
    }

    private static String title(YamlNode node) {
        for (String name : NAMES) {
            YamlNode value = Parts.value(node, name);
            if (value != null) {
                return words(value);
            }
        }
        return "";
    }

    private static String seat(YamlNode node) {
        String title = title(node);
        YamlNode roles = node instanceof YamlNode.Sequence ? node : Parts.value(node, "roles");
        if (title.isEmpty() && roles instanceof YamlNode.Sequence sequence) {
            return String.join(", ", sequence.items().stream().map(Places::words).toList());
        }
        return title;
    }

    /// A text in the default language, else in the first that it has.
    private static String words(YamlNode node) {
        String words = switch (node) {
            case YamlNode.Scalar scalar -> scalar.value();
            case YamlNode.Mapping mapping when !mapping.pairs().isEmpty() -> {
                YamlNode usual = Parts.value(mapping, Text.DEFAULT_LANGUAGE);
                YamlNode first = usual == null ? mapping.pairs().getFirst().value() : usual;
                yield first instanceof YamlNode.Scalar scalar ? scalar.value() : "";
            }
            case YamlNode.Mapping _, YamlNode.Sequence _ -> "";
        };
        return words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "\u2026" : words;
    }
}
