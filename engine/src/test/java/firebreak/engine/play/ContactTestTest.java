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
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false));
        assertThat(ScriptPlay.play(script, table)).allSatisfy(line -> assertThat(line.fine()).as(line.command()).isTrue());
        return table.state();
    }
}
