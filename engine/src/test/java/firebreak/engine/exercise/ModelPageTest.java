package firebreak.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What `MODEL.md` says of the constants, the library and the casebook is so.
///
/// A table that no longer fits fails with the rows as they should be.
class ModelPageTest {

    private static final Path PAGE = Path.of("MODEL.md");
    private static final Path LIBRARY = Path.of("../scenarios/library");
    private static final Path CASEBOOK = Path.of("../scenarios/casebook");

    private static final Pattern CONSTANT = Pattern.compile("\\| ([-0-9, ]+) \\| `([A-Za-z]+)\\.([A-Z_]+)` \\|");
    private static final Pattern CASES = Pattern.compile("Cases? ([0-9][0-9, toand]*)");
    private static final Pattern CASE = Pattern.compile("(?m)^Case ([0-9]+)\\.");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Test
    void everyConstantHasItsValue() throws IOException, ReflectiveOperationException {
        Matcher rows = CONSTANT.matcher(Files.readString(PAGE));
        List<String> wrong = new ArrayList<>();
        int found = 0;
        while (rows.find()) {
            found++;
            String is = value(rows.group(2), rows.group(3));
            if (!is.equals(rows.group(1))) {
                wrong.add(rows.group(2) + "." + rows.group(3) + " is " + is + ", the page says " + rows.group(1));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(30);
    }

    @Test
    void everyMoveAndMeasureStandsAsInTheLibrary() throws IOException {
        List<String> rows = new ArrayList<>();
        map(load("moves.yaml").get("moves")).forEach((id, move) -> rows.add(move(id, map(move))));
        Map<String, Object> measures = load("measures.yaml");
        map(measures.get("measures")).forEach((id, measure) -> rows.add(measure(id, map(measure))));
        map(measures.get("packs")).forEach((id, pack) -> rows.add(row(id, word(pack, "U"), word(pack, "R"), word(pack, "T"), word(pack, "rows"))));
        assertThat(lines()).containsAll(rows);
    }

    @Test
    void everyEscalationClassStandsAsInTheLibraryWithItsMoves() throws IOException {
        Map<String, Object> moves = map(load("moves.yaml").get("moves"));
        List<String> rows = new ArrayList<>();
        map(load("escalation.yaml").get("escalation")).forEach((id, escalation) -> {
            List<String> counts = new ArrayList<>(list(map(escalation).get("covers")).stream().map(String::valueOf).toList());
            moves.forEach((move, what) -> {
                if (word(what, "escalation").equals(id)) {
                    counts.add(move);
                }
            });
            rows.add(row(id, text(map(escalation).get("title")), word(escalation, "group"), word(escalation, "points"), String.join(" ", counts)));
        });
        assertThat(rows).hasSize(27);
        assertThat(lines()).containsAll(rows);
    }

    @Test
    void everyRungChannelAndIncidentStandsAsInTheLibrary() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Object rung : list(load("ladder.yaml").get("ladder"))) {
            rows.add(row(word(rung, "rung"), text(map(rung).get("name")), word(rung, "up"), word(rung, "down")));
        }
        map(load("channels.yaml").get("channel_kinds")).forEach((id, kind) -> rows.add(row(id, pairs(map(kind).get("deadline")))));
        Map<String, Object> incidents = load("incidents.yaml");
        map(incidents.get("incident_kinds"))
                .forEach((id, kind) -> rows.add(row(id, text(map(kind).get("title")), word(kind, "severity"), word(kind, "ambiguity"), word(kind, "sector"))));
        for (Object edge : list(incidents.get("cascade"))) {
            rows.add(row(word(edge, "from"), word(edge, "to"), word(edge, "lag"), word(edge, "loss")));
        }
        assertThat(lines()).containsAll(rows);
    }

    @Test
    void everyCaseThatIsNamedExists() throws IOException {
        List<String> known = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASEBOOK)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".cases")).toList()) {
                CASE.matcher(Files.readString(file)).results().forEach(found -> known.add(found.group(1)));
            }
        }
        List<String> named = CASES.matcher(Files.readString(PAGE))
                .results()
                .flatMap(found -> NUMBER.matcher(found.group(1)).results())
                .map(found -> found.group())
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    // ---- the rows -----------------------------------------------------------------------------------------------

    private static String move(String id, Map<String, Object> move) {
        return row(
                id,
                text(move.get("title")),
                words(move.get("roles"), " "),
                word(move, "visibility") + (word(move, "sealed").equals("true") ? ", sealed" : ""),
                word(move, "lead"),
                word(move, "cost"),
                needs(move.get("needs"), "; "),
                list(move.get("effects")).stream().map(ModelPageTest::pairs).collect(Collectors.joining("; ")),
                words(move.get("norms"), " "),
                word(move, "class"));
    }

    private static String measure(String id, Map<String, Object> measure) {
        return row(
                id,
                text(measure.get("title")),
                word(measure, "class"),
                word(measure, "pack"),
                words(measure.get("roles"), " "),
                word(measure, "cost"),
                needs(measure.get("needs"), "; "));
    }

    private static String needs(@Nullable Object needs, String between) {
        return list(needs).stream().map(need -> need(map(need))).collect(Collectors.joining(between));
    }

    private static String need(Map<String, Object> need) {
        if (need.containsKey("any")) {
            return list(need.get("any")).stream()
                    .map(group -> "(" + needs(group, " and ") + ")")
                    .collect(Collectors.joining(" or "));
        }
        return need.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("says"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /// `shift ji T 30`, or a word that stands alone.
    private static String pairs(@Nullable Object value) {
        return value instanceof Map<?, ?>
                ? map(value).entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }

    private static String words(@Nullable Object value, String between) {
        return list(value).stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static String text(@Nullable Object text) {
        return text instanceof Map<?, ?> ? word(text, "en") : String.valueOf(text);
    }

    private static String word(@Nullable Object of, String key) {
        return String.valueOf(map(of).getOrDefault(key, ""));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(cell -> cell.isEmpty() ? "-" : cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    // ---- reading ------------------------------------------------------------------------------------------------

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PAGE);
    }

    private static Map<String, Object> load(String file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(LIBRARY.resolve(file))));
    }

    @SuppressWarnings("unchecked") // YAML keys are strings
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static String value(String type, String name) throws ReflectiveOperationException {
        Field field = type(type).getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null) instanceof int[] several
                ? Arrays.stream(several).mapToObj(Integer::toString).collect(Collectors.joining(", "))
                : String.valueOf(field.get(null));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        String home = switch (name) {
            case "IncidentDecoder", "TurnPlan" -> "scenario";
            case "Approval" -> "seat";
            default -> "exercise";
        };
        return Class.forName("firebreak.engine." + home + "." + name);
    }
}
