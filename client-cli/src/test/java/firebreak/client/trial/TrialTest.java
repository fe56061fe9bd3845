package firebreak.client.trial;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table at which a designer sits alone, through the command.
class TrialTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void oneSitsDownAndIsToldWhatToTypeNext() {
        var run = at("next");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("EXERCISE - AMBER GRID")
                .contains("You are ARD.csirt", "bots play the other seats", "ARD.csirt D1 02:40> next", "D1 03:00, message 2");
    }

    @Test
    void oneSitsDownOnTheFirstChairThatTheScenarioNames() {
        assertThat(CommandRun.typing("next", "try", "tutorial").out()).contains("You are MAR.head", "MAR.head D1 02:40> next");
    }

    @Test
    void aCallIsPlacedFromOneChairAndAnsweredFromAnother() {
        var run = at("""
                to D1 07:30
                as BOR.mfa
                call ARD over osce-poc-tech about grid-wiper "Are you under attack?"
                ARD.csirt: answer 1 confirm "Yes."
                as ARD.mfa
                """);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("You sit as BOR.mfa; its bot has stopped.", "BOR.mfa D1 07:30> call ARD", "accepted", "Call 1 to ARD: answered in time.")
                .contains("You sit as ARD.mfa");
    }

    @Test
    void timeGoesBackAndForthAndWhatIsDoneOtherwiseReplacesWhatCameAfter() {
        var run = at("""
                to D1 07:30
                wait 2h
                back
                forth
                back 2
                forth 2
                undo
                forth
                to D1 08:15
                to D1 07:30
                say "Otherwise."
                """);
        assertThat(run.out())
                .contains("Back to before `wait 2h` (ARD.csirt). `forth` does it again.", "[1 ahead]> forth", "Forth through `wait 2h`")
                .contains("Back to before `to D1 07:30`", "Taken back: `wait 2h`", "Nothing was done after this")
                .contains("You stand at D1 08:15", "You stand at D1 07:30", "What came after is forgotten (1 thing).");
        assertThat(run.exit()).isOne();
        assertThat(run.err()).contains("1 of 11 lines was refused or not understood.");
    }

    @Test
    void behindTheCurtainStandsWhatComesNextAndWhichConditionsHoldPartByPart() {
        var run = at("""
                to D1 07:30
                truth
                truth 1.9
                truth variables
                truth log 3
                truth nonsense
                """);
        assertThat(run.out())
                .contains("The incidents as they are", "hit ARD, by NIGHTJAR", "What the clock brings, if nobody does anything")
                .contains("D1 08:00   entry 1.5: Parliament meets at ten")
                .contains("- entry 1.9, all of:", "      - seen(\"BOR\", \"grid-wiper\").severity >= 3", "      + !call_placed(\"BOR\", \"ARD\")")
                .contains("+ ending cold: true", "  gateway", "What happened, newest last", "Behind the curtain there is no `nonsense`.");
    }

    @Test
    void atTheEndStandsWhatEachDelegationWanted() {
        var run = at("to end");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("The exercise has ended.", "What each delegation secretly wanted, and how it came out", "  Ardenia: interests ", "(-40)");
        // One who leaves before the end is shown how it stands; one who has seen it is not shown it again.
        assertThat(run.out().split("What each delegation secretly wanted", -1)).hasSize(2);
        assertThat(at("to D1 12:00\nquit\nnext").out()).contains("If it stopped here, at D1 12:00:", "What each delegation").doesNotContain("> next");
    }

    @Test
    void whatWasDoneIsSavedAsAScriptThatPlaysTheSameAgain() throws IOException {
        String file = folder.resolve("tried.play").toString();
        var run = at("to D1 07:30\nas BOR.mfa\ncall ARD over osce-poc-tech about grid-wiper \"Are you \\\"under\\\" attack?\"\nto turn 3\nwait 90m\nsave "
                + file + "\nto end\nsave " + file);
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Played again they lead to this very state.").doesNotContain("please report it");
        assertThat(Files.readString(Path.of(file)))
                .contains("seed 1, amber-grid", "then      facilitator: start", "BOR.mfa: call ARD over osce-poc-tech", "=> ExerciseEnded ");
        var script = CommandRun.of("try", "amber-grid", "--script", file);
        assertThat(script.exit()).isZero();
        assertThat(script.err()).contains("all as expected");
        assertThat(script.out()).contains("What each delegation secretly wanted");
        // A file that somebody else wrote is left alone.
        assertThat(at("save " + file).out()).contains("There is a file `" + file + "` already");
    }

    @Test
    void theRecordOfWhatWasDoneVerifies() {
        String record = folder.resolve("tried.firebreak").toString();
        var run = CommandRun.typing("to D1 09:10\nto D1 08:20\nto turn 2", "try", "amber-grid", "--seed", "7", "--out", record);
        assertThat(run.exit()).isZero();
        assertThat(CommandRun.of("verify", record).exit()).isZero();
    }

    @Test
    void everySeatByHandAndTheFacilitatorsChair() {
        var run = CommandRun.typing("""
                bots off
                wait
                start
                wait 30m
                lock
                wait
                resolve
                open
                wait 7h
                wait
                """, "try", "amber-grid", "--as", "facilitator");
        assertThat(run.out())
                .contains("CAL.mfa         by hand", "The exercise has not begun: `start`.", "The turn is locked: `resolve`", "The turn's time is over: `lock`");
        assertThat(run.exit()).isZero();
    }

    @Test
    void everyMistakeGetsAnAnswer() {
        var run = at("""
                as XXX.mfa
                XXX.mfa: ready
                back many
                to yesterday
                to turn 99
                wait for godot
                bots perhaps
                save
                lock
                help back
                help call
                help nothing-of-it
                """);
        assertThat(run.exit()).isOne();
        assertThat(run.out())
                .contains("There is no seat `XXX.mfa`; there are ARD.csirt, ", "Say `back`, or how many things with a number: `back 3`.")
                .contains("`yesterday` is no moment; write it like `D2 08:00`", "There is no turn 99; the last is turn 6.")
                .contains("Say how long in the exercise's time", "Say `bots`, `bots on` or `bots off`", "Say where to, such as `save quiet.play`.")
                .contains("The facilitator can say that: `facilitator: lock`.", "Go back to before what you did last", "call DELEGATION over CHANNEL");
        var seat = CommandRun.typing("", "try", "amber-grid", "--as", "XXX.mfa");
        assertThat(seat.exit()).isEqualTo(64);
        assertThat(seat.err()).contains("--as: There is no seat `XXX.mfa`");
        assertThat(CommandRun.of("try", "amber-grid", "--bots", "--as", "ARD.mfa").exit()).isEqualTo(64);
        assertThat(CommandRun.of("try", "amber-grid", "--bots", "--script", "x.play").exit()).isEqualTo(64);
    }

    private static CommandRun at(String typed) {
        return CommandRun.typing(typed, "try", "amber-grid", "--as", "ARD.csirt");
    }
}
