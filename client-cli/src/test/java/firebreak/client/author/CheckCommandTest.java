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
        assertThat(run.lastLine()).startsWith(folder + ": ").contains(" errors").endsWith("what they may have led to is told after that.");
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

    private void withASwitchedOffEntry(String allowance) throws IOException {
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
        Files.writeString(folder.resolve("extra.yaml"), """
            msel:
              %s
              - id: "9.1"
                at: D1 07:00
                enabled: false
                inject: { to: all, text: Hello }
            """.formatted(allowance));
    }

    @Test
    void aFindingThatIsMeantStandsWithItsReason() throws IOException {
        withASwitchedOffEntry("# allow W006: the chair may want it");
        var run = CommandRun.of("check", folder.toString());
        assertThat(run.lastLine()).contains("no findings (1 allowed)");
        assertThat(run.exit()).isZero();
        var json = CommandRun.of("check", folder.toString(), "--format", "json");
        assertThat(json.out()).startsWith("{\"playable\":true,\"findings\":[],\"allowed\":[{\"finding\":{\"code\":\"W006\"")
                .contains("\"reason\":\"the chair may want it\"");
        assertThat(json.exit()).isZero();
        var sarif = CommandRun.of("check", folder.toString(), "--format", "sarif");
        assertThat(sarif.out()).contains("\"version\":\"2.1.0\"", "\"ruleId\":\"W006\"",
                "\"suppressions\":[{\"kind\":\"inSource\",\"justification\":\"the chair may want it\"}]");
    }

    @Test
    void anotherProgramGetsThePlaceOfAFinding() throws IOException {
        withASwitchedOffEntry("");
        var json = CommandRun.of("check", folder.toString(), "--format", "json");
        assertThat(json.out()).contains("\"startLine\":3,\"startColumn\":9,\"endLine\":3,\"endColumn\":14", "\"level\":\"warning\"");
        assertThat(json.exit()).isEqualTo(1);
        var sarif = CommandRun.of("check", folder.toString(), "--format", "sarif");
        assertThat(sarif.out()).contains("/extra.yaml\"},\"region\":{\"startLine\":3,", "\"columnKind\":\"unicodeCodePoints\"");
        assertThat(CommandRun.of("check", folder.toString(), "--format", "xml").exit()).isEqualTo(64);
    }

    @Test
    void everyCodeIsExplained() {
        var one = CommandRun.of("explain", "e012");
        assertThat(one.out()).startsWith("E012: an id is not known").contains("For example:");
        assertThat(one.exit()).isZero();
        assertThat(CommandRun.of("explain", "W006").out()).contains("`# allow W006: why`");
        assertThat(CommandRun.of("explain").out()).contains("  E001  no scenario here", "  A003  ");
        var unknown = CommandRun.of("explain", "E0122");
        assertThat(unknown.err()).contains("there is no code `E0122`; perhaps `E012`");
        assertThat(unknown.exit()).isEqualTo(64);
    }
}
