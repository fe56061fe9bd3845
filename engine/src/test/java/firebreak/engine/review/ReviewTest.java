package firebreak.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Step;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Verification;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.CallStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The script of Amber Grid that ships with it, reviewed. What the numbers are is the rules' business; here they must
/// agree with the record, and have causes.
class ReviewTest {
    private static final Played PLAYED = Played.hotline();
    private static final ExerciseRecord RECORD = PLAYED.run().record();
    private static final Review REVIEW = Review.of(PLAYED.scenario(), RECORD);

    @Test
    void theRecordVerifiesAfterAWalkThroughItsFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RECORD.write(bytes);
        ExerciseRecord back = ExerciseRecord.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(Replay.verify(ScenarioLoader.load(back.files()).scenario().orElseThrow(), back))
                .isEqualTo(new Verification.Agrees(RECORD.steps().size(), RECORD.hash()));
    }

    @Test
    void everyEventExplainsItselfBackToAnInputOrThePlan() {
        long events = RECORD.steps().stream()
                .flatMap(step -> step.events().stream())
                .filter(event -> !(event instanceof Event.TimePassed))
                .count();
        for (long number = 0; number < events; number++) {
            List<Because> chain = REVIEW.explain(number);
            assertThat(chain.getFirst().event()).isEqualTo(number);
            assertThat(chain.getLast().event()).as("end of the chain of event %s", number).isEqualTo(-1);
            assertThat(chain).allSatisfy(because -> assertThat(because.text()).matches("(?s)\\S.*\\S[.”]"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> REVIEW.explain(events));
    }

    @Test
    void theHistoriesAgreeWithTheStates() {
        State end = PLAYED.run().state();
        State start = State.initial(PLAYED.scenario(), RECORD.origin().setup());
        for (DyadHistory history : REVIEW.dyads()) {
            Dyad dyad = history.dyad();
            assertThat(history.first().tension()).isEqualTo(start.tension(dyad));
            assertThat(history.last().tension()).isEqualTo(end.tension(dyad));
            assertThat(history.last().uncertainty()).isEqualTo(end.uncertainty(dyad));
            assertThat(history.last().trust()).isEqualTo(end.trust(dyad));
            assertThat(history.last().rung()).isEqualTo(end.posture(dyad).rung());
            assertThat(history.peakTension().permille())
                    .isEqualTo(history.points().stream().mapToInt(DyadHistory.Point::tension).max().orElseThrow());
        }
    }

    @Test
    void everyPeriodHasARowWithTheNumbersAtItsEnd() {
        Replay.walk(PLAYED.scenario(), RECORD, (step, _, after) -> lastPeriod(step).forEach(ended -> {
            PeriodRow row = REVIEW.periods().get(ended.period());
            assertThat(row.period()).isEqualTo(ended.period());
            if (row.minute() == after.minute()) {
                row.dyads().forEach((dyad, point) -> assertThat(point.rung()).isBetween(0, 9));
            }
        }));
        assertThat(REVIEW.periods().getFirst().period()).isZero();
        assertThat(REVIEW.periods()).hasSizeGreaterThan(40);
    }

    private static Stream<Event.PeriodEnded> lastPeriod(Step step) {
        return step.events().stream()
                .filter(event -> event instanceof Event.PeriodEnded)
                .map(event -> (Event.PeriodEnded) event);
    }

    @Test
    void everyCallHasARowWithWhatItMoved() {
        assertThat(REVIEW.calls()).hasSameSizeAs(PLAYED.run().state().calls().values());
        CallRow late = REVIEW.calls().stream()
                .filter(call -> call.status() == CallStatus.LATE)
                .findFirst()
                .orElseThrow();

        assertThat(late.effects()).anyMatch(effect -> effect.why().equals("call-late"));
        assertThat(late.effects())
                .filteredOn(effect -> effect.why().equals("call-late"))
                .noneMatch(effect -> effect.quantity().kind() == Quantity.Kind.TENSION);
    }

    @Test
    void aCallThatNobodyAnsweredIsATurningPointWithConsequences() {
        StoryLine line = REVIEW.turns().stream()
                .flatMap(turn -> turn.lines().stream())
                .filter(one -> one.strand() == Strand.CALL && one.text().startsWith("Nobody in Borvania answered"))
                .findFirst()
                .orElseThrow();

        assertThat(line.headline()).isTrue();
        assertThat(line.because().getFirst().text()).startsWith("Ardenia (Ministry of Foreign Affairs and Trade) called");
        assertThat(line.effects()).anyMatch(effect ->
                effect.quantity().equals(Quantity.tension(new Dyad("ARD", "BOR"))) && effect.amount() > 0);
    }

    @Test
    void theMetricsCountWhatTheTablesShow() {
        Metrics.Calls calls = REVIEW.metrics().calls();

        assertThat(calls.placed()).isEqualTo(REVIEW.calls().size());
        assertThat(calls.inTime() + calls.late() + calls.unanswered() + calls.declined() + calls.unreached() + calls.open())
                .isEqualTo(calls.placed());
        assertThat(REVIEW.metrics().offersBefore() + REVIEW.metrics().offersAfter()).isEqualTo(REVIEW.measures().size());
        assertThat(REVIEW.metrics().firstContacts()).extracting(Metrics.FirstContact::delegation)
                .containsExactlyInAnyOrder("Ardenia", "Borvania", "Calmora");
    }

    @Test
    void whoAnsweredACallWasInTouchAndWhatCameBeforeTheWorstIsNotForgotten() {
        Played played = Played.script("""
                D1 02:40  facilitator: start
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 07:12  CAL.csirt: call ARD over cert-south "Do you see it too?"
                D1 11:30  ARD.csirt: answer 1 confirm "Yes."
                D1 12:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 12:30  CAL.csirt: call ARD over cert-south "And now?"
                D1 17:10  ARD.csirt: answer 2 confirm "Worse."
                """);
        Metrics metrics = Review.of(played.scenario(), played.run().record()).metrics();
        assertThat(metrics.calls().over()).isEqualTo(2);
        assertThat(metrics.calls().inTimePercent()).isEqualTo(100);
        assertThat(metrics.firstContacts())
                .anySatisfy(first -> {
                    assertThat(first.delegation()).isEqualTo("Ardenia");
                    assertThat(first.how()).isEqualTo("answered");
                    assertThat(first.minutes()).isNotNegative();
                })
                .anySatisfy(first -> {
                    assertThat(first.delegation()).isEqualTo("Calmora");
                    assertThat(first.before()).isTrue();
                });
        assertThat(new Metrics.Calls(12, 7, 1, 1, 0, 0, 3).inTimePercent()).isEqualTo(78);
    }

    @Test
    void anAnswerPutsBothInTouchAndTheNumbersGoOnToTheVeryEnd() {
        Played played = Played.script("""
                D1 02:40  facilitator: start
                D1 02:50  BOR.csirt: nominate technical csirt backup mfa
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 06:00  ARD.mfa: call BOR over osce-poc-tech "Is all well?"
                D1 10:29  BOR.mfa: answer 1 deny "Forgive the delay."
                D1 11:40  facilitator: end "Enough."
                """);
        Review review = Review.of(played.scenario(), played.run().record());
        assertThat(review.metrics().firstContacts())
                .anySatisfy(first -> {
                    assertThat(first.delegation()).isEqualTo("Ardenia");
                    assertThat(first.how()).isEqualTo("heard");
                });
        assertThat(review.objectives().getFirst().why()).startsWith("in time: Ardenia, Borvania");
        assertThat(review.moment(review.periods().getLast().minute())).isEqualTo("D1 11:40");
        assertThat(review.expectations())
                .as("a call that nobody placed has no answer to be late")
                .anySatisfy(row -> {
                    assertThat(row.what()).startsWith("answer the call");
                    assertThat(row.status()).isEqualTo("no call");
                });
    }

    @Test
    void aClimbIsExplainedByWhatHadRaisedTheTension() {
        StoryLine climb = REVIEW.turns().stream()
                .flatMap(turn -> turn.lines().stream())
                .filter(line -> line.strand() == Strand.ESCALATION)
                .findFirst()
                .orElseThrow();

        assertThat(climb.text()).isEqualTo("Ardenia climbed to rung 2, protest, against Borvania.");
        assertThat(climb.because().getFirst().text()).matches("The tension was \\d+; rung 2 begins at 250\\.");
        assertThat(climb.because()).hasSizeGreaterThan(1).anyMatch(because -> because.text().startsWith("+"));
    }

    @Test
    void theEndingAndTheObjectivesSayWhy() {
        assertThat(REVIEW.ended().id()).isNotNull();
        assertThat(REVIEW.ended().because()).isNotEmpty();
        assertThat(REVIEW.objectives()).hasSize(4).allMatch(row -> row.judged() && !row.why().isBlank());
    }

    /// Moods settle while time is skipped, long after the last line of the turn.
    @Test
    void aTurnLeavesEverybodyWhereTheJumpAfterItDid() {
        Replay.walk(PLAYED.scenario(), RECORD, (step, _, after) -> {
            boolean opens = step.events().stream().anyMatch(event -> event instanceof Event.TurnOpened);
            int turn = after.table().turn() - 1;
            if (opens && turn >= 0) {
                TurnStory story = REVIEW.turns().get(turn);
                assertThat(story.leftMinute()).isEqualTo(after.minute());
                story.left().forEach((dyad, point) -> {
                    assertThat(point.tension()).as("tension %s after turn %s", dyad, turn).isEqualTo(after.tension(dyad));
                    assertThat(point.rung()).isEqualTo(after.posture(dyad).rung());
                });
            }
        });
    }

    @Test
    void whatIsToldQuotesPeopleAndNotTheirLetterheads() {
        assertThat(REVIEW.turns().stream().flatMap(turn -> turn.lines().stream()).map(StoryLine::text))
                .noneMatch(text -> text.contains("“*") || text.contains("`"));
    }

    @Test
    void everyTurnIsTold() {
        assertThat(REVIEW.turns()).extracting(TurnStory::number).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(REVIEW.turns()).allMatch(turn -> !turn.lines().isEmpty());
    }
}
