package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A designer's first quarter of an hour: a new folder plays as it is, and its scripts say what has changed.
class NewAndTestCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private String folder = "";

    @BeforeEach
    void aNewScenario() {
        folder = home.resolve("my-crisis").toString();
        var run = CommandRun.of("new", folder);
        assertThat(run.out()).startsWith(folder + " is there: README.md, briefs/, ").contains("firebreak check " + folder);
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatIsNewChecksTestsAndPlays() {
        assertThat(CommandRun.of("check", folder).lastLine()).contains(": no findings. 2 delegations, 4 seats");
        var test = CommandRun.of("test", folder);
        assertThat(test.out()).contains("  pass  named.play", "  pass  quiet.play").endsWith("all as expected." + System.lineSeparator());
        assertThat(test.exit()).isZero();
        assertThat(CommandRun.of("try", folder, "--bots", "--seed", "3").out()).contains("EXERCISE - A CRISIS OF YOUR OWN", "The end: ");
    }

    @Test
    void everyEntryHappensToSomebodyAndTheEndingsAreReached() {
        var run = CommandRun.of("rehearse", folder, "--runs", "100", "--fail-on", "dead,unfair");
        assertThat(run.out()).doesNotContain("Allowed by the author", "W014", "W015", "W016");
        assertThat(run.exit()).isZero();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        var again = CommandRun.of("new", folder);
        assertThat(again.err()).contains("there is something in `" + folder + "` already");
        assertThat(again.exit()).isEqualTo(2);
        Path file = Files.writeString(home.resolve("notes.txt"), "mine");
        assertThat(CommandRun.of("new", file.toString()).err()).contains("is a file");
        assertThat(file).hasContent("mine");
        assertThat(CommandRun.of("new", home.resolve("x").toString(), "--from", "ambr").exit()).isEqualTo(64);
    }

    @Test
    void aShippedScenarioCanBeCopiedWithItsScripts() {
        String copy = home.resolve("grid").toString();
        assertThat(CommandRun.of("new", copy, "--from", "amber-grid").exit()).isZero();
        assertThat(CommandRun.of("test", copy, "ending-cold.play").out()).contains("  pass  ending-cold.play");
    }

    @Test
    void whatDidNotComeIsPlaced() throws IOException {
        Path script = Path.of(folder, "play", "wrong.play");
        Files.writeString(script, """
                D1 02:40  facilitator: start
                D1 06:00  facilitator: lock   => ExerciseEnded
                """);
        var run = CommandRun.of("test", folder);
        assertThat(run.out()).contains("  FAIL  wrong.play", "2 lines, 1 not as expected", "play/wrong.play:2:", "3 scripts, ", ": 1 failed.");
        assertThat(run.exit()).isEqualTo(1);
        Files.writeString(script, """
                D1 02:40  facilitator start
                D1 06:40  ILV.cert: order CSI-01 about till-freeze "Cut the lines.
                """);
        var unreadable = CommandRun.of("test", folder, "wrong.play");
        assertThat(unreadable.out())
                .contains("play/wrong.play:1:22: put a colon after who speaks: `facilitator:`", "play/wrong.play:2:52: this quote is never closed");
        assertThat(unreadable.exit()).isEqualTo(2);
        assertThat(CommandRun.of("test", folder, "absent.play").err()).contains("there is no script `absent.play`", "quiet.play");
    }

    @Test
    void withoutAScriptItIsSaidWhereOneGoes() throws IOException {
        for (String name : new String[] {"quiet.play", "named.play"}) {
            Files.delete(Path.of(folder, "play", name));
        }
        var run = CommandRun.of("test", folder);
        assertThat(run.err()).contains("there is nothing to test", "first.play");
        assertThat(run.exit()).isEqualTo(2);
    }
}
