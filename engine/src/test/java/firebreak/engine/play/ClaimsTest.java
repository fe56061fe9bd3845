package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Setup;
import firebreak.engine.words.Script;
import org.junit.jupiter.api.Test;

/// What a legal claim, and a ruling on it, opens. Amber Grid, the first turn.
class ClaimsTest {

    /// The treaty needs the claim; force needs the ruling.
    @Test
    void aClaimCarriesTheTreatyUntilItIsRejected() {
        plays("""
                D1 07:00  ARD.head: order MIL-08 to BOR about grid-wiper "All for one."   => refused needs-missing
                then      ARD.head: claim armed_attack against BOR about grid-wiper "The grid is a weapon."
                then      ARD.head: order MIL-08 to BOR about grid-wiper "All for one."   => OrderPlaced
                then      ARD.head: withdraw 1
                then      ARD.head: order MIL-09 to BOR "Now."                            => refused needs-missing
                then      facilitator: rule 1 rejected "Nobody is hurt."                  => ClaimRuled
                then      ARD.head: order MIL-08 to BOR about grid-wiper "All for one."   => refused needs-missing
                """);
    }

    @Test
    void aThresholdThatOneStateHasMetOpensNothingAgainstAnother() {
        plays("""
                D1 07:00  ARD.head: claim armed_attack against BOR about grid-wiper "The grid is a weapon."
                then      ARD.head: order MIL-08 to CAL about grid-wiper "You let them."  => refused needs-missing
                then      facilitator: rule 1 upheld "For the exercise."                  => ClaimRuled
                then      ARD.head: order MIL-09 to CAL "Now."                            => refused needs-missing
                then      ARD.head: order MIL-09 to BOR "Now."                            => OrderPlaced
                """);
    }

    private static void plays(String text) {
        Script script = Script.parse("""
                D1 02:40  facilitator: start
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                """ + text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false));
        assertThat(ScriptPlay.play(script, table)).allSatisfy(line -> assertThat(line.failure()).as(line.command()).isNull());
    }
}
