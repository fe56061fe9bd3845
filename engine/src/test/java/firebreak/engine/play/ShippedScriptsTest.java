package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Setup;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every afternoon that a scenario ships in its `play` folder ends as it says, line by line.
class ShippedScriptsTest {

    private static final Path SCENARIOS = Path.of("../scenarios");

    @Test
    void thereAreSome() throws IOException {
        assertThat(scripts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyLineDoesWhatItSays(Path file) throws IOException {
        Script script = Script.parse(Files.readString(file));
        assertThat(script.problems().stream().map(problem -> file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()))
                .isEmpty();
        String scenario = SCENARIOS.relativize(file).getName(0).toString();
        assertThat(script.setting("scenario", scenario)).as("the scenario that %s names", file).isEqualTo(scenario);
        TestTable table = new TestTable(
                TestTable.shipped(scenario),
                new Setup(
                        Long.parseLong(script.setting("seed", "1")), script.setting("mode", "").equals("live"), false));
        List<String> different = new ArrayList<>();
        for (Played line : ScriptPlay.play(script, table)) {
            if (!line.fine()) {
                different.add(file + ":" + line.complaint());
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".play"))
                    .filter(file -> SCENARIOS.relativize(file).getName(1).endsWith("play"))
                    .sorted()
                    .toList();
        }
    }
}
