package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Line;
import firebreak.engine.words.News;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a facilitator reads while the exercise runs.
class FacilitatorsLogTest {

    @Test
    void whatAFacilitatorLooksForIsInTheLogOnceAndInOrder() {
        assertThat(log(table("""
                D1 06:00  facilitator: start
                D1 06:30  facilitator: pause "Coffee."
                then      facilitator: resume
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                D1 07:30  BB.head: answer 1 deny "No."
                D1 07:40  AA.head: rate 1 full
                D1 08:00  AA.head: offer TST-C2 to BB "Indicators."
                D1 08:30  BB.head: accept 1 "Thank you."
                D1 09:00  AA.head: meet BB "A word?"
                D1 09:10  BB.head: agree 1
                D1 09:20  facilitator: adjust tension AA BB +50 "The speech."
                D1 09:30  facilitator: bot BB.desk on
                D1 09:40  BB.head: ask "May we?"
                D1 09:50  facilitator: reply BB.head "You may."
                """).state()))
                .containsSubsequence(
                        "The clock is stopped: Coffee. `resume` starts it again.",
                        "The clock is running again.",
                        "Call 1: AA.head calls BB over poc, about first.",
                        "Call 1 is answered by BB.head in time, deny.",
                        "AA lets the answer to call 1 count 100 %.",
                        "Offer 1: AA.head offers TST-C2 Exchange between response teams to BB.",
                        "Offer 1: BB accepts.",
                        "Meeting 1: AA asks BB for a word in the corridor.",
                        "Meeting 1: AA and BB meet.",
                        "BB.desk is handed to a bot.",
                        "BB.head asks you: \"May we?\"",
                        "You reply to BB.head: \"You may.\"")
                .anyMatch(line -> line.startsWith("Adjusted by hand: tension of AA towards BB, ") && line.endsWith(": The speech."))
                .doesNotHaveDuplicates();
    }

    @Test
    void theStreamTellsWhatWasWrittenByHandAndNotWhatFollowsFromSomethingElse() {
        List<String> log = log(table("""
                D1 06:00  facilitator: start
                D1 07:00  facilitator: inject to AA "A line of one's own."
                D1 07:10  facilitator: inject to all "A line for the room."
                D1 07:20  AA.head: order TST-HIT3 to BB
                D1 07:30  facilitator: release evidence
                D1 07:40  AA.head: call BB over poc about first "Is it you?"
                D1 07:50  BB.head: see 1
                """).state());
        assertThat(log)
                .anyMatch(line -> line.contains("A line of one's own."))
                .anyMatch(line -> line.contains("A line for the room."))
                .noneMatch(line -> line.contains("tension of") || line.contains("uncertainty of"));
        assertThat(log.stream().filter(line -> line.contains("TST-HIT3"))).as("the order, and that it is done: no news besides").hasSizeBetween(1, 2);
    }

    @Test
    void theStreamIsOneLineAnEventInTheOrderOfTimeAfterAResolveToo() {
        TestTable table = table("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you? Tell us at once."
                then      facilitator: lock
                """);
        SeatView before = Views.facilitator(table.state());
        play(table, """
                then      facilitator: resolve
                then      facilitator: open
                then      BB.head: ask "Is it morning?"
                """);
        List<String> lines = News.between(before, Views.facilitator(table.state()), 120).stream().map(Line::text).toList();

        List<String> moments = lines.stream().filter(line -> line.startsWith("D")).map(line -> line.substring(0, 8)).toList();
        assertThat(moments).isSorted().hasSizeGreaterThan(2);
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.contains("Tell us at once") || line.contains("not ready"));
        assertThat(lines.getLast()).isEqualTo("    reply BB.head \"...\"");
    }

    @Test
    void objectivesAndCallsAreToldWithWhatIsSo() {
        State state = table("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                D1 07:30  BB.head: answer 1 deny "It is not."
                """).state();
        assertThat(said("calls 1", state)).contains("Answered in time, D1 07:30, not rated by the caller", "Denied: \"It is not.\"");
        assertThat(said("calls", state)).contains("answered in time").doesNotContain("It is not.");
        assertThat(said("objectives", state)).doesNotContain("()", "&&");
    }

    private static String said(String command, State state) {
        var view = Views.facilitator(state);
        return firebreak.engine.words.Words.parse(command, view) instanceof firebreak.engine.words.Parsed.Ask(var query)
                ? String.join("\n", firebreak.engine.words.Screens.of(query, view, 110).stream().map(Line::text).toList())
                : "";
    }

    private static List<String> log(State state) {
        var control = Views.facilitator(state).control();
        return control == null ? List.of() : control.log().stream().map(SeatView.LogLine::text).toList();
    }

    private static TestTable table(String text) {
        TestTable table = new TestTable(TestTable.scenario("two-states"), new Setup(1, false, false));
        play(table, text);
        return table;
    }

    private static void play(TestTable table, String text) {
        List<String> complaints = new ArrayList<>();
        ScriptPlay.play(Script.parse(text), table, line -> {
            if (!line.fine()) {
                complaints.add(line.complaint());
            }
        });
        assertThat(complaints).isEmpty();
    }
}
