package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Term;
import firebreak.engine.view.Views;
import firebreak.engine.words.Line;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lives of agreements, told as scripts between three states.
class AgreementsTest {
    private static final Scenario THREE_STATES = LearntTest.threeStates();
    private static final Dyad BB_TO_AA = new Dyad("BB", "AA");
    private static final Dyad CC_TO_AA = new Dyad("CC", "AA");

    private static final String START = "D1 06:00  facilitator: start\n";

    /// Open, between AA and BB.
    private static final String STANDSTILL = START + """
            D1 07:00  AA.head: propose standstill to BB until 1d "We hold still."                          => AgreementProposed
            D1 07:10  BB.head: sign 1                                                                      => AgreementInForce, BB -> AA tension fell, trust rose, AA -> BB tension fell, trust rose, CC -> AA trust unchanged
            """;

    private static final String SECRET = STANDSTILL.replace("to BB until", "to BB secretly until");

    // ---- the life of one ----------------------------------------------------------------------------------------

    @Test
    void itHoldsFromTheLastSignatureToItsEnd() {
        State signed = plays(STANDSTILL);
        assertThat(signed.agreement(1).status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(signed.agreement(1).untilMinute()).isEqualTo(70 + 1440);
        assertThat(screen(signed, "CC.head")).contains("Agreement 1 of AA and BB: in force until D2 07:10", "We hold still.", "No hostile act");
        State over = plays(STANDSTILL + """
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 07:10                                                                                   => BB -> AA trust unchanged
                D2 07:11                                                                                   => AgreementExpired
                then      AA.head: order TST-HIT3 to BB                                                    => OrderDone
                then      AA.head: leave 1                                                                 => refused agreement-over
                """);
        assertThat(over.agreement(1).status()).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(over.agreement(1).broken()).isEmpty();
    }

    @Test
    void theMinutesOfTurnZeroAreMinutesToo() {
        Scenario contacts = TestTable.shipped("amber-grid");
        TestTable table = new TestTable(contacts, new Setup(1, false, false));
        List<Played> played = ScriptPlay.play(Script.parse("""
                M-200     facilitator: start
                then      ARD.mfa: propose standstill to BOR until 1h "We hold still."                     => AgreementProposed
                then      BOR.mfa: sign 1                                                                  => AgreementInForce
                then      ARD.mfa: propose answer to BOR "We answer."
                then      BOR.mfa: sign 2                                                                  => AgreementInForce
                M-140
                then      BOR.mfa: leave 2 "We changed our mind."                                          => AgreementLeft, ARD -> BOR trust fell
                M-139                                                                                      => AgreementExpired
                """), table);
        assertThat(played.stream().filter(line -> !line.fine())).isEmpty();
        assertThat(table.state().agreement(2).status()).isEqualTo(AgreementStatus.ENDED);
    }

    @Test
    void allWhoAreNamedHaveToSign() {
        State state = plays(START + """
                D1 07:00  AA.head: propose answer, no-blame to BB, CC "We talk and do not accuse."
                then      BB.head: sign 1                                                                  => AgreementSigned, BB -> AA trust unchanged
                then      BB.head: sign agreement 1                                                        => refused signed
                then      AA.head: sign agreement 1                                                        => refused signed
                then      CC.head: sign 1                                                                  => AgreementInForce, BB -> CC trust rose, CC -> AA tension fell
                then      CC.head: sign agreement 1                                                        => refused agreement-over
                then      BB.head: amend 1 "We talk."                                                      => refused agreement-over
                """);
        assertThat(state.agreement(1).untilMinute()).isEqualTo(AgreementState.NEVER);
        assertThat(state.agreement(1).terms()).containsExactly(Term.ANSWER, Term.NO_BLAME);
    }

    @Test
    void aNewVersionIsSignedAnew() {
        State state = plays(START + """
                D1 07:00  AA.head: propose standstill to BB, CC until 1d "We hold still."
                then      BB.head: sign 1
                then      CC.head: amend 1 until 2d "We hold still and talk."                              => AgreementAmended
                then      BB.head: sign agreement 1 version 1                                              => refused other-version
                then      BB.head: sign 1                                                                  => AgreementSigned
                then      AA.head: amend 1 ""                                                              => refused empty
                then      AA.head: sign 1                                                                  => AgreementInForce
                """);
        assertThat(state.agreement(1).version()).isEqualTo(2);
        assertThat(state.agreement(1).minutes()).isEqualTo(2880);
        assertThat(state.agreement(1).text()).isEqualTo("We hold still and talk.");
    }

    @Test
    void whoeverWillNotSignEndsTheProposal() {
        State state = plays(START + """
                D1 07:00  AA.head: propose standstill to BB, CC "We hold still."
                then      CC.head: leave 1 "Not with us."                                                  => AgreementLeft, AA -> CC trust unchanged
                then      BB.head: sign agreement 1                                                        => refused agreement-over
                then      AA.head: propose standstill to BB "Then we two."
                then      AA.head: leave 2                                                                 => AgreementLeft
                then      BB.head: sign agreement 2                                                        => refused agreement-over
                """);
        assertThat(state.agreements().values()).allMatch(agreement -> agreement.status() == AgreementStatus.TURNED_DOWN);
        assertThat(Views.of(state, "AA.head").mail()).extracting(SeatView.Mail::title).contains("An agreement is turned down");
        assertThat(Views.of(state, "BB.head").mail()).extracting(SeatView.Mail::title).contains("A proposal is taken back");
    }

    @Test
    void leavingIsOpenAndCostsAQuarterOfABreach() {
        State before = plays(STANDSTILL);
        State left = plays(STANDSTILL + """
                D1 08:00  AA.head: leave 1 "You build up."                                                 => AgreementLeft, BB -> AA tension rose, uncertainty rose, trust fell, CC -> AA trust unchanged
                then      AA.head: order TST-HIT3 to BB                                                    => OrderDone
                """);
        assertThat(plays(STANDSTILL + "D1 08:00 AA.head: leave 1 \"You build up.\"\n").trust(BB_TO_AA)).isEqualTo(before.trust(BB_TO_AA) - 37);
        assertThat(left.agreement(1).status()).isEqualTo(AgreementStatus.ENDED);
        assertThat(left.agreement(1).broken()).isEmpty();
        assertThat(left.suspensions()).isEmpty();
        assertThat(Views.of(left, "CC.head").mail()).extracting(SeatView.Mail::title).contains("An agreement is left");
    }

    @Test
    void theRestStayBoundWhenOneOfThreeLeaves() {
        State state = plays(START + """
                D1 07:00  AA.head: propose standstill to BB, CC until 1d "We hold still."
                then      BB.head: sign 1
                then      CC.head: sign 1
                D1 08:00  CC.head: leave 1
                then      CC.head: leave 1                                                                 => refused agreement-over
                then      AA.head: order TST-HIT3 to CC
                then      AA.head: order TST-HIT3 to BB                                                    => AgreementBroken
                """);
        assertThat(state.agreement(1).status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(state.agreement(1).broken()).extracting(breach -> breach.against()).containsExactly("BB");
    }

    // ---- what breaks one ----------------------------------------------------------------------------------------

    @Test
    void aHostileActInTheOpenIsLearntAtOnce() {
        String hit = "D1 08:00 AA.head: order TST-HIT3 to BB => OrderDone\n";
        State only = plays(START + "D1 07:10 => CC -> AA trust = 450\n" + hit);
        State both = plays(STANDSTILL + hit.replace("OrderDone", "AgreementBreachLearnt, DialogueSuspended"));
        State signed = plays(STANDSTILL);
        assertThat(both.trust(BB_TO_AA)).isEqualTo(signed.trust(BB_TO_AA) - 40 - 150);
        assertThat(both.trust(CC_TO_AA)).isEqualTo(only.trust(CC_TO_AA) - 50);
        assertThat(both.suspensions()).containsEntry(BB_TO_AA, 120 + 72 * 60);
        assertThat(screen(both, "BB.head")).contains("Broken by AA.");
        assertThat(screen(both, "AA.head")).contains("Broken by AA.");
        assertThat(screen(both, "CC.head")).contains("Broken by AA.");
        State secret = plays(SECRET + hit.replace("OrderDone", "AgreementBreachLearnt"));
        assertThat(secret.trust(BB_TO_AA)).isEqualTo(both.trust(BB_TO_AA));
        assertThat(secret.trust(CC_TO_AA)).isEqualTo(only.trust(CC_TO_AA));
    }

    @Test
    void aCovertActBreaksItAtOnceAndCountsWhenItIsLearnt() {
        String once = "D1 08:00 AA.head: order TST-SECRET to BB => AgreementBroken, BB -> AA trust unchanged\n";
        State quiet = plays(STANDSTILL + once);
        assertThat(Views.of(quiet, "BB.head")).isEqualTo(Views.of(plays(STANDSTILL + "D1 08:00\n"), "BB.head"));
        assertThat(screen(quiet, "AA.head")).contains("Broken by AA.");
        assertThat(Views.facilitator(quiet).agreements().getFirst().broken()).containsExactly("AA");
        State known = plays(STANDSTILL + once + "D1 09:00 AA.head: order TST-SECRET to BB => AgreementBreachLearnt, BB -> AA trust fell, CC -> AA trust unchanged\n");
        assertThat(known.trust(BB_TO_AA)).isEqualTo(quiet.trust(BB_TO_AA) - 60 - 150);
        assertThat(screen(known, "BB.head")).contains("Broken by AA.");
        assertThat(screen(known, "CC.head")).doesNotContain("Broken");
    }

    @Test
    void aStandstillMayBeAboutOnePartOfTheCatalogue() {
        String narrow = STANDSTILL.replace("to BB until", "to BB on GROUP until");
        assertThat(plays(narrow.replace("GROUP", "economic") + "D1 08:00 AA.head: order TST-HIT3 to BB => OrderDone\n").agreement(1).broken()).isEmpty();
        assertThat(plays(narrow.replace("GROUP", "military") + "D1 08:00 AA.head: order TST-HIT3 to BB => AgreementBroken\n").agreement(1).broken()).hasSize(1);
    }

    @Test
    void publicBlameBreaksAPromiseNotToBlame() {
        String promise = STANDSTILL.replace("standstill", "no-blame");
        plays(promise + "D1 08:00 AA.head: order TST-CLAIM to BB about first => AgreementBroken, CC -> AA trust fell\n");
        plays(promise + "D1 08:00 AA.head: order TST-CLAIM to CC about first => OrderDone, BB -> AA trust unchanged\n");
    }

    @Test
    void aCallThatIsNotAnsweredBreaksAPromiseToAnswer() {
        String promise = STANDSTILL.replace("standstill", "answer");
        State late = plays(promise + """
                D1 08:00  AA.head: call BB over poc "Is it you?"
                D1 12:30  BB.head: answer 1 deny "No."                                                     => AgreementBroken, AA -> BB trust fell, CC -> BB trust unchanged
                """);
        assertThat(late.suspensions()).containsKey(new Dyad("AA", "BB"));
        assertThat(plays(promise + """
                D1 08:00  AA.head: call BB over poc "Is it you?"
                D1 12:00  BB.head: answer 1 deny "No."                                                     => CallAnswered in time
                """).agreement(1).broken()).isEmpty();
        plays(promise + """
                D1 08:00  AA.head: call BB over poc "Is it you?"
                D1 14:01                                                                                   => CallUnanswered, AgreementBroken
                """);
        plays(promise + """
                D1 08:00  AA.head: call BB over poc "Is it you?"
                then      BB.head: decline 1 "No."                                                         => CallDeclined, AgreementBroken
                """);
        // A call from before it was in force.
        assertThat(plays(START + """
                D1 06:30  AA.head: call BB over poc "Is it you?"
                D1 07:00  AA.head: propose answer to BB until 1d "We answer."
                then      BB.head: sign 1
                D1 12:31                                                                                   => CallUnanswered
                """).agreement(1).broken()).isEmpty();
    }

    @Test
    void whatWasToBeDeliveredIsLookedForAtTheEnd() {
        String promise = STANDSTILL.replace("standstill to BB until 1d", "notify to BB giving TST-C2 until 6h");
        State one = plays(promise + """
                D1 08:00  AA.head: offer TST-C2 to BB "Indicators."
                then      AA.head: deliver 1 "These."
                D1 13:10                                                                                   => AA -> BB trust unchanged
                D1 13:11                                                                                   => AgreementBroken, AA -> BB trust fell, BB -> AA trust unchanged
                """);
        assertThat(one.agreement(1).broken()).extracting(breach -> breach.by()).containsExactly("BB");
        assertThat(one.suspensions()).containsOnlyKeys(new Dyad("AA", "BB"));
        assertThat(one.agreement(1).status()).isEqualTo(AgreementStatus.EXPIRED);
        // An offer that is turned down was made.
        assertThat(plays(promise + """
                D1 08:00  AA.head: offer TST-C2 to BB "Indicators."
                then      BB.head: reject 1 "No need."
                D1 09:00  BB.head: offer TST-C2 to AA "Indicators."
                then      BB.head: deliver 2 "These."
                D1 13:11                                                                                   => AgreementExpired
                """).agreement(1).broken()).isEmpty();
    }

    @Test
    void whoeverKnowsOfABreachOwesNothingMoreAndLeavesFreely() {
        State state = plays(STANDSTILL + """
                D1 08:00  AA.head: order TST-HIT3 to BB                                                    => AgreementBreachLearnt
                then      AA.head: order TST-HIT3 to BB                                                    => OrderDone
                then      BB.head: order TST-HIT3 to AA                                                    => OrderDone
                then      BB.head: leave 1 "You broke it."                                                 => AgreementLeft, AA -> BB trust unchanged
                """);
        assertThat(state.agreement(1).broken()).hasSize(1);
    }

    @Test
    void aRulingBreaksOneAsAMoveWould() {
        plays(STANDSTILL + """
                D1 08:00  AA.head: argue "We cut their cable." for "an end" because "it is ours"
                then      facilitator: judge 1 succeeds to BB effects "hostile 3 means cyber" "They go dark."    => AgreementBroken, AgreementBreachLearnt
                """);
        plays(STANDSTILL + """
                D1 08:00  AA.head: argue secretly "We send them food." for "calm" because "they are hungry"
                then      facilitator: judge 1 succeeds to BB effects "shift ji T -30" "They are glad."          => ArgumentRuled, BB -> AA tension fell
                """);
    }

    // ---- words together -----------------------------------------------------------------------------------------

    @Test
    void aJointStatementIsPublicAndCannotBeBroken() {
        State state = plays(START + """
                D1 07:00  AA.head: propose statement to BB "We both want calm."
                then      BB.head: sign 1                                                                  => AgreementInForce, AA -> BB tension fell, uncertainty fell, trust rose
                then      AA.head: order TST-HIT3 to BB                                                    => OrderDone
                """);
        assertThat(state.agreement(1).broken()).isEmpty();
        assertThat(Views.observer(state, 0).mail()).extracting(SeatView.Mail::title).contains("A joint statement");
    }

    @Test
    void theSamePairAgreeingAgainIsWorthHalf() {
        State state = plays(STANDSTILL);
        int first = state.trust(BB_TO_AA) - 420;
        State again = plays(STANDSTILL + """
                D1 08:00  AA.head: propose answer to BB "And we answer."
                then      BB.head: sign agreement 2
                """);
        assertThat(first).isEqualTo(30);
        assertThat(again.trust(BB_TO_AA) - state.trust(BB_TO_AA)).isEqualTo(15);
    }

    // ---- who knows ----------------------------------------------------------------------------------------------

    @Test
    void whoeverTakesNoPartLearnsNothingOfASecretAgreement() {
        State with = plays(SECRET + """
                D1 08:00  AA.head: order TST-SECRET to BB                                                  => AgreementBroken
                then      BB.head: leave 1 "We saw you."
                D1 09:00
                """);
        State without = plays(START + "D1 09:00\n");
        for (String seat : List.of("CC.head", "CC.desk")) {
            assertThat(Views.of(with, seat)).as(seat).isEqualTo(Views.of(without, seat));
        }
        assertThat(Views.observer(with, 0)).isEqualTo(Views.observer(without, 0));
        assertThat(screen(with, "BB.desk")).contains("We hold still.", "between them alone");
        assertThat(Views.of(with, "BB.desk").mail()).extracting(SeatView.Mail::title).contains("An agreement is proposed");
    }

    @Test
    void aProposalIsKnownToThoseNamedInItAlone() {
        State proposed = plays(START + """
                D1 07:00  AA.head: propose standstill to BB until 1d "We hold still."
                then      BB.head: amend 1 "We hold still for a day."
                """);
        State nothing = plays(START + "D1 07:00\n");
        assertThat(Views.of(proposed, "CC.head")).isEqualTo(Views.of(nothing, "CC.head"));
        assertThat(Views.of(proposed, "AA.head").tasks()).extracting(SeatView.Task::kind).contains("sign");
        assertThat(Views.of(proposed, "AA.desk").tasks()).extracting(SeatView.Task::kind).doesNotContain("sign");
        assertThat(Views.of(proposed, "BB.head").tasks()).extracting(SeatView.Task::kind).doesNotContain("sign");
    }

    @Test
    void whoeverHasLeftASecretAgreementHearsNoMoreOfIt() {
        String three = START + """
                D1 07:00  AA.head: propose standstill to BB, CC secretly "We hold still."
                then      BB.head: sign 1
                then      CC.head: sign 1
                D1 08:00  CC.head: leave 1
                """;
        State on = plays(three + "D1 09:00\n");
        State over = plays(three + "D1 09:00 BB.head: leave 1\n");
        assertThat(Views.of(over, "CC.head")).isEqualTo(Views.of(on, "CC.head"));
        assertThat(screen(over, "AA.head")).contains("CC and BB have left it");
    }

    // ---- refusals -----------------------------------------------------------------------------------------------

    @Test
    void whatCannotBeAgreedIsRefusedWithWhatWouldDo() {
        plays(START + """
                D1 07:00  AA.desk: propose standstill to BB "We hold still."                               => refused not-your-role
                then      AA.head: propose statement, answer to BB "We say so."                            => refused terms
                then      AA.head: propose answer to BB on military "We answer."                           => refused terms
                then      AA.head: propose answer to BB giving TST-C2 "We answer."                         => refused terms
                then      AA.head: propose notify to BB until 1d "We tell."                                => refused unknown-measure
                then      AA.head: propose notify to BB giving TST-C2 "We tell."                           => refused no-end
                then      AA.head: propose answer to BB until 31d "We answer."                             => refused length
                then      AA.head: propose answer to BB ""                                                 => refused empty
                then      AA.head: propose answer to BB "One."                                             => AgreementProposed
                then      BB.desk: sign agreement 1                                                        => refused not-your-role
                then      BB.desk: leave 1                                                                 => refused not-your-role
                then      BB.desk: amend 1 "Two."                                                          => refused not-your-role
                then      AA.head: propose answer to BB "Two."
                then      AA.head: propose answer to BB "Three."
                then      AA.head: propose answer to BB "Four."                                            => refused agreements-open
                then      BB.head: sign agreement 1
                then      CC.head: leave 1                                                                 => refused not-a-party
                then      facilitator: for CC.head: sign agreement 1                                       => refused not-a-party
                then      facilitator: for CC.head: amend 1 "Ours too."                                    => refused not-a-party
                then      facilitator: for CC.head: sign agreement 9                                       => refused unknown-agreement
                then      facilitator: for BB.head: sign agreement 2                                       => AgreementInForce
                """);
        State state = plays(START);
        assertThat(refusal(state, new Act.Propose(List.of(), List.of("BB"), null, null, 0, false, "x"))).isEqualTo("no-terms");
        assertThat(refusal(state, new Act.Propose(List.of(Term.ANSWER), List.of(), null, null, 0, false, "x"))).isEqualTo("no-target");
        assertThat(refusal(state, new Act.Propose(List.of(Term.ANSWER), List.of("AA"), null, null, 0, false, "x"))).isEqualTo("own-delegation");
        assertThat(refusal(state, new Act.Propose(List.of(Term.STANDSTILL), List.of("BB"), "naval", null, 0, false, "x"))).isEqualTo("unknown-group");
    }

    // ---- bots and replays ---------------------------------------------------------------------------------------

    @Test
    void botsAnswerWhatIsProposedToThem() {
        TestTable table = new TestTable(THREE_STATES, new Setup(3, false, true));
        table.take(new Input(new Author.Facilitator("facilitator"), new Act.StartExercise()));
        table.take(new Input(new Author.Facilitator("facilitator"), new Act.HandToBot("AA.head", false)));
        table.take(new Input(
                new Author.Seat("AA.head"), new Act.Propose(List.of(Term.STANDSTILL), List.of("BB", "CC"), null, null, 0, false, "We hold still.")));
        table.take(new Input(new Author.Seat("AA.head"), new Act.Argue("We wait.", "calm", "time heals", false, List.of())));
        BotPlay.play(table, BotPlay.tempers(THREE_STATES), new Dice(3));
        assertThat(table.state().agreement(1).status()).isNotEqualTo(AgreementStatus.PROPOSED);
        assertThat(table.state().argument(1).ruling()).isNotNull();
    }

    @Test
    void anExerciseWithAgreementsIsTheSameWhenItsInputsAreDecidedAgain() {
        List<Input> inputs = new ArrayList<>();
        State played = plays(STANDSTILL + """
                D1 08:00  AA.head: order TST-SECRET to BB
                D1 08:30  CC.head: propose statement to AA "We want calm."
                then      AA.head: sign agreement 2
                D1 09:00  AA.head: order TST-SECRET to BB
                """, inputs);
        State again = State.initial(THREE_STATES, new Setup(1, false, false));
        for (Input input : inputs) {
            again = again.after(input, Rules.decide(again, input));
        }
        assertThat(again).isEqualTo(played);
    }

    // ---- three states -------------------------------------------------------------------------------------------

    private static String refusal(State state, Act.SeatAct act) {
        return Rules.decide(state, new Input(new Author.Seat("AA.head"), act)) instanceof Outcome.Rejected(var reason) ? reason.code() : "";
    }

    private static String screen(State state, String seat) {
        return String.join(
                "\n",
                Screens.of(Query.of(Query.Topic.AGREEMENTS), Views.of(state, seat), 100).stream().map(Line::text).toList());
    }

    private static State plays(String text) {
        return plays(text, new ArrayList<>());
    }

    private static State plays(String text, List<Input> inputs) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(THREE_STATES, new Setup(1, false, false));
        Table noting = new Table() {
            @Override
            public State state() {
                return table.state();
            }

            @Override
            public Outcome take(Input input) {
                inputs.add(input);
                State before = table.state();
                Outcome outcome = table.take(input);
                if (outcome instanceof Outcome.Accepted(var events)) {
                    for (var event : events) {
                        State after = before.apply(event);
                        Invariants.check(() -> text, before, event, after);
                        before = after;
                    }
                }
                return outcome;
            }
        };
        assertThat(ScriptPlay.play(script, noting).stream().filter(line -> !line.fine()).map(line -> line.command() + ": " + line)).isEmpty();
        return table.state();
    }
}
