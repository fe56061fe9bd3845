package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Mistakes that a tired author makes, one at a time, all over the scenarios that ship: each is reported once, at its
/// place, with its code, and the edit that the report names mends it.
class PlantedMistakesTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final int AT_LEAST = 165;

    /// One way to go wrong.
    ///
    /// @param what   in a few words
    /// @param where  finds places for it in YAML; its group `x` is what goes wrong
    /// @param spoil  what stands there then
    /// @param code   what is reported
    /// @param offset how far behind the beginning of `x` the report points, code points
    /// @param help   what the help must say
    /// @param named  the help names the very word to change to, which is then tried
    private record Slip(String what, Pattern where, UnaryOperator<String> spoil, Code code, int offset, String help, boolean named) {
        /// One whose help names the word to change to.
        Slip(String what, String where, UnaryOperator<String> spoil, Code code) {
            this(what, Pattern.compile(where, Pattern.MULTILINE), spoil, code, 0, "change it to", true);
        }

        /// One whose help says what to do.
        Slip(String what, String where, UnaryOperator<String> spoil, Code code, String help) {
            this(what, Pattern.compile(where, Pattern.MULTILINE), spoil, code, 0, help, false);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("an incident's name with two letters swapped", "^[^#\\n]*\\babout: (?<x>[a-z]+-[a-z-]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a line's name with two letters swapped", "^[^#\\n]*\\bover: (?<x>[a-z]+-[a-z-]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a doctrine's name with two letters swapped", "^    doctrine: (?<x>[a-z-]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a measure's name with two letters swapped", "^[^#\\n]*\\boffer: (?<x>[A-Z]+-[A-Z0-9-]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a move's name with two letters swapped", "^[^#\\n]*\\bmove: (?<x>[A-Z]+-[0-9]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a seat's name with two letters swapped", "^[^#\\n]*\\bexpect: \\{ of: [A-Z]+\\.(?<x>[a-z]{4,})", PlantedMistakesTest::swapped, Code.E012),
            new Slip("an entry that is waited for, misspelt", "^[^#\\n]*\\bafter: \\{ entry: \"(?<x>[0-9]+\\.[0-9]+)\"", x -> x + "9", Code.E012),
            new Slip("an objective that is not there", "^[^#\\n]*\\bobjective: (?<x>O[0-9])\\b", x -> "O9", Code.E012),
            new Slip("a text file that is not there", "^[^#\\n]*\\btext: (?<x>text/[a-z0-9.-]+\\.md)", PlantedMistakesTest::swapped, Code.E014),
            new Slip("a brief that is not there", "^[^#\\n]*\\bbrief: (?<x>briefs/[a-z.-]+\\.md)", PlantedMistakesTest::swapped, Code.E014),
            new Slip("a key of an entry, misspelt", "^    (?<x>inject):", PlantedMistakesTest::swapped, Code.E015),
            new Slip("a key of a scenario, misspelt", "^(?<x>endings):", PlantedMistakesTest::swapped, Code.E015),
            new Slip("a way that news does not arrive", "^[^#\\n]*\\bvia: (?<x>news|report|email)\\b", PlantedMistakesTest::swapped, Code.E018),
            new Slip("a label that is none", "^[^#\\n]*\\btlp: (?<x>GREEN|CLEAR|AMBER)\\b", PlantedMistakesTest::swapped, Code.E018),
            new Slip("an action that nobody can take", "^[^#\\n]*\\baction: (?<x>[a-z]{4,})\\b", PlantedMistakesTest::swapped, Code.E018),
            new Slip("a kind of line that is none", "^  [a-z-]+: \\{ kind: (?<x>[a-z]+), ", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a role that is none", "\\broles: \\[(?<x>HG|FM|CS)\\b", x -> "XX", Code.E018, "use"),
            new Slip("a duration in words", "\\bwithin: (?<x>[0-9]+h)\\b", x -> x.replace("h", " hours"), Code.E020, "such as"),
            new Slip("a moment without its day", "^    at: (?<x>D[0-9]+ )[0-9:]+", x -> "", Code.E021, "such as `D1 06:20`"),
            new Slip("a moment after the end", "^    at: D(?<x>[0-9]+) ", x -> "9" + x, Code.E042, "the last turn ends at"),
            new Slip("an hour that no day has", "^    at: D[0-9]+ (?<x>[0-9]{2}):", x -> "29", Code.E021, "such as"),
            new Slip("a function, misspelt", "^[^#\\n]*\\b(?:when|only_if): .*\\b(?<x>call_placed|attribution|claimed|accepted|seen|done_by)\\(", PlantedMistakesTest::swapped, Code.E031),
            new Slip("a state in a condition, misspelt", "^[^#\\n]*\\b(?:when|only_if): .*\\((?<x>\"[A-Z]{3}\")", x -> "\"QQQQ\"", Code.E012, "use"),
            new Slip("a bracket too few", "^[^#\\n]*\\b(?:when|only_if): '?[^'\\n]*(?<x>\\) )&&", x -> " ", Code.E030, ""),
            new Slip("an entry's number, used twice", "^  - id: \"(?<x>1\\.2)\"", x -> "1.1", Code.E024, "give one of them another id"),
            new Slip("a severity that is not on the scale", "\\bseverity: (?<x>[1-5]) ", x -> "7", Code.E019, "from 0 to 5"),
            new Slip("an item of evidence, misspelt", "\\breveal: (?<x>[a-z]+-[a-z-]+)", PlantedMistakesTest::swapped, Code.E012),
            new Slip("a tab instead of blanks", "^(?<x>    )inject:", x -> "\t", Code.E006, "indent with spaces"),
            new Slip("a quotation mark too few", "^  - id: \"1.3(?<x>\")", x -> "", Code.E005, ""),
            new Slip("an anchor and its alias", "^    title: (?<x>)\\{ en:", x -> "&t ", Code.E008, ""),
            // The report points at the ending, in the line above.
            new Slip("no ending is left", "^  - id: (?<x>[a-z-]+[^\\n]*\\n    final: true\\n)    when: 'true'", x -> x.replace("    final: true\n", ""), Code.E050, ""),
            new Slip(
                    "a real state in a note", Pattern.compile("^    at: D[0-9]+ [0-9:]+(?<x>\\n)", Pattern.MULTILINE),
                    x -> "\n    note: { en: As once in France }\n", Code.W018, 1, "invent a name", false));

    @Test
    void everySlipIsReportedOnceAtItsPlaceAndItsEditMendsIt() {
        List<String> wrong = new ArrayList<>();
        int planted = 0;
        for (String name : names()) {
            SortedMap<String, byte[]> files = files(SCENARIOS.resolve(name));
            List<String> before = load(name, files).diagnostics().stream().map(PlantedMistakesTest::shown).toList();
            for (Slip slip : SLIPS) {
                Place place = place(slip, files, name);
                if (place != null) {
                    planted++;
                    String trouble = trouble(slip, place, name, files, before);
                    if (!trouble.isEmpty()) {
                        wrong.add(name + ", " + place.path() + ": " + slip.what() + ": " + trouble);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(planted).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private record Place(String path, int from, int to) {}

    /// Which of the places where a slip can happen: another one in each scenario, always the same.
    private static @Nullable Place place(Slip slip, SortedMap<String, byte[]> files, String scenario) {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".yaml") && file.getKey().indexOf('/') < 0) {
                Matcher matcher = slip.where().matcher(text(file.getValue()));
                while (matcher.find()) {
                    places.add(new Place(file.getKey(), matcher.start("x"), matcher.end("x")));
                }
            }
        }
        return places.isEmpty() ? null : places.get(Math.floorMod((scenario + slip.what()).hashCode(), places.size()));
    }

    private static String trouble(Slip slip, Place place, String name, SortedMap<String, byte[]> sound, List<String> before) {
        String text = text(Objects.requireNonNull(sound.get(place.path())));
        String spoilt = text.substring(0, place.from()) + slip.spoil().apply(text.substring(place.from(), place.to())) + text.substring(place.to());
        SortedMap<String, byte[]> files = new TreeMap<>(sound);
        files.put(place.path(), spoilt.getBytes(StandardCharsets.UTF_8));

        List<Diagnostic> found = load(name, files).diagnostics().stream()
                .filter(diagnostic -> !before.contains(shown(diagnostic)))
                .toList();

        if (found.size() != 1) {
            return found.size() + " reports\n" + Renderer.render(found);
        }
        Diagnostic report = found.getFirst();
        String rendered = "\n" + Renderer.render(found);
        if (report.code() != slip.code()) {
            return "expected " + slip.code() + rendered;
        }
        int at = Math.max(0, place.from() + slip.offset());
        int line = 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
        if (report.span().line() != line) {
            return "expected line " + line + rendered;
        }
        String help = report.help() == null ? "" : report.help();
        if (!help.contains(slip.help())) {
            return "expected the help `" + slip.help() + "`" + rendered;
        }
        return slip.named() ? mended(place, name, files, spoilt, report) : "";
    }

    /// Does what the help says.
    private static String mended(
            Place place, String name, SortedMap<String, byte[]> files, String spoilt, Diagnostic report) {
        String rendered = "\n" + Renderer.render(List.of(report));
        String meant = report.replacement().orElse(null);
        if (meant == null) {
            return "the help names no word to change to" + rendered;
        }
        int from = spoilt.offsetByCodePoints(0, report.span().start());
        int to = spoilt.offsetByCodePoints(0, report.span().end());
        String mended = spoilt.substring(0, from) + meant + spoilt.substring(to);
        files.put(place.path(), mended.getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> left = load(name, files).diagnostics().stream()
                .filter(diagnostic -> diagnostic.level() == firebreak.engine.diagnostic.Level.ERROR)
                .toList();
        return left.isEmpty() ? "" : "what the help says does not mend it:" + rendered + Renderer.render(left);
    }

    /// Two letters in the middle change places.
    private static String swapped(String word) {
        char[] letters = word.toCharArray();
        int middle = letters.length / 2;
        for (int i = 0; i < letters.length - 1; i++) {
            int at = (middle + i) % (letters.length - 1);
            if (letters[at] != letters[at + 1] && Character.isLetterOrDigit(letters[at]) && Character.isLetterOrDigit(letters[at + 1])) {
                char first = letters[at];
                letters[at] = letters[at + 1];
                letters[at + 1] = first;
                return new String(letters);
            }
        }
        return word + "x";
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }

    private static List<String> names() {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("scenario.yaml")) && Files.isDirectory(folder.resolve("text")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".yaml") || path.endsWith(".md")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Loaded load(String name, SortedMap<String, byte[]> files) {
        return ScenarioLoader.load(new ScenarioBundle(name, files, LIBRARY));
    }

    private static final SortedMap<String, byte[]> LIBRARY = files(SCENARIOS.resolve("library"));

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
