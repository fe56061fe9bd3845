package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.language.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The keys of one part of a scenario: which there are, which are missing, and which nobody asked for.
final class Fields {
    private final Reading in;
    private final Form form;
    private final String what;
    private final Span place;
    private final SequencedMap<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final boolean isMap;

    /// The keys of a value.
    ///
    /// @param place where the part is named, for what is missing from it
    /// @param what  what the part is, such as "delegation `ARD`"
    /// @param form  which keys can stand in it
    Fields(Reading in, YamlNode node, Span place, String what, Form form) {
        this.in = in;
        this.form = form;
        this.what = what;
        this.place = place;
        this.isMap = node instanceof YamlNode.Mapping;
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.pairs().forEach(pair -> pairs.put(pair.key().value(), pair));
        } else {
            in.report(
                    Code.E017,
                    Values.firstLine(node.span()),
                    "expected a map of keys and values, not " + node.sort(),
                    "",
                    "write it as `{ key: value }`, or indent its keys below it");
        }
    }

    Span place() {
        return place;
    }

    String what() {
        return what;
    }

    /// A key's value, null if it is not there or empty.
    ///
    /// @throws IllegalArgumentException if the key is not described
    @Nullable YamlNode optional(String key) {
        ask(key);
        YamlNode.Pair pair = pairs.get(key);
        if (pair == null || (pair.value() instanceof YamlNode.Scalar scalar && scalar.isEmpty())) {
            return null;
        }
        return pair.value();
    }

    /// A key's value; null and reported if it is not there.
    @Nullable YamlNode required(String key) {
        YamlNode value = optional(key);
        if (value == null && isMap && (pairs.containsKey(key) || !misspelt(key))) {
            YamlNode.Pair pair = pairs.get(key);
            in.report(
                    Code.E016,
                    pair == null ? place : pair.key().span(),
                    pair == null ? what + " has no `" + key + "`" : "`" + key + "` has no value",
                    "",
                    "add `" + key + ": ...`");
        }
        return value;
    }

    private void ask(String key) {
        if (!form.has(key)) {
            throw new IllegalArgumentException("key is `" + key + "`, must be described in `" + form.name() + "`");
        }
        asked.add(key);
    }

    /// A key's decoded value, or another where the key is missing.
    <T> T or(String key, Function<YamlNode, T> decode, T otherwise) {
        YamlNode value = optional(key);
        return value == null ? otherwise : decode.apply(value);
    }

    /// A key's decoded value, or null where the key is missing.
    <T> @Nullable T orNull(String key, Function<YamlNode, @Nullable T> decode) {
        YamlNode value = optional(key);
        return value == null ? null : decode.apply(value);
    }

    /// A required key's decoded value; the stand-in where it is missing, which is reported.
    <T> T need(String key, Function<YamlNode, T> decode, T standIn) {
        YamlNode value = required(key);
        return value == null ? standIn : decode.apply(value);
    }

    boolean has(String key) {
        return pairs.containsKey(key);
    }

    /// Where a key stands.
    Span keyPlace(String key) {
        YamlNode.Pair pair = pairs.get(key);
        return pair == null ? place : pair.key().span();
    }

    /// Where a key's value stands.
    Span valuePlace(String key) {
        YamlNode.Pair pair = pairs.get(key);
        return pair == null ? place : Values.firstLine(pair.value().span());
    }

    /// The one of several keys that is there; null and reported if there are none or several.
    @Nullable String oneOf(List<String> keys, String missing) {
        keys.forEach(this::ask);
        List<String> there = pairs.keySet().stream().filter(keys::contains).toList();
        if (there.size() == 1) {
            return there.getFirst();
        }
        String all = Values.either(keys);
        if (there.isEmpty()) {
            if (isMap && !misspelt(keys) && !strangeAltogether()) {
                in.report(Code.E025, place, what + " " + missing, "", "add " + all);
            }
        } else {
            in.report(new Diagnostic(
                            Code.E025,
                            "`" + there.get(0) + "` and `" + there.get(1) + "` exclude each other",
                            keyPlace(there.get(1)),
                            "",
                            isListedTwice(there) ? "keep one of them, or put `- ` before the second, as a line of its own in the list" : "keep one of them")
                    .with(keyPlace(there.getFirst()), "first here"));
        }
        return null;
    }

    /// Names keys that could stand here, for whoever has misspelt one of them.
    void couldHave(List<String> keys) {
        keys.forEach(this::ask);
    }

    /// Whether two verbs stand under each other, as two items of a list do that lack a dash.
    private boolean isListedTwice(List<String> verbs) {
        return form.hasVerbs() && keyPlace(verbs.get(0)).line() != keyPlace(verbs.get(1)).line();
    }

    /// Whether there are keys, and nobody knows any of them; then only they are reported.
    private boolean strangeAltogether() {
        return !pairs.isEmpty() && pairs.keySet().stream().noneMatch(asked::contains);
    }

    /// Whether a key that no such part has is probably this one.
    private boolean misspelt(String key) {
        return pairs.keySet().stream().anyMatch(written -> !form.has(written) && Closest.to(written, List.of(key)).isPresent());
    }

    /// Whether a key that nobody knows is probably one of these; then only that is reported.
    private boolean misspelt(List<String> keys) {
        return pairs.keySet().stream()
                .filter(key -> !asked.contains(key))
                .anyMatch(key -> Closest.to(key, keys).isPresent());
    }

    /// Reports every key that nobody asked for.
    void done() {
        pairs.forEach((key, pair) -> {
            if (!asked.contains(key)) {
                List<String> free = asked.stream().filter(known -> !pairs.containsKey(known)).toList();
                Optional<String> closest = Closest.to(key, free);
                String elsewhere = Belonging.of(pair.key().span(), form, pairs.keySet());
                in.report(
                        Code.E015,
                        pair.key().span(),
                        "unknown key `" + key + "` in " + what,
                        "",
                        elsewhere != null ? elsewhere : closest.map(known -> "change it to `" + known + "`")
                                .orElse(free.isEmpty() ? "take it away" : "use " + Values.either(free)));
            }
        });
    }
}
