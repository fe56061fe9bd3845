package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Setup;
import firebreak.engine.words.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The escalation model's worked example, number by number: tension, uncertainty, trust and rung of both rows.
class WorkedExampleTest {

    @Test
    void aCallAnsweredInFullCalmsBothSides() {
        plays("""
                D1 06:00  facilitator: start                                   => AA -> BB 211/356/400/1, BB -> AA 160/280/420/1
                D1 08:00  AA.head: call BB over poc about first "Is it you?"    => CallDelivered
                D1 11:00  BB.head: answer 1 deny "No, and here is why."         => CallAnswered in time
                then      AA.head: rate 1 full                                  => AA -> BB 183/236/420/1, BB -> AA 146/220/430/1
                D1 16:00  AA.head: offer TST-C2 to BB "Indicators for indicators."
                then      AA.head: deliver 1 "The indicators."
                then      BB.head: accept 1                                     => MeasureUsed, AA -> BB 169/208/440/1, BB -> AA 132/192/450/1
                D1 18:00
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 00:00  facilitator: release evidence                         => AA -> BB 154/208/440/1, BB -> AA 132/192/450/1
                """);
    }

    /// In the example the accused learns of the incident by the public claim; a call about it would have told it, so
    /// the unanswered call names no incident.
    @Test
    void aCallThatNobodyAnswersIsTheWayUp() {
        plays("""
                D1 06:00  facilitator: start                          => AA -> BB 211/356/400/1, BB -> AA 160/280/420/1
                D1 08:00  AA.head: call BB over poc "Is it you?"       => CallDelivered
                D1 12:00                                              => AA -> BB 211/366/400/1, BB -> AA 159/280/420/1
                D1 14:00                                              => AA -> BB 211/366/400/1
                D1 14:01                                              => CallUnanswered, AA -> BB 258/446/350/1, BB -> AA 159/280/420/1
                D1 18:00                                              => AA -> BB 258/456/350/2, BB -> AA 158/280/420/1
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 20:00  AA.head: order TST-CLAIM to BB about first   => ClaimMade, AA -> BB 258/456/350/2, BB -> AA 218/310/380/1
                D2 00:00                                              => AA -> BB 258/466/350/3, BB -> AA 218/320/380/1
                D2 01:00  facilitator: release second                  => AA -> BB 331/550/350/3, BB -> AA 218/320/380/1
                D2 06:00                                              => AA -> BB 331/560/350/3, BB -> AA 218/330/380/1
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 08:00  AA.head: order TST-HIT3 to BB                => AA -> BB 289/560/350/3, BB -> AA 305/360/340/1
                D2 12:00                                              => AA -> BB 289/570/350/6, BB -> AA 305/370/340/2
                D2 14:00  BB.head: order TST-HIT4 to AA                => AA -> BB 478/600/310/6, BB -> AA 224/370/340/2
                D2 18:00                                              => AA -> BB 478/610/310/6, BB -> AA 224/380/340/6
                D2 19:00  BB.head: order TST-HIT5 to AA
                then      BB.head: order TST-HIT5 to AA
                then      BB.head: order TST-HIT5 to AA
                then      BB.head: order TST-HIT5 to AA
                then      BB.head: order TST-HIT5 to AA
                then      BB.head: order TST-HIT5 to AA                => AA -> BB 779/790/70/6, BB -> AA 150/380/340/6
                """);
    }

    private static void plays(String text) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(TestTable.scenario("two-states"), new Setup(1, false, false));
        List<Played> played = ScriptPlay.play(script, table);
        assertThat(played.stream().filter(line -> !line.fine()).map(WorkedExampleTest::words)).isEmpty();
    }

    private static String words(Played played) {
        String what = played.result() instanceof Played.Result.Misread(var column, var message) ? column + ": " + message : "";
        return "line " + played.line() + ": " + played.command() + " " + what + " " + played.failure();
    }
}
