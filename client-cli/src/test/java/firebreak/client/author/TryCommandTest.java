package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aScriptIsToldLineByLineWithWhatCameOfIt() throws IOException {
        var run = script("""
                seed 7, amber-grid
                D1 02:40  facilitator: start           => TurnOpened
                D1 03:20  BOR.mfa: nominate technical csirt backup mfa
                D1 03:30  ARD.mfa: inbox
                """);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("EXERCISE - AMBER GRID")
                .contains("seed 7", "> facilitator: start", "> BOR.mfa: nominate", "Borvania nominated", "The chair opens", "calls ");
        assertThat(run.err()).contains("3 lines played, all as expected.");
    }

    @Test
    void aJumpIsToldBetweenTheWordThatBeganItAndTheTableThatItLeft() throws IOException {
        var run = script("""
                D1 02:40  facilitator: start
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                D1 06:00  facilitator: open
                D1 12:00  facilitator: lock
                then      facilitator: resolve
                D1 12:00  facilitator: open
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                D2 06:00  facilitator: open
                """);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("D1 18:00  > facilitator: open", "Where that left everybody, D2 06:00:", "Turn 3: ");
        assertThat(run.out()).doesNotContain("D2 06:00  > facilitator: open");
    }

    @Test
    void whatCannotBeDoneIsPlacedAndTheRestIsPlayed() throws IOException {
        var run = script("""
                D1 02:40  facilitator: start
                D1 03:20  BOR.mfa: nominat technical csirt
                D1 03:20  ARD.csirt: call BOR over nowhere "Hello?"
                D1 03:40  CAL.mfa: ready               => refused
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("test.play:2:20: ", "nominat", "test.play:3:")
                .contains("test.play:4:1: expected a refusal, but it was accepted");
        assertThat(run.err()).contains("4 lines played, 3 not as expected.");
    }

    @Test
    void aRefusalThatIsExpectedIsNoFailure() throws IOException {
        var run = script("""
                D1 02:40  facilitator: start
                D1 02:50  facilitator: open            => refused
                """);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("refused: The next turn can be opened once this one is resolved.");
    }

    @Test
    void aScriptThatCannotBeReadIsNotPlayed() throws IOException {
        var run = script("""
                D1 25:00 facilitator: start
                something else
                """);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("test.play:1:1: ", "test.play:2:1: ", "nothing was played");
    }

    @Test
    void aMissingScriptAndAnUnknownScenarioAreAnswered() {
        var missing = CommandRun.of("try", "amber-grid", "--script", folder.resolve("no.play").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("no.play", "there is no such file");
        var unknown = CommandRun.of("try", "amber-gird");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("amber-grid", "it cannot be played");
        var mode = CommandRun.of("try", "amber-grid", "--mode", "slow");
        assertThat(mode.exit()).isEqualTo(64);
        assertThat(mode.err()).contains("--mode is `slow`");
    }

    @Test
    void theSameSeedGivesTheSameExerciseAndItsRecordVerifies() {
        var record = folder.resolve("seven.firebreak");
        var one = CommandRun.of("try", "amber-grid", "--bots", "--seed", "7", "--out", record.toString());
        assertThat(one.exit()).isZero();
        assertThat(one.out()).contains("Turn 1: ", "The end: ", "calls ", "measures ");
        var verified = CommandRun.of("verify", record.toString());
        assertThat(verified.exit()).isZero();
        assertThat(one.lastLine()).isEqualTo(verified.lastLine().replace("verified ", ""));
    }

    @Test
    void asJsonEveryEventHasItsCauseAndEveryPeriodItsDyads() {
        var run = CommandRun.of("try", "amber-grid", "--seed", "7", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).allMatch(line -> line.startsWith("{\"kind\":\"") && line.endsWith("}"));
        assertThat(run.lines().getFirst()).contains("\"kind\":\"exercise\"", "\"seed\":7");
        assertThat(run.lastLine()).contains("\"kind\":\"end\"", "\"hash\":");
        var events = run.lines().stream().filter(line -> line.startsWith("{\"kind\":\"event\"")).toList();
        assertThat(events).isNotEmpty().allMatch(line -> line.contains("\"cause\":{"));
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i)).contains("\"number\":" + i + ",");
        }
        assertThat(run.lines().stream().filter(line -> line.startsWith("{\"kind\":\"period\"")).toList())
                .hasSizeGreaterThan(6)
                .allMatch(line -> line.contains("{\"from\":\"ARD\",\"to\":\"BOR\",\"T\":"));
    }

    private CommandRun script(String text) throws IOException {
        var file = folder.resolve("test.play");
        Files.writeString(file, text);
        return CommandRun.of("try", "amber-grid", "--script", file.toString());
    }
}
