package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of the corpus is laid over the small scenario (those named `...-alone` stand alone); what is then wrong
/// must read exactly as in the `.expected` file beside it. `-Dfirebreak.accept=true` writes those files anew, for review.
class MistakesCorpusTest {
    private static final Path CORPUS = TestFiles.ROOT.resolve("corpus");
    /// Not for people: names of Java, of the parser, of YAML's types.
    private static final Pattern FOREIGN = Pattern.compile(
            "<EOF>|IDENTIFIER|overload|Exception|null|tag:yaml|!!|scalar|mapping|sequence|token|block end|[a-z]\\.[a-z]+\\.[A-Z]");
    /// Told by files on disk, see FolderTest, and by rehearsals, see CoverageTest.
    private static final EnumSet<Code> ELSEWHERE = EnumSet.of(Code.E002, Code.W015, Code.W016, Code.A004);

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Loaded load(String name) {
        SortedMap<String, byte[]> files =
                name.endsWith("-alone") ? new TreeMap<>() : TestFiles.folder("small");
        files.putAll(TestFiles.folder("corpus/" + name));
        return TestFiles.load(files);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeReadsAsExpected(String name) throws IOException {
        Loaded loaded = load(name);
        String rendered = Renderer.render(loaded.diagnostics());
        Path expected = CORPUS.resolve(name + ".expected");
        if (Boolean.getBoolean("firebreak.accept")) {
            Files.writeString(expected, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsAboutItsCodeAndHarmlessOnesStillPlay(String name) {
        Loaded loaded = load(name);
        List<Code> codes = loaded.diagnostics().stream().map(Diagnostic::code).toList();
        assertThat(codes).isNotEmpty();
        if (name.matches("[EWA][0-9]{3}-.*")) {
            assertThat(codes).contains(Code.valueOf(name.substring(0, 4)));
        }
        assertThat(loaded.scenario().isPresent())
                .isEqualTo(codes.stream().noneMatch(code -> code.name().startsWith("E")));
    }

    @Test
    void messagesSpeakTheAuthorsLanguage() throws IOException {
        for (String name : cases()) {
            for (Diagnostic diagnostic : load(name).diagnostics()) {
                String words = diagnostic.message() + " " + diagnostic.label() + " " + diagnostic.help();
                if (diagnostic.help() == null) {
                    words = diagnostic.message() + " " + diagnostic.label();
                }
                assertThat(words.replace("`!!str`", "")).as(name).doesNotContainPattern(FOREIGN);
                assertThat(diagnostic.message()).as(name).doesNotEndWith(".").matches("(?s)[^A-Z].*");
            }
        }
    }

    @Test
    void everyCodeHasACase() throws IOException {
        EnumSet<Code> told = EnumSet.copyOf(ELSEWHERE);
        for (String name : cases()) {
            load(name).diagnostics().forEach(diagnostic -> told.add(diagnostic.code()));
        }
        assertThat(EnumSet.complementOf(told)).isEmpty();
    }

    @Test
    void nothingIsLeftOver() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        cases().forEach(name -> expected.add(name + ".expected"));
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            files.filter(Files::isRegularFile).forEach(path -> found.add(path.getFileName().toString()));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theSmallScenarioItselfIsSound() {
        Loaded loaded = TestFiles.load(TestFiles.folder("small"));
        assertThat(Renderer.render(loaded.diagnostics())).isEmpty();
        assertThat(loaded.scenario()).isPresent();
    }
}
