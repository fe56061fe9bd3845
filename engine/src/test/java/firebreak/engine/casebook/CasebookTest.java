package firebreak.engine.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The model does what every shipped case says.
class CasebookTest {

    private static final Path FOLDER = Path.of("../scenarios/casebook");
    private static final Casebook BOOK =
            new Casebook(ScenarioLoader.shelf(FOLDER.resolve("settings"), Path.of("../scenarios/library")));

    @ParameterizedTest
    @MethodSource("files")
    void everyCaseHolds(Path path) {
        CaseFile file = read(path);
        assertThat(file.problems().stream().map(problem -> path + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()))
                .isEmpty();
        List<String> differences = new ArrayList<>();
        for (Case each : file.cases()) {
            differences.addAll(BOOK.play(file, each).differences());
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void noTwoCasesHaveOneNumber() throws IOException {
        assertThat(files().stream().flatMap(path -> read(path).cases().stream()).map(Case::number))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void thereAreTwoHundredAtLeast() throws IOException {
        assertThat(files().stream().mapToInt(path -> read(path).cases().size()).sum()).isGreaterThanOrEqualTo(200);
    }

    private static CaseFile read(Path path) {
        try {
            return BOOK.read(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(Casebook.ENDING)).sorted().toList();
        }
    }
}
