package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Charge;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Script;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A state's mood moves by what that state has learnt, and once for each thing. Three states.
class LearntTest {
    private static final Dyad AA_TO_BB = new Dyad("AA", "BB");

    private static final String CLAIMED = """
            D1 06:00  facilitator: start
            D1 07:00  AA.head: order TST-CLAIM to BB about first   => ClaimMade
            """;

    @Test
    void whatOneStateHoldsMovesNoOthersRowAndShowsAtNoOtherTable() {
        State before = plays(CLAIMED + "D1 07:30 => CC -> AA trust = 450\n");
        State after = plays(CLAIMED + """
                D1 07:30  facilitator: release to-cc                   => CC -> AA trust = 370, BB -> AA trust unchanged, AA -> BB trust unchanged
                """);
        for (String seat : new String[] {"AA.head", "BB.head"}) {
            assertThat(Views.of(after, seat)).isEqualTo(Views.of(before, seat));
        }
        assertThat(Views.observer(after, 0).claims()).isEqualTo(Views.observer(before, 0).claims());
        assertThat(ruling(after, "AA.head")).isEqualTo("open");
        assertThat(ruling(after, "CC.head")).isEqualTo("rejected");
        assertThat(after.claim(1).ruling()).isEqualTo(ClaimState.Ruling.PROVED_FALSE);
    }

    @Test
    void eachFindsOutForItselfThatAClaimIsFalseAndIsMovedOnce() {
        State state = plays(CLAIMED + """
                D1 07:30  facilitator: release to-cc                   => CC -> AA trust = 370
                D1 07:40  facilitator: release to-bb                   => BB -> AA trust fell, CC -> AA trust unchanged
                D1 07:50  facilitator: release graver                  => BB -> AA trust unchanged, CC -> AA trust unchanged
                D1 08:00  facilitator: release evidence                => BB -> AA trust unchanged, CC -> AA trust unchanged
                """);
        assertThat(state.claim(1).falseTo()).containsExactly("AA", "BB", "CC");
        // 420; -20 for the claim, -150 for its being false.
        assertThat(state.trust(new Dyad("BB", "AA"))).isBetween(230, 260);
        assertThat(ruling(state, "BB.head")).isEqualTo("rejected");
    }

    @Test
    void exonerationGivesBackHalfOfAllThatWasChargedAndNoMore() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release evidence                => AA -> BB tension fell
                D1 07:10  facilitator: release graver                  => AA -> BB tension rose
                """);
        Charge charge = Objects.requireNonNull(state.charges().get(new Charge.Key("AA", "first", "BB")));
        assertThat(charge.refunded()).isEqualTo(charge.tension() / 2);
        assertThat(state.tension(AA_TO_BB)).isEqualTo(180 + charge.tension() - charge.tension() / 2);
    }

    @Test
    void aSmallerActDoesNotProlongAHigherRung() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-HIT3 to BB
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 23:00  AA.head: order TST-N4 to BB
                D2 06:00                                               => AA -> BB rung = 6
                then      facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 12:00                                               => AA -> BB rung = 5
                D2 18:00                                               => AA -> BB rung = 4
                """);
        assertThat(state.posture(AA_TO_BB).rung()).isEqualTo(4);
    }

    @Test
    void offersThatAreRejectedAreWorthLessAndLess() {
        StringBuilder other = new StringBuilder("D1 06:00  facilitator: start\n");
        StringBuilder same = new StringBuilder(other);
        for (int i = 1; i <= 25; i++) {
            other.append("then AA.head: offer TST-C2 to BB \"Words " + i + ".\" => MeasureOffered\n");
            same.append("then AA.head: offer TST-C2 to BB \"Words.\" => MeasureOffered\n");
            other.append("then BB.head: reject " + i + " \"No.\"\n");
            same.append("then BB.head: reject " + i + " \"No.\"\n");
        }
        assertThat(plays(other.toString()).trust(new Dyad("BB", "AA"))).isEqualTo(420 + 5 + 2 + 1);
        assertThat(plays(same.toString()).trust(new Dyad("BB", "AA"))).isEqualTo(420 + 5);
    }

    @Test
    void aPledgeBrokenInSecretMovesOnlyTheOneThatLearntOfIt() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order CBM-04 to BB "We promise."
                D1 18:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D2 07:00                                               => PledgeGiven
                D2 08:00  AA.head: order TST-SECRET to BB
                D2 09:00  AA.head: order CBM-06 to BB                  => BreachCharged, BB -> AA trust fell, CC -> AA trust unchanged
                D2 10:00  AA.head: order TST-SECRET to CC
                D2 11:00  AA.head: order TST-SECRET to CC              => BreachCharged, CC -> AA trust fell, BB -> AA trust unchanged
                """);
    }

    @Test
    void whatHasBeenAcceptedCannotBeDeclined() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: offer TST-C2 to BB "Indicators."
                then      BB.head: accept 1
                then      BB.head: reject 1 "After all."               => refused accepted
                """);
        assertThat(state.offer(1).statuses()).containsEntry("BB", OfferStatus.ACCEPTED);
    }

    @Test
    void ofTwoWhoDeclineOnlyTheFirstStartsWhatFollows() {
        State state = plays("""
                D1 06:00  facilitator: start
                then      facilitator: release good-offices
                then      AA.head: reject 1 "No."                      => AA -> BB uncertainty rose
                then      BB.head: reject 1 "Nor we."                  => AA -> BB uncertainty unchanged
                """);
        assertThat(state.offer(1).statuses()).containsEntry("AA", OfferStatus.DECLINED).containsEntry("BB", OfferStatus.DECLINED);
    }

    @Test
    void aMeetingThatHasNotBeenSignedIsOverAtTheLock() {
        plays("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: meet BB "Five minutes?"
                then      BB.head: agree 1                             => MeetingAgreed
                then      CC.head: meet BB "And us?"
                then      BB.head: agree 2
                then      BB.head: outcome 2 "We spoke."               => OutcomeWritten
                D1 18:00  facilitator: lock
                then      facilitator: resolve                         => MeetingLapsed
                then      facilitator: open
                then      CC.head: sign 1                              => refused nothing-to-sign
                then      AA.head: meet BB "Now?"                      => MeetingAsked
                """);
    }

    @Test
    void whoeverWasToldOnceFollowsNoFurtherUntilToldAgain() {
        String told = """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-SAY about first
                D1 09:00
                """;
        State state = plays(told);
        assertThat(state.known("AA").get("first")).extracting(known -> known.stage()).isEqualTo(Stage.ASSESSED);
        assertThat(state.known("CC").get("first")).extracting(known -> known.stage()).isEqualTo(Stage.DETECTED);
        State again = plays(told + "then AA.head: order TST-SAY about first\n");
        assertThat(again.known("CC").get("first")).extracting(known -> known.stage()).isEqualTo(Stage.ASSESSED);
    }

    @Test
    void oneResumesOnlyTheDialogueThatOneHasSuspended() {
        String suspended = """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-SUSPEND to BB             => DialogueSuspended
                D1 08:00  BB.head: order TST-RESUME to AA              => OrderDone
                """;
        assertThat(plays(suspended).suspensions()).containsKey(AA_TO_BB);
        assertThat(plays(suspended + "D1 09:00 AA.head: order TST-RESUME to BB => DialogueResumed\n").suspensions()).isEmpty();
    }

    @Test
    void anInjectWithATextForEachAudienceIsNotEditedAsOne() {
        plays("""
                D1 06:00  facilitator: start
                then      facilitator: edit two-texts "One for all."   => refused several-texts
                then      facilitator: edit graver "It is worse."      => EntryEdited
                """);
    }

    // ---- three states -------------------------------------------------------------------------------------------

    private static String ruling(State state, String seat) {
        return Views.of(state, seat).claims().stream().map(SeatView.Claim::ruling).findFirst().orElse("");
    }

    private static State plays(String text) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(threeStates(), new Setup(1, false, false));
        assertThat(ScriptPlay.play(script, table).stream().filter(line -> !line.fine()).map(line -> line.command() + ": " + line))
                .isEmpty();
        return table.state();
    }

    /// Two states, and a third of which neither knows much.
    static Scenario threeStates() {
        ScenarioBundle two = ScenarioLoader.load(
                        Path.of("src/test/resources/firebreak/engine/exercise/two-states"), Path.of("../scenarios/library"))
                .bundle()
                .orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(two.files());
        String text = new String(files.get("scenario.yaml"), StandardCharsets.UTF_8)
                .replaceFirst("assessed: \\{ severity: 3, after: 60h \\}", "assessed: { severity: 3, after: 2h }")
                .replaceFirst("dyads:\n", """
                          CC:
                            name: Celand
                            forums: [OSCE]
                            capital: 12
                            maturity: 0
                            seats: { head: [HG, SP, FM, EC, CS, OP, DF, IN, LE], desk: [LE] }
                            contacts:
                              technical: { seat: head, hours: always, languages: [en], ping: ok }
                        dyads:
                        """)
                .replaceFirst("objectives:\n", """
                          - id: "to-bb"
                            by: facilitator
                            effects: [ { reveal: log, to: BB } ]
                          - id: "to-cc"
                            by: facilitator
                            effects: [ { reveal: log, to: CC } ]
                          - id: "graver"
                            by: facilitator
                            inject: { to: AA, text: { en: It is worse. }, via: report, tlp: AMBER, informs: { incident: first, severity: 5 } }
                          - id: "two-texts"
                            by: facilitator
                            inject: { to: { AA: { en: For one. }, BB: { en: For the other. } }, via: report, tlp: AMBER }
                          - id: "good-offices"
                            by: facilitator
                            measure: { from: CHAIR, to: [AA, BB], offer: TST-C2, asks: { en: Will you? }, if_declined: [ { shift: AA -> BB, U: 20, because: { en: No. } } ] }
                        objectives:
                        """)
                .replaceFirst("actors:\n", "actors:\n  CHAIR: { kind: chair, label: { en: the chair }, handle: chair }\n");
        text += """
                  TST-N4: { title: { en: Expel }, group: public, help: { en: A test move. }, roles: [HG], visibility: public, sealed: false, lead: 0h, cost: 0, target: delegation, about: none, needs: [], effects: [ { pressure: 0 } ], norms: [], class: N4, escalation: cyber-attack }
                  TST-SECRET: { title: { en: In secret }, group: military, help: { en: A test move. }, roles: [HG], visibility: covert, sealed: false, lead: 0h, cost: 0, target: delegation, about: none, needs: [], effects: [ { exposure: 600 } ], norms: [], class: S, escalation: wait }
                  TST-SAY: { title: { en: Say }, group: public, help: { en: A test move. }, roles: [HG], visibility: public, sealed: false, lead: 0h, cost: 0, target: none, about: incident, needs: [], effects: [ { pressure: -1 } ], norms: [], class: S, escalation: wait }
                  TST-SUSPEND: { title: { en: Suspend }, group: public, help: { en: A test move. }, roles: [HG], visibility: public, sealed: false, lead: 0h, cost: 0, target: delegation, about: none, needs: [], effects: [ { suspend: bilateral } ], norms: [], class: S, escalation: wait }
                  TST-RESUME: { title: { en: Resume }, group: public, help: { en: A test move. }, roles: [HG], visibility: public, sealed: false, lead: 0h, cost: 0, target: delegation, about: none, needs: [], effects: [ { resume: bilateral } ], norms: [], class: S, escalation: wait }
                """;
        files.put("scenario.yaml", text.getBytes(StandardCharsets.UTF_8));
        Loaded loaded = ScenarioLoader.load(new ScenarioBundle(two.name(), files, two.libraryFiles()));
        return loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    }
}
