package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpgradeCommandTest {
    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");
    private Path main = Path.of("");

    @BeforeEach
    void begins() {
        folder = temporary.resolve("crisis");
        main = folder.resolve("scenario.yaml");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
    }

    @Test
    void aScenarioOfTheNewestFormatIsLeftAlone() throws IOException {
        String before = Files.readString(main);
        var run = CommandRun.of("upgrade", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("is of format 1, the newest: nothing to do.");
        assertThat(Files.readString(main)).isEqualTo(before);
    }

    @Test
    void oneThatSaysNoFormatIsToldToAndChecks() throws IOException {
        Files.writeString(main, Files.readString(main).replace("firebreak: 1\n", ""));
        assertThat(CommandRun.of("check", folder.toString()).exit()).isEqualTo(2);
        assertThat(CommandRun.of("upgrade", folder.toString()).exit()).isZero();
        assertThat(CommandRun.of("check", folder.toString()).exit()).isZero();
        assertThat(Files.readString(main)).startsWith("#");
    }

    @Test
    void commentsStayWithWhatTheyBelongTo() throws IOException {
        assertThat(upgraded("# The file.\n\n# Of the title.\ntitle: {}\n")).isEqualTo("# The file.\n\nfirebreak: 1\n# Of the title.\ntitle: {}\n");
        assertThat(upgraded("# The file.\n# allow W006: known\ntitle: {}\n")).isEqualTo("# The file.\nfirebreak: 1\n# allow W006: known\ntitle: {}\n");
        assertThat(upgraded("# The file.\n# allow W006: known\n\ntitle: {}\n")).isEqualTo("# The file.\nfirebreak: 1\n# allow W006: known\n\ntitle: {}\n");
        assertThat(upgraded("# allow A001 text/old.md: known\n# The file.\ntitle: {}\n"))
                .isEqualTo("# allow A001 text/old.md: known\n# The file.\nfirebreak: 1\ntitle: {}\n");
        assertThat(upgraded("---\n# allow W006: known\ntitle: {}\n")).isEqualTo("---\nfirebreak: 1\n# allow W006: known\ntitle: {}\n");
        assertThat(upgraded("title: {}\n")).isEqualTo("firebreak: 1\ntitle: {}\n");
    }

    /// What becomes of a file.
    private String upgraded(String text) throws IOException {
        Files.writeString(main, text);
        assertThat(CommandRun.of("upgrade", folder.toString()).exit()).isZero();
        return Files.readString(main);
    }

    @Test
    void oneOfAFormatThatIsYetToComeIsRefused() throws IOException {
        String later = Files.readString(main).replace("firebreak: 1\n", "firebreak: 7\n");
        Files.writeString(main, later);
        var run = CommandRun.of("upgrade", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is of format 7; this Firebreak reads format 1: use a newer Firebreak");
        assertThat(Files.readString(main)).isEqualTo(later);
    }
}
