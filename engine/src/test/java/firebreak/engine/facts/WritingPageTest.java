package firebreak.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The designers' page names every function of the condition language, as it is written.
final class WritingPageTest {
    private static final Path PAGE = Path.of("..", "scenarios", "WRITING.md");

    @ParameterizedTest
    @EnumSource(Function.class)
    void everyFunctionStandsOnThePage(Function function) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + function.usage() + "`");
        for (String field : function.gives().fields()) {
            assertThat(Files.readString(PAGE)).contains("`." + field + "`");
        }
    }
}
