package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the event list hopes for: who did it, and whether it was in time. Amber Grid, its first turn.
class ExpectedActionsTest {

    /// Entry 1.6 expects the ministry to call, 1.1 the response team to contain.
    @Test
    void aColleagueWhoCallsIsNamed() {
        assertThat(met("""
                D1 09:00  BOR.csirt: call ARD over osce-poc-tech "Is the Ring safe?"
                """)).containsExactly("1.6 by BOR.csirt");
    }

    @Test
    void whoeverWasQuickerThanTheEventListHasDoneIt() {
        assertThat(met("""
                D1 06:10  BOR.mfa: call ARD over osce-poc-dip "Our frequency falls. Yours?"
                D1 06:15  ARD.head: order COM-01 "What is out, what is back."
                D1 09:00
                """)).containsExactly("1.5 by ARD.head before", "1.6 by BOR.mfa before");
    }

    /// A colleague's earlier call was about something else.
    @Test
    void onlyTheNamedSeatIsQuickerThanTheEventList() {
        assertThat(met("""
                D1 06:10  BOR.head: call ARD over osce-poc-dip "Our frequency falls. Yours?"
                D1 09:00
                """)).isEmpty();
    }

    @Test
    void whatWasTakenBackHasNotBeenDone() {
        String ordered = "D1 06:45  CAL.csirt: order CSI-07 \"Alert the clinics.\"\n";
        assertThat(met(ordered + "D1 09:00\n")).containsExactly("1.7 by CAL.csirt before");
        assertThat(met(ordered + "D1 07:00  CAL.csirt: withdraw 1\nD1 09:00\n")).isEmpty();
    }

    @Test
    void whatAnEarlierTurnBroughtDoesNotCount() {
        assertThat(met("""
                D1 12:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 13:00  ARD.mfa: call BOR over osce-poc-dip "Who rents rack 14?"
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 10:30
                then      ARD.mfa: call BOR over osce-poc-dip "A company wants to publish. Do you?"
                """)).containsExactly("3.10 by ARD.mfa");
    }

    /// Entry 1.9 has Borvania ring where bots play it: that is the call which 1.6 expects.
    @Test
    void whatTheEventListHasABotDoIsDone() {
        assertThat(met("D1 09:30\n", true)).contains("1.6 by BOR.mfa");
    }

    /// Who met which entry, in the order of the record.
    private static List<String> met(String text) {
        return met(text, false);
    }

    private static List<String> met(String text, boolean bots) {
        Script script = Script.parse("""
                D1 02:40  facilitator: start
                D1 03:00  BOR.mfa: nominate technical csirt backup mfa
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                """ + text);
        assertThat(script.problems()).isEmpty();
        Listening table = new Listening(new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, bots)));
        assertThat(ScriptPlay.play(script, table)).allSatisfy(line -> assertThat(line.failure()).isNull());
        return table.met;
    }

    private static final class Listening implements Table {
        private final Table table;
        private final List<String> met = new ArrayList<>();

        private Listening(Table table) {
            this.table = table;
        }

        @Override
        public State state() {
            return table.state();
        }

        @Override
        public Outcome take(Input input) {
            Outcome outcome = table.take(input);
            if (outcome instanceof Outcome.Accepted(var events)) {
                for (Event event : events) {
                    if (event instanceof Event.ExpectationSet set && !set.by().isEmpty()) {
                        met.add(set.entry() + " by " + set.by() + (set.early() ? " before" : ""));
                    }
                }
            }
            return outcome;
        }
    }
}
