package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The top-level keys of all files, put together: lists append, maps merge, and a scenario's ids replace the library's.
final class Parts {
    static final String LIBRARY_PREFIX = "library/";

    private static final List<String> LIBRARY_KEYS = Forms.OF_LIBRARY.stream().map(Key::name).toList();
    /// What the library and a scenario say each for themselves.
    private static final List<String> COMMON_KEYS = List.of("firebreak", "languages", "translations");
    private static final List<String> SCENARIO_KEYS = Forms.OF_SCENARIO.stream().map(Key::name).toList();

    /// The file that says what the scenario is.
    private static final String MAIN = "scenario.yaml";

    /// What a scenario writes in a move's place to take it out of the library.
    private static final String FORBIDDEN = "forbidden";

    /// Names what of the library an entry builds on.
    private static final String EXTENDS = "extends";

    private final Reading in;
    private final SequencedMap<String, List<YamlNode.Pair>> pieces = new LinkedHashMap<>();
    private @Nullable Span anchor;

    Parts(Reading in) {
        this.in = in;
    }

    /// Adds a file's keys; the library's files come first.
    void add(YamlNode.Mapping file) {
        List<String> known = isLibrary(file.span())
                ? Stream.concat(COMMON_KEYS.stream(), LIBRARY_KEYS.stream()).toList()
                : Stream.concat(SCENARIO_KEYS.stream(), LIBRARY_KEYS.stream()).toList();
        for (YamlNode.Pair pair : pulledIn(file.pairs(), known)) {
            String key = pair.key().value();
            if (!known.contains(key)) {
                Optional<String> closest = Closest.to(key, known);
                List<String> present = file.pairs().stream().map(each -> each.key().value()).toList();
                String elsewhere = Belonging.of(pair.key().span(), Forms.FILE, present);
                in.report(
                        Code.E015,
                        pair.key().span(),
                        "unknown key `" + key + "` at the top of a file",
                        "",
                        elsewhere != null ? elsewhere : closest.map(meant -> "change it to `" + meant + "`")
                                .orElse("use one of " + String.join(", ", known)));
                if (elsewhere != null || closest.isEmpty() || present.contains(closest.get())) {
                    continue;
                }
                // Read as what it is meant to be: what it declares is not missing.
                key = closest.get();
            }
            if (!isLibrary(file.span()) && (anchor == null || (isMain(file.span()) && !isMain(anchor)))) {
                anchor = pair.key().span();
            }
            if (!(pair.value() instanceof YamlNode.Scalar scalar && scalar.isEmpty())) {
                pieces.computeIfAbsent(key, _ -> new ArrayList<>()).add(pair);
            }
        }
    }

    /// The keys of a file, where an id that stands at the margin is read as one of the section above it.
    private List<YamlNode.Pair> pulledIn(List<YamlNode.Pair> pairs, List<String> known) {
        List<YamlNode.Pair> result = new ArrayList<>();
        for (YamlNode.Pair pair : pairs) {
            YamlNode.Pair above = result.isEmpty() ? null : result.getLast();
            int blanks = above == null || known.contains(pair.key().value()) ? 0 : blanks(above, pair);
            if (above == null || blanks == 0) {
                result.add(pair);
                continue;
            }
            in.report(
                    Code.E015,
                    pair.key().span(),
                    "unknown key `" + pair.key().value() + "` at the top of a file",
                    "it looks like one of `" + above.key().value() + "`",
                    "put " + (blanks == 1 ? "one blank" : blanks + " blanks") + " before it and before the lines that belong to it");
            if (above.value() instanceof YamlNode.Mapping section) {
                List<YamlNode.Pair> all = new ArrayList<>(section.pairs());
                all.add(pair);
                result.set(result.size() - 1, new YamlNode.Pair(above.key(), new YamlNode.Mapping(all, section.span())));
            }
        }
        return result;
    }

    /// How many blanks an id at the margin lacks that could stand in the section above it; 0 if it could not.
    private static int blanks(YamlNode.Pair above, YamlNode.Pair stray) {
        boolean ids = Forms.FILE.named(above.key().value()).stream()
                .anyMatch(key -> key.type() instanceof Type.MapOf(var names, var part)
                        && names instanceof Type.NewId(_, var form)
                        && stray.key().value().matches(form)
                        && part instanceof Type.Part(var name)
                        && stray.value() instanceof YamlNode.Mapping mapping
                        && mapping.pairs().stream().anyMatch(pair -> Forms.LANGUAGE.form(name).has(pair.key().value())));
        return ids && above.value() instanceof YamlNode.Mapping section && !section.pairs().isEmpty()
                ? section.pairs().getFirst().key().span().column() - 1
                : 0;
    }

    private static boolean isLibrary(Span span) {
        return span.file().path().startsWith(LIBRARY_PREFIX);
    }

    private static boolean isMain(Span span) {
        return span.file().path().endsWith("/" + MAIN);
    }

    /// Where something that is missing altogether is reported: the first key of `scenario.yaml`, or of the scenario's
    /// first file.
    Span anchor(Span otherwise) {
        return anchor == null ? otherwise : anchor;
    }

    /// All pieces of a key in the scenario's own files.
    List<YamlNode.Pair> own(String key) {
        return all(key).stream().filter(pair -> !isLibrary(pair.key().span())).toList();
    }

    /// All pieces of a key, the library's first.
    List<YamlNode.Pair> pieces(String key) {
        return all(key);
    }

    private List<YamlNode.Pair> all(String key) {
        return pieces.getOrDefault(key, List.of());
    }

    /// A key that stands once.
    YamlNode.@Nullable Pair single(String key) {
        List<YamlNode.Pair> found = own(key);
        for (YamlNode.Pair again : found.subList(Math.min(1, found.size()), found.size())) {
            in.report(new Diagnostic(
                            Code.E007, "the key `" + key + "` stands twice", again.key().span(), "again here", "keep one of them")
                    .with(found.getFirst().key().span(), "first here"));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /// A map from ids; the scenario's own replace the library's.
    SequencedMap<String, YamlNode.Pair> entries(String key) {
        SequencedMap<String, YamlNode.Pair> merged = new LinkedHashMap<>();
        for (YamlNode.Pair piece : all(key)) {
            new Values(in).map(piece.value(), (id, value) -> {
                YamlNode.Pair earlier = merged.get(id.value());
                if (earlier != null && isLibrary(earlier.key().span()) == isLibrary(id.span())) {
                    in.report(new Diagnostic(
                                    Code.E024,
                                    "`" + id.value() + "` is declared twice under `" + key + "`",
                                    id.span(),
                                    "again here",
                                    "give one of them another id")
                            .with(earlier.key().span(), "first here"));
                } else {
                    merged.put(id.value(), new YamlNode.Pair(id, isLibrary(id.span()) ? value : extended(key, value)));
                }
            });
        }
        return merged;
    }

    /// What a scenario writes on top of one of the library's own: `{ extends: DIP-02, cost: 2 }` has all the rest of it.
    private YamlNode extended(String key, YamlNode value) {
        if (!(value instanceof YamlNode.Mapping own) || !LIBRARY_KEYS.contains(key)) {
            return value;
        }
        YamlNode.Pair base = pair(own, EXTENDS);
        if (base == null || !(base.value() instanceof YamlNode.Scalar id)) {
            return value;
        }
        List<YamlNode.Pair> pairs = new ArrayList<>(own.pairs());
        pairs.remove(base);
        Optional<String> meant = shipped(key).contains(id.value()) ? Optional.of(id.value()) : Closest.to(id.value(), shipped(key));
        if (!meant.equals(Optional.of(id.value()))) {
            in.report(
                    Code.E012,
                    id.span(),
                    "the library has no `" + id.value() + "` under `" + key + "`",
                    "nothing to extend",
                    meant.map(closest -> "change it to `" + closest + "`").orElse("take `extends` out and write all keys"));
        }
        if (meant.map(closest -> shippedEntry(key, closest)).orElse(null) instanceof YamlNode.Mapping library) {
            library.pairs().stream().filter(each -> pair(own, each.key().value()) == null).forEach(pairs::add);
        }
        return new YamlNode.Mapping(pairs, own.span());
    }

    private @Nullable YamlNode shippedEntry(String key, String id) {
        for (YamlNode.Pair piece : all(key)) {
            if (isLibrary(piece.key().span()) && piece.value() instanceof YamlNode.Mapping mapping) {
                YamlNode.Pair found = pair(mapping, id);
                if (found != null) {
                    return found.value();
                }
            }
        }
        return null;
    }

    private static YamlNode.@Nullable Pair pair(YamlNode.Mapping mapping, String key) {
        for (YamlNode.Pair pair : mapping.pairs()) {
            if (pair.key().value().equals(key)) {
                return pair;
            }
        }
        return null;
    }

    /// What of the library the scenario changes, part by part.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (String key : LIBRARY_KEYS) {
            List<String> shipped = shipped(key);
            for (YamlNode.Pair piece : own(key)) {
                if (piece.value() instanceof YamlNode.Mapping mapping) {
                    mapping.pairs().stream()
                            .filter(pair -> shipped.contains(pair.key().value()))
                            .forEach(pair -> changes.add(new Change(key, pair.key().value(), how(pair.value()), pair.key().span())));
                }
            }
        }
        return changes;
    }

    private static Change.How how(YamlNode value) {
        if (isForbidden(value)) {
            return Change.How.FORBIDDEN;
        }
        return value instanceof YamlNode.Mapping mapping && pair(mapping, EXTENDS) != null ? Change.How.EXTENDED : Change.How.REPLACED;
    }

    /// Whether a scenario takes the library's move out instead of replacing it.
    static boolean isForbidden(YamlNode move) {
        return move instanceof YamlNode.Scalar scalar && scalar.value().equals(FORBIDDEN);
    }

    /// The ids that the library itself declares.
    List<String> shipped(String key) {
        List<String> ids = new ArrayList<>();
        for (YamlNode.Pair piece : all(key)) {
            if (isLibrary(piece.key().span()) && piece.value() instanceof YamlNode.Mapping mapping) {
                mapping.pairs().forEach(pair -> ids.add(pair.key().value()));
            }
        }
        return ids;
    }

    /// A list.
    List<YamlNode> items(String key) {
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode.Pair piece : all(key)) {
            items.addAll(new Values(in).list(piece.value(), item -> item));
        }
        return items;
    }

    /// The place that stands for an item of a list: its id, else its first key.
    static Span place(YamlNode item) {
        if (item instanceof YamlNode.Mapping mapping && !mapping.pairs().isEmpty()) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                if (pair.key().value().equals("id")) {
                    return Values.firstLine(pair.value().span());
                }
            }
            return mapping.pairs().getFirst().key().span();
        }
        return Values.firstLine(item.span());
    }

    /// An item's `id`, or null.
    static YamlNode.@Nullable Scalar id(YamlNode item) {
        if (item instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                if (pair.key().value().equals("id") && pair.value() instanceof YamlNode.Scalar scalar) {
                    return scalar;
                }
            }
        }
        return null;
    }

    /// The value of a key of a map, null if there is none.
    static @Nullable YamlNode value(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                if (pair.key().value().equals(key)) {
                    return pair.value();
                }
            }
        }
        return null;
    }
}
