package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever wrote nothing wrong is accused of no slip: all that ships is read to its end.
final class SlipsTest {

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.toString().contains("target")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void soundFilesHoldNoSlip(Path shipped) throws IOException {
        SourceFile file = new SourceFile(shipped.getFileName().toString(), Files.readString(shipped));

        assertThat(Slips.before(file, new Span(file, file.length(), file.length()))).isNull();
    }
}
