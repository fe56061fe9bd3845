package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A translator's sheet: what is missing comes out, and filled in it goes back.
final class TextsCommandTest {
    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void begins() {
        folder = temporary.resolve("crisis");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
    }

    @Test
    void theSheetThatComesOutIsWhatTheScenarioReadsOnceItIsFilledIn() throws IOException {
        Files.writeString(folder.resolve("languages.yaml"), "languages: [en, fr]\n");
        var first = CommandRun.of("texts", folder.toString(), "--language", "fr");
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.out())
                .startsWith("# EXERCISE")
                .contains("#   fr/text/1.1-ilv.md", "    \"The tills are closed\": \"\"", "translations:\n  fr:\n");

        for (String line : first.out().lines().toList()) {
            if (line.startsWith("#   fr/")) {
                Path to = folder.resolve(line.substring(4));
                Files.createDirectories(to.getParent());
                Files.writeString(to, "EXERCICE. Texte.");
            }
        }
        Files.writeString(folder.resolve("fr/texts.yaml"), first.out().replace(": \"\"\n", ": \"texte\"\n"));

        var then = CommandRun.of("texts", folder.toString(), "--language", "fr");
        assertThat(then.exit()).isZero();
        assertThat(then.err()).contains("Every text is there in `fr`.");
        assertThat(CommandRun.of("check", folder.toString()).out()).doesNotContain("A006", "W021", "A001");
    }

    @Test
    void aLanguageThatIsNotPromisedIsToldHowToBe() {
        var run = CommandRun.of("texts", folder.toString(), "--language", "es");

        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("write `languages: [en, es]` beside its title first");
    }

    @Test
    void aSheetThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("languages.yaml"), "languages: [en, fr]\n");
        Path sheet = Files.writeString(temporary.resolve("sheet.yaml"), "mine");

        var run = CommandRun.of("texts", folder.toString(), "--language", "fr", "--out", sheet.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(sheet)).isEqualTo("mine");
    }
}
