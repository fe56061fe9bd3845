package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The designers' page names every word that an author can choose.
final class WritingPageTest {
    private static final Path PAGE = Path.of("..", "scenarios", "WRITING.md");

    static Stream<Word> words() {
        List<Word[]> choices = List.of(
                Via.values(), Tlp.values(), AfterState.values(), ExpectedAction.values(), Deed.values(), Stage.values(),
                Role.values(), ContactRole.values(), AnswerMeaning.values());
        return choices.stream().flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyChoiceStandsOnThePage(Word word) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + word.word() + "`");
    }
}
