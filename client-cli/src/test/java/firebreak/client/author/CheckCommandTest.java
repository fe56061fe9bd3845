package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aPlayableScenarioIsSummedUpOnOneLine() {
        var run = CommandRun.of("check", "amber-grid");
        assertThat(run.lastLine()).startsWith("Amber Grid: ").contains(". 3 delegations, ", " seats, ", " entries.");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(run.out().contains("[W") ? 1 : 0);
    }

    @Test
    void everyMistakeIsShownAtItsPlaceAndTheScenarioIsUnusable() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), """
            firebreak: 1
            title: { en: Broken }
            capitl: 12
            clock: { start: 2031-03-03T06:00Z, turns: [ { play: 90m, table: 18m } ] }
            delegations: { ARD: { name: Ardenia, doctrine: partner, seats: { head: [HG] } } }
            """);
        var run = CommandRun.of("check", folder.toString());
        assertThat(run.out()).contains("error[E015]", "scenario.yaml:3:1", "capitl: 12", "error[E044]", "scenario.yaml:4:");
        assertThat(run.lastLine()).startsWith(folder + ": ").contains(" errors").endsWith("cannot be played until the errors are mended.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void anUnknownScenarioIsAnsweredWithTheNearest() {
        var run = CommandRun.of("check", "amber-gird");
        assertThat(run.out()).contains("error[E001]", "`amber-gird`", "change it to `amber-grid`");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void withoutAScenarioTheUsageIsShown() {
        var run = CommandRun.of("check");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SCENARIO");
        assertThat(run.exit()).isEqualTo(64);
    }

    @Test
    void helpNamesTheExitCodes() {
        var run = CommandRun.of("check", "--help");
        assertThat(run.out()).contains("Usage: firebreak check", "Exit codes:", "Examples:");
        assertThat(run.exit()).isZero();
    }
}
