package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.review.EscalationRow;
import firebreak.engine.review.Review;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A scenario that needed nothing but YAML: eight states, a move of its own for each of the 27 classes, and a script of
/// several hundred moves whose escalation index anybody can add up.
class EightCapitalsTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final Path FOLDER = SCENARIOS.resolve("eight-capitals");
    private static final String SCRIPT = read(FOLDER.resolve("play/fortnight.play"));

    private static final Pattern ORDER = Pattern.compile("D(\\d+) (\\d\\d):(\\d\\d) +([A-Z]+)\\.\\w+: order (EC-\\d\\d)\\b.*");

    private final Loaded loaded = ScenarioLoader.load(FOLDER, SCENARIOS.resolve("library"));

    @Test
    void theIndexOfEachDayIsWhatTheLinesOfTheScriptAddUpTo() {
        SortedMap<String, Integer> sums = sums();
        Review review = Review.of(loaded.scenario().orElseThrow(), played().record());

        SortedMap<String, Integer> index = new TreeMap<>();
        for (EscalationRow day : review.escalation()) {
            day.points().forEach((delegation, points) -> index.put(key(day.day(), delegation), points));
            index.put(key(day.day(), "all"), day.total());
        }

        assertThat(orders()).hasSizeGreaterThan(300);
        assertThat(index).containsExactlyEntriesOf(sums);
    }

    @Test
    void everyClassIsOrderedByAMoveOfTheScenariosOwn() {
        Map<String, Object> classes = map(yaml(SCENARIOS.resolve("library/escalation.yaml")).get("escalation"));
        TreeSet<String> ordered = new TreeSet<>();
        orders().forEach(order -> ordered.add(String.valueOf(move(order.group(5)).get("escalation"))));

        assertThat(loaded.scenario().orElseThrow().delegations()).hasSize(8);
        assertThat(ordered).hasSize(27).containsExactlyInAnyOrderElementsOf(classes.keySet());
        assertThat(loaded.scenario().orElseThrow().library().moves()).containsKeys("EC-01", "DIP-01").doesNotContainKey("MIL-09");
    }

    @Test
    void whatIsForbiddenCannotBeOrderedAndWhatIsChangedIsAsItSaysHere() {
        List<String> wrong = new ArrayList<>();
        ScriptPlay.play(Script.parse("""
                D1 06:00  facilitator: start
                D1 06:10  ARV.staff: order MIL-02 to BRU   => not understood "MIL-02"
                D1 06:20  ARV.head: order COM-04 to BRU    => ARV free capital -1
                """), table(start()), line -> {
            if (!line.fine()) {
                wrong.add(line.complaint());
            }
        });
        assertThat(wrong).isEmpty();
    }

    // ---- the arithmetic: the script's text and the weights in the YAML files, no rule of the engine ----------------

    private static List<Matcher> orders() {
        List<Matcher> orders = new ArrayList<>();
        for (String line : SCRIPT.lines().toList()) {
            Matcher order = ORDER.matcher(line);
            if (order.matches()) {
                orders.add(order);
            }
        }
        return orders;
    }

    private static SortedMap<String, Integer> sums() {
        Map<String, Object> scenario = yaml(FOLDER.resolve("scenario.yaml"));
        Map<String, Object> classes = map(yaml(SCENARIOS.resolve("library/escalation.yaml")).get("escalation"));
        SortedMap<String, Integer> sums = new TreeMap<>();
        for (Matcher order : orders()) {
            Map<String, Object> move = move(order.group(5));
            int lead = Integer.parseInt(String.valueOf(move.get("lead")).replace("h", ""));
            int hour = Integer.parseInt(order.group(2)) + lead;
            int day = Integer.parseInt(order.group(1)) + hour / 24;
            int points = Integer.parseInt(String.valueOf(map(classes.get(String.valueOf(move.get("escalation")))).get("points")));
            map(scenario.get("delegations")).keySet().forEach(each -> sums.merge(key(day, each), 0, Integer::sum));
            sums.merge(key(day, order.group(4)), points, Integer::sum);
            sums.merge(key(day, "all"), points, Integer::sum);
        }
        return sums;
    }

    private static Map<String, Object> move(String id) {
        return map(map(yaml(FOLDER.resolve("moves.yaml")).get("moves")).get(id));
    }

    private static String key(int day, String delegation) {
        return "day " + (day < 10 ? "0" : "") + day + " " + delegation;
    }

    // ---- playing and reading --------------------------------------------------------------------------------------

    private Run start() {
        return Replay.start(loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics())), loaded.bundle().orElseThrow(), new Setup(27, false, false));
    }

    private Run played() {
        Run run = start();
        ScriptPlay.play(Script.parse(SCRIPT), table(run), line -> {
            if (!line.fine()) {
                throw new AssertionError(line.complaint());
            }
        });
        return run;
    }

    private static Table table(Run run) {
        return new Table() {
            @Override
            public State state() {
                return run.state();
            }

            @Override
            public Outcome take(Input input) {
                return run.take(input);
            }
        };
    }

    private static Map<String, Object> yaml(Path file) {
        return map(new Load(LoadSettings.builder().build()).loadFromString(read(file)));
    }

    @SuppressWarnings("unchecked") // YAML keys are strings
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
