package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a folder on disk may do to the loader: nothing.
class FolderTest {
    @TempDir
    private Path temp;

    private final Path library = TestFiles.ROOT.resolve("library");

    private Path small() throws IOException {
        Path folder = temp.resolve("small");
        for (Map.Entry<String, byte[]> file : TestFiles.folder("small").entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private Loaded load(Path folder) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ScenarioLoader.load(folder, library));
    }

    @Test
    void aFolderGivesTheSameScenarioAsItsBundle() throws IOException {
        Loaded loaded = load(small());
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(ScenarioLoader.load(loaded.bundle().orElseThrow()).scenario()).isEqualTo(loaded.scenario());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(load(temp.resolve("nowhere")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.E001);
    }

    @Test
    void aFileOfTenMegabytesIsRefusedUnread() throws IOException {
        Path folder = small();
        Files.write(folder.resolve("big.yaml"), new byte[10 << 20]);
        assertThat(load(folder).diagnostics()).extracting(Diagnostic::code).containsExactly(Code.E002);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path folder = small();
        for (int i = 0; i < 1100; i++) {
            Files.writeString(folder.resolve("note-" + i + ".md"), "x");
        }
        assertThat(load(folder).diagnostics()).extracting(Diagnostic::code).contains(Code.E002);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path folder = small();
        Path secret = Files.writeString(temp.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("link.md"), secret);
        Files.createSymbolicLink(folder.resolve("up"), temp);
        Loaded loaded = load(folder);
        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.E003, Code.E003);
        assertThat(loaded.bundle().orElseThrow().files()).doesNotContainKey("link.md");
    }

    @Test
    void hiddenFilesAndOthersAreLeftAlone() throws IOException {
        Path folder = small();
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/x.yaml"), "]");
        Files.writeString(folder.resolve("play.txt"), "]");
        assertThat(load(folder).diagnostics()).isEmpty();
    }

    @Test
    void aMarkOfUtf8AtTheStartIsNoPartOfTheText() throws IOException {
        Path folder = small();
        Files.writeString(folder.resolve("extra.yaml"), "\ufeffvariables: { a: 1 }\n", StandardCharsets.UTF_8);
        assertThat(load(folder).scenario().orElseThrow().variables()).containsEntry("a", 1);
    }

    @Test
    void bombsAreRefusedQuickly() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            StringBuilder laughs = new StringBuilder("a: &a [lol, lol]\n");
            for (char c = 'b'; c <= 'z'; c++) {
                char before = (char) (c - 1);
                laughs.append(c).append(": &").append(c).append(" [*").append(before).append(", *").append(before).append("]\n");
            }
            assertThat(codeOf(laughs.toString())).isEqualTo(Code.E008);
            assertThat(codeOf("variables: " + "[".repeat(10_000))).isEqualTo(Code.E011);
            assertThat(codeOf("variables: " + "{a: ".repeat(10_000))).isEqualTo(Code.E011);
            assertThat(codeOf("- ".repeat(10_000) + "x")).isEqualTo(Code.E011);
            assertThat(codeOf("title: \"" + "\\".repeat(100_001))).isEqualTo(Code.E005);
            assertThat(codeOf("[".repeat(100_000))).isEqualTo(Code.E011);
            StringBuilder keys = new StringBuilder("variables:\n");
            for (int i = 0; i < 20_000; i++) {
                keys.append("  v").append(i).append(": x\n");
            }
            assertThat(codeOf(keys.toString())).isEqualTo(Code.E019);
        });
    }

    private static Code codeOf(String text) {
        return TestFiles.smallWith("extra.yaml", text).diagnostics().getFirst().code();
    }
}
