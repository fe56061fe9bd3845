package firebreak.client.review;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path record;

    @BeforeAll
    static void play() throws IOException {
        record = folder.resolve("short.firebreak");
        Path script = folder.resolve("short.play");
        Files.writeString(script, """
            seed 7
            D1 02:40  facilitator: start
            D1 03:20  BOR.mfa: nominate technical csirt backup mfa
            D1 05:00  ARD.csirt: pong
            """);
        assertThat(CommandRun.of("try", "amber-grid", "--script", script.toString(), "--out", record.toString()).exit()).isZero();
    }

    @Test
    void aRecordIsDecidedAgainToTheSameHash() {
        var run = CommandRun.of("verify", record.toString());
        assertThat(run.lastLine()).matches("verified \\d+ steps, hash [0-9a-f]{64}");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aChangedByteIsFoundAndItsStepNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(record);
        int at = indexOf(bytes, "csirt");
        bytes[at] ^= 1;
        var run = verify(bytes);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("changed.firebreak", "was changed at step ");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aRecordThatBreaksOffIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(record);
        var run = verify(Arrays.copyOf(bytes, bytes.length - 60));
        assertThat(run.err()).contains("breaks off");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() throws IOException {
        var foreign = verify("not a record".getBytes(StandardCharsets.UTF_8));
        assertThat(foreign.err()).contains("this is not a Firebreak record");
        assertThat(foreign.exit()).isEqualTo(2);
        var missing = CommandRun.of("verify", folder.resolve("missing").toString());
        assertThat(missing.err()).contains("cannot read", "there is no such file");
        assertThat(missing.exit()).isEqualTo(2);
        var directory = CommandRun.of("verify", folder.toString());
        assertThat(directory.err()).contains("is a folder");
        assertThat(directory.exit()).isEqualTo(2);
        assertThat(CommandRun.of("verify").exit()).isEqualTo(64);
    }

    @Test
    void anExportNeedsADataFolderAndAnExercise() {
        var run = CommandRun.of("export", "amber-grid-1", "--data", folder.resolve("no").toString(), "--out", "x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aReportIsAPageThatStandsAlone() throws IOException {
        Path out = folder.resolve("report");
        var run = CommandRun.of("report", record.toString(), "--for", "facilitator", "--out", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.lastLine()).isEqualTo(out.resolve("report.html").toString());
        assertThat(Files.readString(out.resolve("report.html"))).contains("Amber Grid").doesNotContain("<script src", "<link ");

        var blocked = CommandRun.of("report", record.toString(), "--out", record.toString());
        assertThat(blocked.exit()).isEqualTo(2);
        assertThat(blocked.err()).contains("a file is in its place", "--out");
        var stranger = CommandRun.of("report", record.toString(), "--for", "press", "--out", out.toString());
        assertThat(stranger.exit()).isEqualTo(64);
        var none = CommandRun.of("report", folder.resolve("none").toString(), "--out", out.toString());
        assertThat(none.exit()).isEqualTo(2);
    }

    private static CommandRun verify(byte[] bytes) throws IOException {
        Path changed = folder.resolve("changed.firebreak");
        Files.write(changed, bytes);
        return CommandRun.of("verify", changed.toString());
    }

    /// The last place of a word: inside the steps, behind the scenario's files.
    private static int indexOf(byte[] bytes, String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        for (int i = bytes.length - sought.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new AssertionError(word);
    }
}
