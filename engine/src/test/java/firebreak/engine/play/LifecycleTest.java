package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.words.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lives of calls, measures, orders, meetings and turns, told as scripts between two states.
class LifecycleTest {

    @Test
    void aLateAnswerUnsettlesLessButCostsTrust() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                D1 11:00                                              => AA -> BB trust = 400
                D1 12:30  BB.head: answer 1 deny "No."                 => CallAnswered late
                then      AA.head: rate 1 full                        => AA -> BB tension unchanged, uncertainty fell, trust fell
                """);
    }

    /// What was noticed in the night before is there when the first turn opens.
    @Test
    void anIncidentThatIsDetectedBeforeTheFirstTurnOpensIt() {
        TestTable table = new TestTable(
                TestTable.changed(
                        "two-states", "latent: until D1 06:00", "latent: until D1 05:30", "  turns: [ { play: 12h", "  turn0: { table: 10m }\n  turns: [ { play: 12h"),
                new Setup(1, false, false));
        table.take(new Input(new Author.Facilitator("facilitator"), new Act.StartExercise()));
        assertThat(table.state().known("AA")).isEmpty();

        for (Act.FacilitatorAct act : List.of(new Act.LockTurn(), new Act.ResolveTurn(), new Act.OpenTurn())) {
            table.take(new Input(new Author.Facilitator("facilitator"), act));
        }

        assertThat(table.state().known("AA").get("first")).isNotNull();
    }

    @Test
    void anAnswerInTheLastMinuteOfTheDeadlineIsInTime() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc "Is it you?"
                D1 11:00  BB.head: answer 1 deny "No."                 => CallAnswered in time
                D1 11:30  AA.head: call BB over poc "Sure?"
                D1 15:31  BB.head: answer 2 deny "Yes."                => CallAnswered late
                """);
    }

    @Test
    void anAcknowledgementExtendsTheDeadlineOnceByHalf() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc "Is it you?"
                D1 08:00  BB.head: ack 1                               => CallAcknowledged, AA -> BB tension unchanged, uncertainty unchanged
                D1 08:10  BB.head: ack 1                               => refused acknowledged
                D1 13:00  BB.head: answer 1 deny "No."                 => CallAnswered in time
                """);
    }

    @Test
    void aDeclinedCallWeighsLikeAnUnansweredOne() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                D1 07:30  BB.desk: decline 1 "Not now."                => refused not-the-head
                D1 07:40  BB.head: decline 1 "Not now."                => CallDeclined, AA -> BB tension rose, uncertainty rose, trust fell
                D1 07:50  BB.head: answer 1 deny "No."                 => refused call-over
                """);
        assertThat(state.call(1).status()).isEqualTo(CallStatus.DECLINED);
    }

    @Test
    void skippedMinutesDoNotCountAgainstACall() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 17:00  AA.head: call BB over poc "Is it you?"
                D1 17:10  facilitator: lock
                then      facilitator: resolve
                then      facilitator: jump 24h
                D2 18:00  BB.head: answer 1 deny "No."                 => CallAnswered in time
                """);
        assertThat(state.call(1).inTime()).isTrue();
    }

    @Test
    void theFacilitatorLetsTimePassWithinATurnAndDeadlinesRun() {
        State state = plays("""
                D1 06:00  facilitator: forward 1h                      => refused phase
                then      facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                then      facilitator: forward 5h                      => CallOverdue
                then      BB.head: answer 1 deny "No."                 => CallAnswered late
                then      facilitator: forward 1d                      => refused forward-length
                then      facilitator: pause "Tea."
                then      facilitator: forward 1h                      => refused clock-stopped
                then      facilitator: resume
                then      facilitator: run 6h
                then      facilitator: forward 1h                      => refused forward-length
                then      facilitator: lock
                then      facilitator: forward 1h                      => refused phase
                """);
        assertThat(state.minute()).isEqualTo(720);
        assertThat(state.call(1).status()).isEqualTo(CallStatus.LATE);
    }

    @Test
    void timeLetPassByTheFacilitatorDoesWhatThePlayedTimeDoes() {
        String beginning = """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over poc about first "Is it you?"
                """;
        State played = plays(beginning + "D1 16:00 => AA -> BB tension rose\n");
        State forwarded = plays(beginning + "then facilitator: forward 9h => AA -> BB tension rose\n");
        assertThat(forwarded.postures()).isEqualTo(played.postures());
        assertThat(forwarded.calls()).isEqualTo(played.calls());
        assertThat(forwarded.minute()).isEqualTo(played.minute());
    }

    @Test
    void aMeasureCountsAQuarterWhenOfferedAndTheRestWhenAccepted() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: offer TST-C2 to BB "Indicators."    => MeasureOffered, AA -> BB trust = 405, BB -> AA trust = 425
                D1 07:10  BB.head: accept 1                            => MeasureAnswered, AA -> BB trust unchanged
                D1 07:20  AA.head: deliver 1 "Here."                   => MeasureUsed, AA -> BB trust = 420, BB -> AA trust = 440
                D1 07:30  BB.head: accept 1                            => refused offer-over
                D1 07:40  BB.head: offer TST-C2 to AA "And ours."      => AA -> BB trust = 422
                D1 07:50  AA.head: reject 2 "Later."                   => MeasureAnswered, AA -> BB trust unchanged
                """);
        assertThat(state.offer(1).statuses().get("BB")).isEqualTo(OfferStatus.USED);
        assertThat(state.offer(2).statuses().get("AA")).isEqualTo(OfferStatus.DECLINED);
    }

    @Test
    void anOfferThatNobodyAnswersLapsesWithoutBlame() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: offer TST-C2 to BB "Indicators."
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 07:01                                               => MeasureAnswered, AA -> BB tension unchanged, trust unchanged
                """);
        assertThat(state.offer(1).statuses().get("BB")).isEqualTo(OfferStatus.LAPSED);
    }

    @Test
    void theHeadApprovesWhatIsDearOrGoesFar() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.desk: order LAW-04 to BB about first "Charges."  => refused needs-missing
                D1 07:05  AA.desk: order LAW-07 to BB about first "A reward."       => OrderPlaced
                then      AA.desk: approve 1                                  => refused not-the-head
                then      AA.head: approve 1                                  => OrderApproved
                D1 07:10  AA.desk: order LAW-07 to BB about first "Another."        => OrderPlaced
                then      AA.head: refuse 2 "One will do."                    => OrderRefused
                D1 07:20  AA.desk: order LAW-07 to BB about first "A third."        => OrderPlaced
                then      AA.desk: withdraw 3                                 => OrderWithdrawn
                D1 07:30  AA.desk: order LAW-07 to BB about first "A fourth."       => OrderPlaced
                D1 18:00  facilitator: lock
                then      AA.head: approve 4                                  => refused locked
                then      facilitator: reopen
                then      facilitator: lock
                then      facilitator: resolve                                => OrderStarted, OrderLapsed
                """);
        assertThat(state.orders().values().stream().map(order -> order.status()))
                .containsExactly(OrderStatus.UNDER_WAY, OrderStatus.REFUSED, OrderStatus.WITHDRAWN, OrderStatus.LAPSED);
        assertThat(state.reservedCapital("AA")).isEqualTo(1);
    }

    @Test
    void aMeetingInTheCorridorCountsOnceBothHaveSigned() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: meet BB "Five minutes?"
                D1 07:01  BB.head: agree 1                             => MeetingAgreed
                D1 07:10  BB.head: outcome 1 "Both keep talking."       => OutcomeWritten, AA -> BB uncertainty unchanged
                D1 07:11  BB.head: sign 1                              => refused own-words
                D1 07:12  AA.head: sign 1                              => MeetingSigned, AA -> BB uncertainty fell, tension fell, trust rose
                """);
    }

    @Test
    void aTurnIsPausedExtendedLockedReopenedAndResolved() {
        State state = plays("""
                D1 06:00  AA.head: ready                               => refused not-started
                D1 06:00  facilitator: open                            => refused not-between
                D1 06:00  facilitator: start                           => TurnOpened
                D1 07:00  facilitator: pause "Coffee"                  => ClockPaused
                then      AA.head: call BB over poc "Hello?"            => refused paused
                then      AA.head: say "We wait."                      => MailPosted
                then      facilitator: resume                          => ClockResumed
                then      facilitator: extend 5m                       => TurnExtended
                then      facilitator: resolve                         => refused not-locked
                then      facilitator: lock                            => TurnLocked
                then      AA.head: call BB over poc "Hello?"            => refused locked
                then      facilitator: reopen                          => TurnReopened
                then      AA.head: call BB over poc "Hello?"            => CallPlaced
                then      facilitator: lock
                then      facilitator: resolve                         => TurnResolved
                then      AA.head: call BB over poc "Hello?"            => refused between-turns
                """);
        assertThat(state.table().phase()).isEqualTo(Phase.BETWEEN);
        assertThat(state.minute()).isEqualTo(720);
    }

    @Test
    void theFacilitatorsNumbersNeedAReason() {
        plays("""
                D1 06:00  facilitator: start
                then      facilitator: adjust tension AA BB +50 ""          => refused no-reason
                then      facilitator: adjust tension AA BB +50 "Too calm." => AA -> BB 261/356/400/1
                then      AA.head: adjust tension AA BB +50 "Me too."
                """, 4);
    }

    /// As much as its medium would tell, it says nothing about who wrote it.
    @Test
    void anInjectIsFromWhoeverItsAuthorNames() {
        TestTable table = new TestTable(TestTable.shipped("amber-grid"), new Setup(7, false, false));
        ScriptPlay.play(Script.parse("D1 02:40  facilitator: start\n"), table);
        assertThat(table.state().mails().values())
                .anyMatch(mail -> mail.entry().equals("0.1") && mail.from().equals("Ambassador Noor Halvard"));
    }

    private static State plays(String text, Integer... wrongLines) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(TestTable.scenario("two-states"), new Setup(1, false, false));
        List<Played> played = ScriptPlay.play(script, table);
        assertThat(played.stream()
                        .filter(line -> !line.fine() && !List.of(wrongLines).contains(line.line()))
                        .map(line -> line.line() + " " + line.command() + ": " + line.failure() + " "
                                + (line.result() instanceof Played.Result.Misread misread ? misread : "")))
                .isEmpty();
        return table.state();
    }
}
