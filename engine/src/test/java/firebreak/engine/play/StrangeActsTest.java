package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.Success;
import firebreak.engine.seat.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// What no command line would send, a client of somebody's own making may: it gets a refusal that says why, and nothing
/// changes. The words of the command line catch most of it; the rules must not count on them.
class StrangeActsTest {
    private static final Scenario THREE_STATES = LearntTest.threeStates();

    @Test
    void whatASeatCannotMeanIsRefused() {
        SequencedMap<Act.SeatAct, String> acts = new LinkedHashMap<>();
        acts.put(new Act.Order("NONE", "BB", null, ""), "unknown-move");
        acts.put(new Act.Order("TST-HIT3", "AA", null, ""), "own-delegation");
        acts.put(new Act.Order("TST-HIT3", "XX", null, ""), "unknown-delegation");
        acts.put(new Act.Order("TST-CLAIM", "BB", "nothing", ""), "unknown-incident");
        acts.put(new Act.Withdraw(1), "unknown-order");
        acts.put(new Act.Withdraw(0), "unknown-order");
        acts.put(new Act.Approve(1), "unknown-order");
        acts.put(new Act.Refuse(-1, ""), "unknown-order");
        acts.put(new Act.PlaceCall("AA", "poc", null, false, "Hello?"), "own-delegation");
        acts.put(new Act.PlaceCall("XX", "poc", null, false, "Hello?"), "unknown-delegation");
        acts.put(new Act.PlaceCall("BB", "none", null, false, "Hello?"), "unknown-channel");
        acts.put(new Act.PlaceCall("BB", "poc", "nothing", false, "Hello?"), "unknown-incident");
        acts.put(new Act.SeeCall(0), "unknown-call");
        acts.put(new Act.SeeCall(1), "unknown-call");
        acts.put(new Act.Acknowledge(1), "unknown-call");
        acts.put(new Act.Relay(1, "csirt", ""), "unknown-call");
        acts.put(new Act.Answer(1, Meaning.DENY, "No."), "unknown-call");
        acts.put(new Act.Decline(1, "No."), "unknown-call");
        acts.put(new Act.Rate(1, Quality.FULL), "unknown-call");
        acts.put(new Act.Nominate("NONE", "desk", null), "unknown-role");
        acts.put(new Act.Nominate("technical", "nobody", null), "unknown-seat");
        acts.put(new Act.Nominate("technical", "desk", "nobody"), "unknown-seat");
        acts.put(new Act.AnswerPing(1), "no-ping");
        acts.put(new Act.Offer("NONE", List.of("BB"), null, ""), "unknown-measure");
        acts.put(new Act.Offer("TST-C2", List.of(), null, ""), "no-target");
        acts.put(new Act.Offer("TST-C2", List.of("AA"), null, ""), "own-delegation");
        acts.put(new Act.Offer("TST-C2", List.of("XX"), null, ""), "unknown-delegation");
        acts.put(new Act.Offer("TST-C2", List.of("BB"), "nothing", ""), "unknown-incident");
        acts.put(new Act.Deliver(0, "This."), "unknown-offer");
        acts.put(new Act.Deliver(1, "This."), "unknown-offer");
        acts.put(new Act.AcceptOffer(1, ""), "unknown-offer");
        acts.put(new Act.DeclineOffer(1, ""), "unknown-offer");
        acts.put(new Act.Claim("armed_attack", "AA", "first", ""), "own-delegation");
        acts.put(new Act.Claim("armed_attack", "XX", "first", ""), "unknown-delegation");
        acts.put(new Act.Claim("armed_attack", "BB", "nothing", ""), "unknown-incident");
        acts.put(new Act.Claim("wonder", "BB", "first", ""), "unknown-flag");
        acts.put(new Act.Argue("This.", "So that.", "Because.", false, List.of("AA")), "own-delegation");
        acts.put(new Act.Argue("This.", "So that.", "Because.", false, List.of("XX")), "unknown-delegation");
        acts.put(new Act.Comment(0, "Well."), "unknown-argument");
        acts.put(new Act.Comment(1, "Well."), "unknown-argument");
        acts.put(new Act.RetractArgument(1), "unknown-argument");
        acts.put(new Act.Assess("nothing", "BB", Band.LOW, ""), "unknown-incident");
        acts.put(new Act.Assess("first", "XX", Band.LOW, ""), "unknown-suspect");
        acts.put(new Act.Propose(List.of(), List.of("BB"), null, null, 0, false, "Text."), "no-terms");
        acts.put(new Act.Propose(List.of(Term.STANDSTILL), List.of(), null, null, 0, false, "Text."), "no-target");
        acts.put(new Act.Propose(List.of(Term.STANDSTILL), List.of("AA"), null, null, 0, false, "Text."), "own-delegation");
        acts.put(new Act.Propose(List.of(Term.STANDSTILL), List.of("XX"), null, null, 0, false, "Text."), "unknown-delegation");
        acts.put(new Act.Propose(List.of(Term.STANDSTILL), List.of("BB"), "cookery", null, 0, false, "Text."), "unknown-group");
        acts.put(new Act.Propose(List.of(Term.NOTIFY), List.of("BB"), null, "NONE", 60, false, "Text."), "unknown-measure");
        acts.put(new Act.Propose(List.of(Term.STANDSTILL), List.of("BB"), null, null, -1, false, "Text."), "length");
        acts.put(new Act.Amend(1, 0, "Text."), "unknown-agreement");
        acts.put(new Act.SignAgreement(0, 0), "unknown-agreement");
        acts.put(new Act.LeaveAgreement(1, ""), "unknown-agreement");
        acts.put(new Act.Meet("AA", "A word?"), "own-delegation");
        acts.put(new Act.Meet("XX", "A word?"), "unknown-delegation");
        acts.put(new Act.AgreeToMeet(0), "unknown-meeting");
        acts.put(new Act.AgreeToMeet(1), "unknown-meeting");
        acts.put(new Act.RefuseToMeet(1, ""), "unknown-meeting");
        acts.put(new Act.WriteOutcome(1, "All."), "unknown-meeting");
        acts.put(new Act.SignOutcome(1), "unknown-meeting");
        List<String> wrong = new ArrayList<>();
        acts.forEach((act, code) -> check(new Author.Seat("AA.head"), act, code, wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheFacilitatorCannotMeanIsRefused() {
        SequencedMap<Act.FacilitatorAct, String> acts = new LinkedHashMap<>();
        acts.put(new Act.ReleaseEntry("none"), "unknown-entry");
        acts.put(new Act.HoldEntry("none"), "unknown-entry");
        acts.put(new Act.SkipEntry("none", ""), "unknown-entry");
        acts.put(new Act.EditEntry("none", ""), "unknown-entry");
        acts.put(new Act.WriteInject(List.of("XX"), "Hello."), "unknown-seat");
        acts.put(new Act.WriteInject(List.of("AA", "AA.none"), "Hello."), "unknown-seat");
        acts.put(new Act.Rule(1, true, "So."), "unknown-claim");
        acts.put(new Act.JudgeArgument(1, Success.SUCCEEDS, null, null, "", "So."), "unknown-argument");
        acts.put(new Act.ThrowDice(1, 50, null, null, "", "", "So."), "unknown-argument");
        acts.put(new Act.Adjust("courage", "AA", null, 1, "So."), "unknown-quantity");
        acts.put(new Act.Adjust("pressure", "XX", null, 1, "So."), "unknown-delegation");
        acts.put(new Act.Adjust("tension", "XX", "AA", 1, "So."), "unknown-delegation");
        acts.put(new Act.Adjust("trust", "AA", "XX", 1, "So."), "unknown-delegation");
        acts.put(new Act.Adjust("uncertainty", "AA", null, 1, "So."), "no-target");
        acts.put(new Act.Adjust("support", "AA", "AA", 1, "So."), "own-delegation");
        acts.put(new Act.Adjust("harm", "nothing", null, 1, "So."), "unknown-incident");
        acts.put(new Act.Adjust("capital", "AA", null, 1001, "So."), "adjustment");
        acts.put(new Act.Adjust("capital", "AA", null, -1001, "So."), "adjustment");
        acts.put(new Act.LogMeeting("XX", "AA", "All."), "unknown-delegation");
        acts.put(new Act.LogMeeting("AA", "XX", "All."), "unknown-delegation");
        acts.put(new Act.LogMeeting("AA", "AA", "All."), "own-delegation");
        acts.put(new Act.Reply("AA.none", "Hello."), "unknown-seat");
        acts.put(new Act.PlayFor("AA.none", new Act.Ready(true)), "unknown-seat");
        acts.put(new Act.HandToBot("AA.none", true), "unknown-seat");
        acts.put(new Act.Jump(-1), "jump-length");
        acts.put(new Act.ExtendTurn(0), "extension");
        acts.put(new Act.Forward(0), "forward-length");
        List<String> wrong = new ArrayList<>();
        acts.forEach((act, code) -> check(new Author.Facilitator("facilitator"), act, code, wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRulingNamesAnotherDelegationAndAnIncidentThatThereIs() {
        List<String> wrong = new ArrayList<>();
        TestTable table = started();
        table.take(new Input(new Author.Seat("AA.head"), new Act.Argue("This.", "So that.", "Because.", false, List.of())));
        for (Act.FacilitatorAct act : List.of(
                new Act.JudgeArgument(1, Success.SUCCEEDS, "XX", null, "", "So."), new Act.ThrowDice(1, 50, "XX", null, "", "", "So."))) {
            check(table, new Author.Facilitator("facilitator"), act, "unknown-delegation", wrong);
        }
        check(table, new Author.Facilitator("facilitator"), new Act.JudgeArgument(1, Success.SUCCEEDS, "AA", null, "", "So."), "own-delegation", wrong);
        check(table, new Author.Facilitator("facilitator"), new Act.JudgeArgument(1, Success.SUCCEEDS, "BB", "nothing", "", "So."), "unknown-incident", wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyActsForASeatThatThereIsNot() {
        List<String> wrong = new ArrayList<>();
        check(new Author.Seat("AA.none"), new Act.Ready(true), "unknown-seat", wrong);
        check(new Author.Seat("XX.head"), new Act.Message("Hello."), "unknown-seat", wrong);
        assertThat(wrong).isEmpty();
    }

    private static TestTable started() {
        TestTable table = new TestTable(THREE_STATES, new Setup(1, false, false));
        table.take(new Input(new Author.Facilitator("facilitator"), new Act.StartExercise()));
        return table;
    }

    private static void check(Author author, Act act, String code, List<String> wrong) {
        check(started(), author, act, code, wrong);
    }

    private static void check(TestTable table, Author author, Act act, String code, List<String> wrong) {
        Outcome outcome = table.take(new Input(author, act));
        String is = outcome instanceof Outcome.Rejected(var reason) ? reason.code() : "accepted";
        boolean said = outcome instanceof Outcome.Rejected(var reason) && !reason.text().isBlank();
        if (!is.equals(code) || !said) {
            wrong.add(act + ": " + is + ", not " + code);
        }
    }
}
