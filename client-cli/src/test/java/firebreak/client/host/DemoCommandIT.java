package firebreak.client.host;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void theSameSeedGivesTheSameExerciseAndItsRecordVerifies() {
        Path data = folder.resolve("demo");
        var demo = CommandRun.of("demo", "--seed", "7", "--data", data.toString());
        assertThat(demo.err()).contains("12 clients connected to it over TLS");
        assertThat(demo.exit()).isZero();
        assertThat(demo.out()).startsWith("EXERCISE - AMBER GRID").contains("Turn 1: ", "Turn 6: ", "The end: ", " placed: ");
        assertThat(demo.lastLine()).matches("verified \\d+ steps, hash [0-9a-f]{64}");

        var again = CommandRun.of("verify", data.resolve("amber-grid-demo.firebreak").toString());
        assertThat(again.lastLine()).isEqualTo(demo.lastLine());
        var second = CommandRun.of("demo", "--seed", "7", "--data", folder.resolve("second").toString());
        assertThat(second.lastLine()).isEqualTo(demo.lastLine());
        // Bots behind clients and bots in process play alike.
        assertThat("verified " + CommandRun.of("try", "amber-grid", "--bots", "--seed", "7").lastLine()).isEqualTo(demo.lastLine());

        Path exported = folder.resolve("exported.firebreak");
        var export = CommandRun.of(
                "export", "amber-grid-demo", "--data", data.resolve("data").toString(), "--out", exported.toString());
        assertThat(export.exit()).isZero();
        assertThat(CommandRun.of("verify", exported.toString()).lastLine()).isEqualTo(demo.lastLine());
        var misspelt = CommandRun.of("export", "amber-gird-demo", "--data", data.resolve("data").toString(), "--out", "x");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.err()).contains("did you mean `amber-grid-demo`?");

        var used = CommandRun.of("demo", "--data", data.toString());
        assertThat(used.exit()).isEqualTo(2);
        assertThat(used.err()).contains("holds a demo already");
    }
}
