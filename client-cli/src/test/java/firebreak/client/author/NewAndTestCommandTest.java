package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void withNamesOfOnesOwnItPlaysAsWell() throws IOException {
        String own = home.resolve("ferry").toString();
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly,ORM=Ormund").exit()).isZero();
        try (Stream<Path> files = Files.walk(Path.of(own))) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.endsWith("firebreak.schema.json")).toList()) {
                assertThat(file + "\n" + Files.readString(file)).doesNotContainPattern("(?i)\\b(ILV|SER)\\b|Ilvan|Serrad");
            }
        }
        assertThat(Path.of(own, "briefs", "ves-secret.md")).content().contains("the loan that Ormund is to sign");
        assertThat(CommandRun.of("check", own).lastLine()).contains(": no findings. 2 delegations, 4 seats");
        assertThat(CommandRun.of("test", own).exit()).isZero();
        assertThat(CommandRun.of("rehearse", own, "--runs", "100", "--fail-on", "dead").exit()).isZero();
        assertThat(CommandRun.of("new", home.resolve("swapped").toString(), "--names", "SER=Serrado,ILV=Ilvania").exit()).isZero();
        assertThat(CommandRun.of("check", home.resolve("swapped").toString()).lastLine()).contains(": no findings.");
    }

    @Test
    void namesThatCannotBeAreRefusedAndNothingIsWritten() {
        String own = home.resolve("own").toString();
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly").err()).contains("names 1 state, and the skeleton has 2; write it like `--names VES=Vessaly,ORM=Ormund`");
        assertThat(CommandRun.of("new", own, "--names", "ves=Vessaly,ORM=Ormund").err()).contains("`ves` cannot be the short name");
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly,VES=Ormund").err()).contains("calls both states `VES`");
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly,ORM=Ormund: a state").err()).contains("cannot be the name of a state");
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly,CHAIR=Ormund").err()).contains("is somebody else");
        var bare = CommandRun.of("new", own, "--names", "VES,ORM");
        assertThat(bare.err()).contains("`VES` lacks a short name and `=`");
        assertThat(bare.exit()).isEqualTo(64);
        assertThat(CommandRun.of("new", own, "--names", "VES=Vessaly,ORM=Ormund", "--from", "amber-grid").err()).contains("--names is for the skeleton");
        assertThat(Path.of(own)).doesNotExist();
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
    void whatFailsBehindALineThatDidNotTakePlaceIsOnlyCounted() throws IOException {
        Files.writeString(Path.of(folder, "play", "wrong.play"), """
                D1 02:40  facilitator: start
                D1 02:50  ILV.cert: cal SER over cert-line "Is it you?"   => CallPlaced
                D1 02:50  SER.cert: answer 1 deny "No."                   => CallAnswered
                """);
        var run = CommandRun.of("test", folder, "wrong.play");
        assertThat(run.out()).contains(
                "play/wrong.play:2:21: `cal` is not a command; change it to `call`",
                "play/wrong.play: 1 line after it did not come as expected either; mend this one first");
        assertThat(run.out()).doesNotContain("play/wrong.play:3");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatNamesNothingIsToldBeforeAnythingIsPlayed() throws IOException {
        Path script = Path.of(folder, "play", "wrong.play");
        Files.writeString(script, """
                D1 02:40  facilitator: start   => LineOpened
                D1 06:00  facilitator: lock    => ExerciseEnded repared, EntryFired 9.9
                """);
        var run = CommandRun.of("test", folder, "wrong.play");
        assertThat(run.out()).contains(
                "play/wrong.play:1:35: there is no event `LineOpened`; `firebreak test --events` lists all that can be expected",
                "play/wrong.play:2:49: there is no ending `repared`; change it to `repaired`",
                "play/wrong.play:2:69: there is no entry `9.9`; there are 1.1, ",
                "play/wrong.play: 2 lines cannot be played; nothing was played.");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(CommandRun.of("try", folder, "--script", "play/wrong.play").err()).contains("change it to `repaired`");
    }

    @Test
    void whatCanBeExpectedIsListedAndWithAScenarioItsIds() {
        var list = CommandRun.of("test", "--events");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains("  EvidenceObtained DELEGATION EVIDENCE", "  HoaxFoundOut", "  AA -> BB tension +31").doesNotContain("In this scenario");
        assertThat(CommandRun.of("test", folder, "--events").out()).contains("  ENDING: named, repaired, unclear, stopped", "  EVIDENCE: rented-servers");
        assertThat(CommandRun.of("test").exit()).isEqualTo(64);
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
