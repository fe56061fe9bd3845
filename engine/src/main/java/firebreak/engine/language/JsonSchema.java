package firebreak.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The language as a JSON Schema, so that an editor completes and checks while an author types.
///
/// Draft 07, which every YAML editor reads. It describes one file, which can hold any of the parts. `check` is stricter,
/// since it knows all files: which ids there are, whether a condition can be read, whether something is missing
/// altogether. In two places it is more patient: it takes numbers and truth values in quotes, and passes over a key
/// without a value.
public final class JsonSchema {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final List<String> SINGLE = List.of("string", "number", "boolean");
    /// 1h30m; `0` needs no unit.
    private static final String DURATION = "^(0|(?=[0-9])([0-9]{1,4}d)?([0-9]{1,5}h)?([0-9]{1,6}m)?)$";
    private static final String TONGUE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    private final Language language;

    private JsonSchema(Language language) {
        this.language = language;
    }

    /// The schema, as it is written to a file.
    public static String of(Language language) {
        return JsonText.of(new JsonSchema(language).file());
    }

    private SequencedMap<String, Object> file() {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", "A file of a Firebreak scenario");
        schema.putAll(form(language.file()));
        SequencedMap<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("text", text());
        definitions.put("duration", duration());
        language.forms().forEach((name, form) -> {
            if (!name.equals(language.file().name())) {
                definitions.put(name, form(form));
            }
        });
        schema.put("definitions", definitions);
        return schema;
    }

    private static SequencedMap<String, Object> text() {
        SequencedMap<String, Object> byTongue = new LinkedHashMap<>();
        byTongue.put("type", "object");
        byTongue.put("patternProperties", one(TONGUE, one("type", SINGLE)));
        byTongue.put("additionalProperties", false);
        return anyOf(List.of(one("type", SINGLE), byTongue));
    }

    private static SequencedMap<String, Object> duration() {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "integer"));
        schema.put("pattern", DURATION);
        schema.put("minimum", 0);
        schema.put("maximum", 0);
        schema.put("errorMessage", "write days, hours and minutes, such as 90m, 6h, 2d or 1h30m");
        return schema;
    }

    private SequencedMap<String, Object> form(Form form) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", form.says());
        if (form.hasVerbs()) {
            List<Object> variants = new ArrayList<>();
            for (String verb : form.verbs()) {
                variants.add(keys(form.beside(verb), List.of(verb), form.open()));
            }
            schema.put("anyOf", variants);
            return schema;
        }
        schema.putAll(keys(form.keys(), List.of(), form.open()));
        List<Object> rules = form.choices().stream().<Object>map(JsonSchema::rule).toList();
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    private SequencedMap<String, Object> keys(List<Key> keys, List<String> verbs, boolean open) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>(verbs);
        for (Key key : keys) {
            properties.put(key.name(), described(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (properties.containsKey(Form.EXTENDS) && !required.isEmpty()) {
            schema.put("anyOf", List.of(one("required", required), one("required", List.of(Form.EXTENDS))));
        } else if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (open) {
            schema.put("additionalProperties", type(keys.getLast().type()));
        } else {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private SequencedMap<String, Object> described(Key key) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        String otherwise = key.otherwise().isEmpty() ? "" : " Without it: " + plain(key.otherwise()) + ".";
        schema.put("description", key.says() + "\n\nTakes " + InWords.of(key.type()) + "." + otherwise + " Example: `" + key.example() + "`");
        schema.putAll(type(key.type()));
        return schema;
    }

    private static String plain(String otherwise) {
        return otherwise.startsWith("(") ? otherwise.substring(1, otherwise.length() - 1) : "`" + otherwise + "`";
    }

    private static SequencedMap<String, Object> rule(Choice choice) {
        List<Object> present = new ArrayList<>();
        choice.keys().forEach(key -> present.add(one("required", List.of(key))));
        SequencedMap<String, Object> rule = new LinkedHashMap<>();
        if (!choice.needed()) {
            rule.put("not", one("required", choice.keys()));
        } else if (choice.unless().isEmpty()) {
            rule.put("oneOf", present);
        } else {
            SequencedMap<String, Object> without = new LinkedHashMap<>();
            without.put("required", List.of(choice.unless()));
            without.put("not", one("anyOf", present));
            rule.put("anyOf", List.of(one("oneOf", present), without));
        }
        rule.put("errorMessage", (choice.needed() ? "write one of " : "write only one of ") + String.join(", ", choice.keys()));
        return rule;
    }

    private SequencedMap<String, Object> type(Type type) {
        return switch (type) {
            case Type.Text() -> reference("text");
            case Type.Duration() -> reference("duration");
            case Type.Part(var form) -> reference(form);
            case Type.Plain(_), Type.Id(_) -> one("type", SINGLE);
            case Type.Condition() -> one("type", List.of("string", "boolean"));
            case Type.Whole(var least, var most) -> whole(least, most);
            case Type.YesNo() -> one("enum", List.of(true, false, "yes", "no", "on", "off"));
            case Type.Shaped(var what, var pattern) -> shaped(List.of("string"), pattern, what);
            case Type.NewId(var kind, var pattern) -> shaped(SINGLE, pattern, "an id for " + InWords.withArticle(kind));
            case Type.Words(_, var choices) -> words(choices);
            case Type.ListOf(var item) -> list(item);
            case Type.OneOrMore(var item) -> anyOf(List.of(type(item), list(item)));
            case Type.MapOf(var key, var value) -> map(key, value);
            case Type.Either(var types) -> anyOf(types.stream().<Object>map(this::type).toList());
        };
    }

    private static SequencedMap<String, Object> whole(int least, int most) {
        SequencedMap<String, Object> schema = one("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    private static SequencedMap<String, Object> shaped(List<String> types, String pattern, String what) {
        SequencedMap<String, Object> schema = one("type", types.size() == 1 ? types.getFirst() : types);
        schema.put("pattern", whole(pattern));
        schema.put("patternErrorMessage", "this is not " + what);
        return schema;
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    private static SequencedMap<String, Object> words(List<Type.Word> choices) {
        List<Object> words = new ArrayList<>();
        List<Object> meanings = new ArrayList<>();
        for (Type.Word choice : choices) {
            words.add(choice.word());
            meanings.add(choice.says());
            if (choice.word().equals("true") || choice.word().equals("false")) {
                words.add(Boolean.valueOf(choice.word()));
                meanings.add(choice.says());
            }
        }
        SequencedMap<String, Object> schema = one("enum", words);
        schema.put("enumDescriptions", meanings);
        return schema;
    }

    private SequencedMap<String, Object> list(Type item) {
        SequencedMap<String, Object> schema = one("type", "array");
        schema.put("items", type(item));
        return schema;
    }

    private SequencedMap<String, Object> map(Type key, Type value) {
        SequencedMap<String, Object> schema = one("type", "object");
        if (key instanceof Type.Words(_, var choices)) {
            SequencedMap<String, Object> properties = new LinkedHashMap<>();
            for (Type.Word choice : choices) {
                SequencedMap<String, Object> property = one("description", choice.says());
                property.putAll(type(value));
                properties.put(choice.word(), property);
            }
            schema.put("properties", properties);
            schema.put("additionalProperties", false);
            return schema;
        }
        switch (key) {
            case Type.NewId(_, var pattern) -> schema.put("propertyNames", one("pattern", whole(pattern)));
            case Type.Shaped(_, var pattern) -> schema.put("propertyNames", one("pattern", whole(pattern)));
            default -> {}
        }
        schema.put("additionalProperties", type(value));
        return schema;
    }

    private static SequencedMap<String, Object> reference(String definition) {
        return one("$ref", "#/definitions/" + definition);
    }

    private static SequencedMap<String, Object> anyOf(List<Object> schemas) {
        return one("anyOf", schemas);
    }

    private static SequencedMap<String, Object> one(String key, Object value) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
