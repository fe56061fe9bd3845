package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.Level;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.language.Choice;
import firebreak.engine.language.Form;
import firebreak.engine.language.JsonSchema;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.ObjectMapper;

/// What is written of the language is what the loader reads: every key that is described can stand where it is said to,
/// and takes what it is said to take and nothing else. The loader and the schema are asked about the same values.
class LanguageTest {
    /// What the loader says with more in view than one file's form: which ids there are, what a condition means, how
    /// moments, turns and offers fit together.
    private static final EnumSet<Code> BEYOND_FORM = EnumSet.of(
            Code.E003, Code.E012, Code.E013, Code.E014, Code.E024, Code.E026, Code.E030, Code.E031, Code.E032, Code.E033, Code.E034,
            Code.E042, Code.E043, Code.E044, Code.E045, Code.E046, Code.E047, Code.E048, Code.E050, Code.E052, Code.E053, Code.E058);
    private static final List<String> PROBES = List.of(
            "xyzzy", "5", "1", "0", "-5", "12", "1001", "99999999", "2.5", "true", "yes", "partial", "6h", "1h30m", "90", "D1 07:40", "until D1 07:40",
            "2031-03-03T06:00Z", "07:00-19:00", "\"+02:00\"", "ARD -> BOR", "ARD.mfa", "all", "any", "none", "+b", "[]", "{}", "[xyzzy]", "[5]", "[[xyzzy]]",
            "[{}]", "{ x: y }", "{ en: Words }", "{ en: [Words] }", "{ technical: 4h }", "{ technical: often }", "{ confirm: [] }");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(JsonSchema.of(Forms.LANGUAGE));
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A place for a part in a file: what stands before it and after it.
    private record Hole(String before, String after) {
        String with(String content) {
            return before + content + after;
        }
    }

    private static final SequencedMap<String, Hole> HOLES = holes();

    static Stream<String> forms() {
        return Forms.LANGUAGE.forms().sequencedKeySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyKeyTakesWhatIsSaidAndNothingElse(String name) {
        Form form = Forms.LANGUAGE.form(name);
        List<String> wrong = new ArrayList<>();
        for (Key key : form.keys()) {
            String example = hole(name).with(instance(form, key, key.example()));
            if (!byLoader(example).isEmpty() || !bySchema(example)) {
                wrong.add("the example of " + name + "." + key.name() + " is refused: " + example + " " + byLoader(example));
            }
            for (String probe : PROBES) {
                compare(hole(name).with(instance(form, key, probe)), wrong);
            }
            words(key.type()).forEach(word -> compare(hole(name).with(instance(form, key, word)), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void unknownMissingAndSurplusKeysAreRefusedByBoth(String name) {
        Form form = Forms.LANGUAGE.form(name);
        List<String> wrong = new ArrayList<>();
        if (!form.open()) {
            for (Key key : form.keys()) {
                String strange = hole(name).with(instance(form, key, key.example() + ", xyzzy: 1"));
                compare(strange, wrong);
                assertThat(bySchema(strange)).as(strange).isFalse();
            }
        }
        for (Key key : form.keys()) {
            if (key.required()) {
                String missing = hole(name).with(map(without(keysFor(form, key, key.example()), key.name())));
                compare(missing, wrong);
                assertThat(bySchema(missing)).as(missing).isFalse();
            }
        }
        for (Choice choice : form.choices()) {
            SequencedMap<String, String> both = new LinkedHashMap<>();
            choice.keys().forEach(key -> both.putAll(keysFor(form, form.named(key).getFirst(), form.named(key).getFirst().example())));
            compare(hole(name).with(map(both)), wrong);
            SequencedMap<String, String> none = keysFor(form, form.keys().getFirst(), form.keys().getFirst().example());
            choice.keys().forEach(none::remove);
            compare(hole(name).with(map(none)), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAreFormedAsIsSaid(String name) {
        List<String> wrong = new ArrayList<>();
        for (Key key : Forms.LANGUAGE.form(name).keys()) {
            if (key.type() instanceof Type.MapOf(var ids, var value) && !(ids instanceof Type.Id)) {
                for (String id : List.of("ard", "ARD", "A", "ARD-LONG-NAME", "a_b", "a-b", "DIP-77", "has blank", "\"1.1\"", "technical", "confirm", "assessed", "contained", "ARD -> BOR")) {
                    compare(hole(name).with(instance(Forms.LANGUAGE.form(name), key, "{ " + id + ": " + sample(value) + " }")), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatCountsWithoutAKeyIsWhatIsSaid(String name) {
        Form form = Forms.LANGUAGE.form(name);
        List<String> wrong = new ArrayList<>();
        for (Key key : form.keys()) {
            // What a doctrine does not say is for the bots to fill in.
            if (key.hasDefault() && !form.open()) {
                String without = hole(name).with(map(without(keysFor(form, key, key.otherwise()), key.name())));
                String with = hole(name).with(instance(form, key, key.otherwise()));
                String other = hole(name).with(instance(form, key, key.example()));
                if (!decoded(with).equals(decoded(without))) {
                    wrong.add(name + "." + key.name() + ": " + key.otherwise());
                }
                if (!key.example().equals(key.otherwise()) && decoded(other).equals(decoded(without))) {
                    wrong.add(name + "." + key.name() + " makes no difference");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What becomes of a file, whether it makes a whole scenario or not.
    private static String decoded(String file) {
        Reading in = new Reading(new Diagnostics());
        in.incomplete();
        Parts parts = new Parts(in);
        for (String each : List.of(file, "delegations: { ARD: { name: A, seats: { head: [HG] } }, BOR: { name: B, seats: { head: [HG] } } }")) {
            YamlReader.read(new SourceFile("x/probe.yaml", each), in.diagnostics()).ifPresent(parts::add);
        }
        Scenario scenario = ScenarioLoader.decode(new ScenarioBundle("x", new TreeMap<>(), new TreeMap<>()), in, parts);
        return scenario.toString() + scenario.delegations().values() + scenario.library().moves().values() + scenario.msel().values();
    }

    @Test
    void whatTheSchemaIsMorePatientAndLessPatientWith() {
        // A number in quotes, and a key without a value, are no trouble to the loader.
        assertThat(byLoader("{ variables: { gateway: \"3\" } }")).isEmpty();
        assertThat(bySchema("{ variables: { gateway: \"3\" } }")).isFalse();
        assertThat(byLoader("{ msel: }")).isEmpty();
        assertThat(bySchema("{ msel: }")).isFalse();
        // An inject without a text is only seen by the loader: whether it needs one depends on `to`.
        assertThat(byLoader("{ msel: [ { id: \"1\", by: facilitator, inject: { to: all } } ] }")).isNotEmpty();
        assertThat(bySchema("{ msel: [ { id: \"1\", by: facilitator, inject: { to: all } } ] }")).isTrue();
    }

    private static void compare(String file, List<String> wrong) {
        List<String> said = byLoader(file);
        boolean patient = file.contains("inject: { to:") || file.contains("inject: { text:");
        if (said.isEmpty() != bySchema(file) && !(patient && said.toString().contains("the inject has no text"))) {
            wrong.add(file + " : loader says " + said + ", schema says " + (bySchema(file) ? "yes" : "no"));
        }
    }

    private static List<String> byLoader(String file) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("probe.yaml", file.getBytes(StandardCharsets.UTF_8));
        // What seems to be missing may stand in a file that cannot be read: then nothing is said of it.
        files.put("unreadable.yaml", "{".getBytes(StandardCharsets.UTF_8));
        files.put("languages.yaml", "languages: [en, fr, es, pt, ru, ar]".getBytes(StandardCharsets.UTF_8));
        return ScenarioLoader.load(new ScenarioBundle("x", files, new TreeMap<>())).diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().file().path().equals("x/probe.yaml"))
                .filter(diagnostic -> diagnostic.level() == Level.ERROR && !BEYOND_FORM.contains(diagnostic.code()))
                .map(LanguageTest::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }

    private static boolean bySchema(String file) {
        Object yaml = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(file);
        return SCHEMA.validate(JSON.writeValueAsString(yaml), InputFormat.JSON).isEmpty();
    }

    // ---- files with one thing in them ----------------------------------------------------------------------------

    private static Hole hole(String form) {
        Hole hole = HOLES.get(form);
        if (hole == null) {
            throw new IllegalStateException("no way leads to " + form);
        }
        return hole;
    }

    /// The shortest way to each part, from the top of a file.
    private static SequencedMap<String, Hole> holes() {
        SequencedMap<String, Hole> holes = new LinkedHashMap<>();
        List<Form> next = new ArrayList<>(List.of(Forms.LANGUAGE.file()));
        holes.put(Forms.LANGUAGE.file().name(), new Hole("", "\n"));
        while (!next.isEmpty()) {
            Form form = next.removeFirst();
            for (Key key : form.keys()) {
                for (String inner : key.type().parts().toList()) {
                    if (!holes.containsKey(inner)) {
                        String[] around = instance(form, key, wrapped(key.type(), inner)).split("@", -1);
                        Hole outer = holes.getOrDefault(form.name(), new Hole("", ""));
                        holes.put(inner, new Hole(outer.before() + around[0], around[1] + outer.after()));
                        next.add(Forms.LANGUAGE.form(inner));
                    }
                }
            }
        }
        return holes;
    }

    private static String wrapped(Type type, String inner) {
        return switch (type) {
            case Type.Part(var form) -> form.equals(inner) ? "@" : "";
            case Type.ListOf(var item) -> "[ " + wrapped(item, inner) + " ]";
            case Type.OneOrMore(var item) -> "[ " + wrapped(item, inner) + " ]";
            case Type.MapOf(var key, var value) -> "{ " + sample(key) + ": " + wrapped(value, inner) + " }";
            case Type.Either(var types) -> wrapped(
                    types.stream().filter(each -> each.parts().anyMatch(inner::equals)).findFirst().orElseThrow(), inner);
            default -> throw new IllegalArgumentException("type is " + type + ", must hold " + inner);
        };
    }

    /// A value of a type.
    private static String sample(Type type) {
        return switch (type) {
            case Type.NewId(var kind, _) -> switch (kind) {
                case "delegation" -> "ARD";
                case "actor" -> "NIGHTJAR";
                case "move", "measure" -> "EX-01";
                default -> "sample";
            };
            case Type.Shaped(_, var pattern) -> pattern.contains("->") ? "ARD -> BOR" : "+b";
            case Type.Words(_, var choices) -> choices.getFirst().word();
            case Type.Part(var form) -> minimal(Forms.LANGUAGE.form(form));
            case Type.Either(var types) -> sample(types.getFirst());
            case Type.Whole(var least, _) -> String.valueOf(least);
            case Type.Duration() -> "2h";
            case Type.ListOf(_) -> "[]";
            default -> "ARD";
        };
    }

    private static String minimal(Form form) {
        Key first = form.keys().stream().filter(Key::required).findFirst().orElse(form.keys().getFirst());
        return instance(form, first, first.example());
    }

    /// A part with one key in the middle, and what it cannot do without.
    private static String instance(Form form, Key key, String value) {
        return map(keysFor(form, key, value));
    }

    private static SequencedMap<String, String> keysFor(Form form, Key key, String value) {
        SequencedMap<String, String> keys = new LinkedHashMap<>();
        keys.put(key.name(), value);
        // Some keys ask for a certain value of another.
        if (form.name().equals("inject") && key.name().equals("text")) {
            keys.put("to", "all");
        } else if (form.name().equals("expect") && key.name().equals("move")) {
            keys.put("action", "order");
        } else if (form.name().equals("contact") && key.name().equals("utc")) {
            keys.put("hours", "07:00-19:00");
        }
        List<Key> around = form.keys();
        if (form.hasVerbs()) {
            String verb = form.verbs().contains(key.name()) ? key.name() : key.with().isEmpty() ? form.verbs().getFirst() : key.with();
            around = form.beside(verb);
            keys.putIfAbsent(verb, form.named(verb).getFirst().example());
        }
        for (Key other : around) {
            if (other.required()) {
                keys.putIfAbsent(other.name(), other.example());
            }
        }
        if (!form.hasVerbs()) {
            for (Choice choice : form.choices()) {
                if (choice.needed() && choice.keys().stream().noneMatch(keys::containsKey)) {
                    keys.put(choice.keys().getFirst(), form.named(choice.keys().getFirst()).getFirst().example());
                }
            }
        }
        return keys;
    }

    private static SequencedMap<String, String> without(SequencedMap<String, String> keys, String key) {
        keys.remove(key);
        return keys;
    }

    private static String map(SequencedMap<String, String> keys) {
        return "{ " + String.join(", ", keys.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).toList()) + " }";
    }

    private static List<String> words(Type type) {
        return switch (type) {
            case Type.Words(_, var choices) -> choices.stream().map(Type.Word::word).toList();
            case Type.Either(var types) -> types.stream().flatMap(each -> words(each).stream()).toList();
            case Type.ListOf(var item) -> words(item).stream().map(word -> "[" + word + "]").toList();
            case Type.OneOrMore(var item) -> words(item);
            default -> List.of();
        };
    }
}
