package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.words.Script;
import org.junit.jupiter.api.Test;

/// The chair's unannounced test in turn 0 of Amber Grid.
class ContactTestTest {

    /// The ministry minds the diplomatic contact and backs up the technical one.
    @Test
    void onePongAnswersForAllContactsThatASeatMinds() {
        State state = plays("""
                D1 02:40  facilitator: start
                D1 03:20  BOR.mfa: nominate technical csirt backup mfa
                D1 04:30  BOR.mfa: pong                                => ContactPinged
                """);
        assertThat(ping(state, ContactRole.TECHNICAL)).isEqualTo(ContactState.Ping.OK);
        assertThat(ping(state, ContactRole.DIPLOMATIC)).isEqualTo(ContactState.Ping.OK);
        assertThat(ping(state, ContactRole.LEADERS)).isEqualTo(ContactState.Ping.SENT);
    }

    @Test
    void aTestOfManyContactsIsOneMessage() {
        State state = plays("""
                D1 02:40  facilitator: start
                D1 04:30
                """);
        assertThat(state.mails().values().stream().filter(mail -> mail.title().equals("Contact test")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.seats()).contains("ARD.csirt", "BOR.mfa", "CAL.mfa").doesNotHaveDuplicates());
    }

    @Test
    void theTimeToAnswerDoesNotRunWhileTurnZeroIsCutShort() {
        String cutShort = """
                D1 02:40  facilitator: start
                D1 04:30  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 06:20  BOR.mfa: pong                                => ContactPinged
                """;
        assertThat(ping(plays(cutShort), ContactRole.DIPLOMATIC)).isEqualTo(ContactState.Ping.OK);
        assertThat(ping(plays(cutShort), ContactRole.LEADERS)).isEqualTo(ContactState.Ping.SENT);
        assertThat(ping(plays(cutShort + "D1 07:00\n"), ContactRole.LEADERS)).isEqualTo(ContactState.Ping.FAILED);
    }

    @Test
    void aTestThatTurnZeroIsTooShortForIsMadeInTheFirstTurn() {
        String atOnce = """
                D1 02:40  facilitator: start
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                """;
        assertThat(tests(plays(atOnce))).isZero();
        assertThat(tests(plays(atOnce + "D1 06:01\n"))).isEqualTo(1);
    }

    @Test
    void aTestByOrderTellsWhoIsTested() {
        State state = ordered("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order HOT-07 to BB
                D1 08:00                                              => OrderDone, ContactPinged
                D1 08:30  BB.head: pong                                => ContactPinged
                """);
        assertThat(tests(state)).isEqualTo(1);
    }

    @Test
    void aTestByOrderWaitsUntilSomebodyIsThere() {
        State state = ordered("""
                D1 06:00  facilitator: start
                D1 17:30  AA.head: order HOT-07 to BB
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: jump 24h                        => OrderDone
                D2 18:50  BB.head: pong                                => ContactPinged
                """);
        assertThat(tests(state)).isEqualTo(1);
    }

    private static State ordered(String text) {
        return plays(text, new TestTable(TestTable.changed("two-states", "ping: ok", "ping: untested"), new Setup(7, false, false)));
    }

    private static long tests(State state) {
        return state.mails().values().stream().filter(mail -> mail.title().equals("Contact test")).count();
    }

    @Test
    void aMoveThatWouldNominateNobodyIsNotOrdered() {
        plays("""
                D1 02:40  facilitator: start
                D1 03:20  ARD.mfa: order HOT-08                        => refused needs-missing
                D1 03:20  BOR.mfa: order HOT-08                        => OrderPlaced
                """);
    }

    private static ContactState.Ping ping(State state, ContactRole role) {
        ContactState contact = state.contact("BOR", role);
        if (contact == null) {
            throw new AssertionError("BOR has no contact " + role);
        }
        return contact.ping();
    }

    private static State plays(String text) {
        return plays(text, new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false)));
    }

    private static State plays(String text, TestTable table) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        assertThat(ScriptPlay.play(script, table)).allSatisfy(line -> assertThat(line.fine()).as(line.command()).isTrue());
        return table.state();
    }
}
