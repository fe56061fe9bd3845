package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever acts reads how it was taken.
class RecordedTest {
    @Test
    void anAnswerIsEchoedAndOneBeyondAuthorityIsSaidToCountHalf() {
        var before = Views.with(Views.seat(), List.of(call(3, false, CallStatus.DELIVERED, null, true)));
        var after = Views.with(Views.seat(), List.of(call(3, false, CallStatus.LATE, null, true)));
        assertThat(Words.recorded(new Act.Answer(3, Meaning.CONFIRM, "Yes."), before, after))
                .isEqualTo("call 3 from BOR is answered late, as a confirmation");
        assertThat(Words.recorded(new Act.Answer(3, Meaning.DENY, "No."), before, after))
                .startsWith("call 3 from BOR is answered late, as a denial. It counts half at most:");
    }

    @Test
    void whoMayAnswerIsToldBeforehandWhatCountsHalf() {
        var view = Views.with(Views.seat(), List.of(call(3, false, CallStatus.DELIVERED, null, true)));
        assertThat(ScreensTest.text(Screens.of(new Query(Query.Topic.CALLS, "3"), view, 100)))
                .contains("answer 3 confirm|ask_help|other \"...\"")
                .contains("Only your head of delegation can answer deny in full; from you it counts half at most.");
    }

    @Test
    void aRatingIsEchoedAsItWasRecordedAndWhy() {
        var before = Views.with(Views.seat(), List.of(call(1, true, CallStatus.ANSWERED, null, true)));
        assertThat(Words.recorded(new Act.Rate(1, Quality.FULL), before, Views.with(before, List.of(call(1, true, CallStatus.ANSWERED, Quality.FULL, false)))))
                .isEqualTo("the answer of BOR to call 1 is rated full");
        assertThat(Words.recorded(new Act.Rate(1, Quality.FULL), before, Views.with(before, List.of(call(1, true, CallStatus.ANSWERED, Quality.PARTLY, false)))))
                .isEqualTo("the answer of BOR to call 1 counts as partly, not full: it went beyond what their contact may say"
                        + " without their head of delegation");
    }

    @Test
    void anAnswerThatNobodyRatedIsToldOnceAndNoLongerOfferedForRating() {
        var before = Views.with(Views.seat(), List.of(call(1, true, CallStatus.ANSWERED, null, true)));
        var after = Views.with(Views.seat(), List.of(call(1, true, CallStatus.ANSWERED, null, false)));
        assertThat(ScreensTest.text(News.between(before, after, 120)))
                .contains("Call 1 to BOR: its answer was not rated before the lock, so it counts as a fair answer, 70 %.");
        assertThat(ScreensTest.text(Screens.of(new Query(Query.Topic.CALLS, "1"), after, 120)))
                .contains("not rated before the lock")
                .doesNotContain("rate 1");
        assertThat(Words.complete("rate ", 5, after)).isEmpty();
    }

    @Test
    void anOverdueCallSaysUntilWhenAnAnswerStillCounts() {
        var view = Views.with(Views.seat(), List.of(call(3, false, CallStatus.OVERDUE, null, true)));
        assertThat(ScreensTest.text(Screens.of(new Query(Query.Topic.CALLS, "3"), view, 200)))
                .contains("Past its deadline: an answer still counts as late by D1 11:00, in 1 h, and after that as never given.");
    }

    @Test
    void anApprovalNamesWhatWasApprovedAndTheWayBack() {
        var view = Views.seat();
        assertThat(Words.recorded(new Act.Approve(4), view, view))
                .isEqualTo("order 4 by mfa, DIP-02 Demarche to BOR about grid-wiper, is approved; `withdraw 4` takes it back");
    }

    @Test
    void aNominationSaysWhoAnswersAndWhoNoLongerDoes() {
        var before = nominated("csirt", "mfa");
        assertThat(Words.recorded(new Act.Nominate("technical", "csirt", null), before, nominated("csirt", null)))
                .isEqualTo("csirt answers technical calls, nobody as backup"
                        + " (it was mfa; `nominate technical csirt backup mfa` keeps it)");
        assertThat(Words.recorded(new Act.Nominate("technical", "head", "mfa"), before, before))
                .isEqualTo("head is to answer technical calls, mfa as backup, from D1 22:00 on");
    }

    @Test
    void whoSpeaksAtHomeIsToldThatNoOtherStateHearsIt() {
        assertThat(Words.recorded(new Act.Message("hi"), Views.seat(), Views.seat()))
                .isEqualTo("your own delegation and the facilitator have it, no other state");
    }

    private static SeatView nominated(String seat, @org.jspecify.annotations.Nullable String backup) {
        var view = Views.seat();
        var own = new SeatView.Own(
                11, 1, 2, 120, false, List.of(), "", List.of(new SeatView.Contact("technical", seat, backup, true, "always", "ok")));
        return new SeatView(
                view.you(), view.situation(), own, view.briefs(), view.parties(), view.colleagues(), view.tasks(), view.mail(),
                view.calls(), view.channels(), view.offers(), view.meetings(), view.incidents(), view.evidence(), view.moods(),
                view.orders(), view.moves(), view.measures(), view.claims(), view.agreements(), view.arguments(), null);
    }

    private static SeatView.Call call(
            int number, boolean outgoing, CallStatus status, @org.jspecify.annotations.Nullable Quality quality, boolean yours) {
        boolean answered = status == CallStatus.ANSWERED || status == CallStatus.LATE;
        return new SeatView.Call(
                Integer.toString(number), number, outgoing, "BOR", "BOR.mfa", "osce-poc-tech", null, false, "Well?", status,
                20, 20, 180, false, answered ? Meaning.CONFIRM : null, answered ? "Yes." : null, answered ? 230 : null, quality,
                yours, List.of(Meaning.CONFIRM, Meaning.ASK_HELP, Meaning.OTHER), List.of(), false);
    }
}
