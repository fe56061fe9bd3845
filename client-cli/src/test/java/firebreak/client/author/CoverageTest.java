package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rehearsal finds what nobody at the table would ever see, or could ever do.
class CoverageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private String folder = "";

    @BeforeEach
    void aScenarioWithFiveFaults() throws IOException {
        folder = home.resolve("faulty").toString();
        assertThat(CommandRun.of("new", folder).exit()).isZero();
        Files.writeString(Path.of(folder, "faults.yaml"), """
                msel:
                  - id: "9.1"
                    when: max_rung() >= 8
                    inject: { to: all, text: EXERCISE. War. }
                  - id: "9.2"
                    after: { entry: "9.1", wait: 30m }
                    inject: { to: all, text: EXERCISE. What follows from war is not reported again. }
                  - id: "9.3"
                    at: D1 08:00
                    only_if: capital("ILV") > 90
                    inject: { to: ILV, text: EXERCISE. You are rich. }
                  - id: "9.4"
                    at: D1 08:30
                    inject: { to: ILV.minister, text: EXERCISE. Nobody could do this in a quarter of an hour. }
                    expect: { of: ILV.minister, action: order, move: COM-07, within: 15m }
                  - id: "9.5"
                    at: D2 11:30
                    call:
                      from: SER.minister
                      to: ILV
                      over: poc
                      says: EXERCISE. Was it you?
                      answers: { other: [ { pressure: ILV, by: 10 } ] }
                incidents:
                  second-wave:
                    kind: ddos_gov
                    label: { en: A second wave }
                    target: SER.government.portal
                    author: QUARRY
                    suspects: [QUARRY]
                    begins_when: harm("till-freeze") >= 990
                    stages: { detected: { severity: 2 } }
                """);
    }

    private CommandRun rehearse(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "rehearse";
        args[1] = folder;
        args[2] = "--runs";
        args[3] = "60";
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of(args);
    }

    @Test
    void whatIsDeadOrUnfairIsFoundAtItsPlaceOnceAndTheSameOnOneCoreAndOnTwo() {
        var run = rehearse("--fail-on", "dead,unfair", "--threads", "1");
        List<String> found = run.out().lines().filter(line -> line.contains("faulty/faults.yaml:")).toList();
        assertThat(found)
                .containsExactly(
                        "  W015  the entry `9.1` never fired in 90 rehearsals  (faulty/faults.yaml:2:9)",
                        "  W015  the entry `9.3` never fired in 90 rehearsals  (faulty/faults.yaml:8:9)",
                        "  W016  what `9.4` expects was done in 0 of the 60 exercises by doctrine that asked for it, and in 0 of the 30 with wandering bots  (faulty/faults.yaml:12:9)",
                        "  W015  the branch `answered: other` of `9.5` was never taken in 90 rehearsals  (faulty/faults.yaml:23:18)",
                        "  W015  the incident `second-wave` never began in 90 rehearsals  (faulty/faults.yaml:25:3)");
        assertThat(run.err()).contains("failed on: ", " dead, 1 unfair");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(rehearse("--fail-on", "dead,unfair", "--threads", "2").out()).isEqualTo(run.out());
    }

    @Test
    void withoutFailOnItIsSaidAndNotHeldAgainstIt() {
        var run = rehearse();
        assertThat(run.out()).contains("Never, or hardly ever", "Branches that were taken", "Tension at the end of each turn");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatTheAuthorAllowsDoesNotCountAndAnAllowanceThatIsIdleIsSaid() throws IOException {
        Path faults = Path.of(folder, "faults.yaml");
        Files.writeString(faults, Files.readString(faults)
                .replace("  - id: \"9.1\"", "  - id: \"9.1\" # allow W015: only people go that far")
                .replace("at: D1 08:00", "at: D1 08:00 # allow W016: nothing is expected here"));
        assertThat(CommandRun.of("check", folder).out()).doesNotContain("W014");
        var run = rehearse();
        assertThat(run.out())
                .contains("Allowed by the author", "the entry `9.1` never fired in 90 rehearsals: only people go that far")
                .contains("W014  there is no `W016` here to allow");
    }

    @Test
    void eachBranchHasItsOwnPlaceForAnAllowance() throws IOException {
        Path faults = Path.of(folder, "faults.yaml");
        Files.writeString(faults, Files.readString(faults).replace("by: 10 } ] }", "by: 10 } ] }  # allow W015: nobody is left to pick up"));
        assertThat(rehearse().out()).contains("the branch `answered: other` of `9.5` was never taken in 90 rehearsals: nobody is left to pick up");
    }

    @Test
    void aGoalThatNobodyReachesAndARedLineThatNobodyCrossesAreFoundAtTheirLines() throws IOException {
        Path main = Path.of(folder, "scenario.yaml");
        Files.writeString(main, Files.readString(main)
                .replace("attribution(\"ILV\", \"till-freeze\", \"QUARRY\") >= 500", "capital(\"ILV\") > 95")
                .replace("trust(\"ILV\", \"SER\") < 300", "trust(\"ILV\", \"SER\") < 5"));
        assertThat(rehearse().out())
                .containsPattern("W015  the goal `You know who it was.` of `ILV` was never reached in 90 rehearsals  \\(faulty/scenario.yaml:[0-9]+:")
                .containsPattern("W015  the red line `Your neighbour .*` of `SER` was never crossed in 90 rehearsals  \\(faulty/scenario.yaml:[0-9]+:");
    }

    @Test
    void whatItCannotFailOnIsAnswered() {
        assertThat(rehearse("--fail-on", "boring").err()).contains("--fail-on is `boring`, must be of dead, unfair, rare");
    }
}
