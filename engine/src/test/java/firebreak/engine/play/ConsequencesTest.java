package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Stage;
import firebreak.engine.words.Script;
import org.junit.jupiter.api.Test;

/// What follows from what: conditions that are asked again, and changes that come together.
class ConsequencesTest {

    private static final String MSEL = "msel:\n";
    private static final String MOVES = "moves:\n";
    private static final String BEGINS = "    begins_when: variable(\"second\") == 1\n";

    @Test
    void anEntryThatIsEnabledIsAskedWhatHasLongBeenTrue() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release second
                D1 08:00  facilitator: release enable
                """,
                MSEL,
                MSEL + """
                  - { id: "late", enabled: false, when: variable("second") == 1, effects: [ { pressure: AA, by: 10 } ] }
                  - { id: "enable", by: facilitator, effects: [ { enable: late } ] }
                """);
        assertThat(state.entry("late").status()).isEqualTo(EntryState.Status.FIRED);
    }

    @Test
    void anEntryIsAskedAgainWhenWhatItAsksForBesidesBecomesTrue() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release second
                D1 08:00  facilitator: release evidence
                """,
                MSEL,
                MSEL + """
                  - { id: "both", when: variable("second") == 1, only_if: fired("evidence"), effects: [ { pressure: AA, by: 10 } ] }
                """);
        assertThat(state.entry("both").firedMinute()).isEqualTo(120);
    }

    @Test
    void anIncidentSpreadsAsItIsDetectedIfItsConditionIsTrueAlready() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release second
                D1 09:00
                """,
                "latent: until D1 06:00",
                "latent: until D1 08:00",
                "    harm: 100\n    stages: { latent",
                "    harm: 100\n    spreads_when: variable(\"second\") == 1\n    spreads_to: [ { sector: AA.water, loss: 300, after: 4h } ]\n"
                        + "    stages: { latent");
        assertThat(state.incident("first").spread()).isTrue();
    }

    @Test
    void anEntryThatRepeatsDoesSoAfterSixHours() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release second
                D1 12:59
                D1 13:30
                """,
                MSEL,
                MSEL + """
                  - { id: "again", repeats: true, when: variable("second") == 1, effects: [ { pressure: AA, by: 10 } ] }
                """);
        assertThat(state.entry("again").times()).isEqualTo(2);
        assertThat(state.entry("again").firedMinute()).isEqualTo(7 * 60);
    }

    @Test
    void evidenceThatAConditionBringsExoneratesAtOnce() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release second          => AA -> BB tension fell
                """,
                MSEL,
                MSEL + """
                  - { id: "found", when: variable("second") == 1, effects: [ { reveal: log, to: AA } ] }
                """,
                BEGINS,
                "");
        assertThat(state.charges().values()).anyMatch(charge -> charge.refunded() > 0);
    }

    @Test
    void whatFollowsAnEntryOfTurnZeroFollowsInTurnZero() {
        State state = plays(
                """
                D1 02:40  facilitator: start
                D1 03:00  facilitator: release evidence
                D1 03:40
                """,
                "turns: [",
                "turn0: { table: 10m }\n  turns: [",
                MSEL,
                MSEL + """
                  - { id: "after", after: { entry: evidence, wait: 30m }, effects: [ { pressure: AA, by: 10 } ] }
                """);
        assertThat(state.entry("after").firedMinute()).isEqualTo(-150);
    }

    @Test
    void anIncidentThatHasBegunIsNotPushedOnByTheOneThatSpreadsToIt() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release begin
                D1 08:00  facilitator: release evidence
                D1 11:00
                """,
                BEGINS,
                "",
                "    harm: 100\n    stages: { latent",
                "    harm: 100\n    spreads_when: fired(\"evidence\")\n    spreads_to: [ { incident: second, after: 2h } ]\n    stages: { latent",
                MSEL,
                MSEL + "  - { id: \"begin\", by: facilitator, effects: [ { stage: second, to: detected } ] }\n");
        assertThat(state.incident("second").stage()).isEqualTo(Stage.DETECTED);
        assertThat(state.incident("second").reached().get(Stage.DETECTED)).isEqualTo(60);
    }

    @Test
    void anIncidentThatIsSpreadToBeginsWhenItWasToBegin() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release evidence
                D1 10:00
                """,
                BEGINS,
                "",
                "    harm: 100\n    stages: { latent",
                "    harm: 100\n    spreads_when: fired(\"evidence\")\n    spreads_to: [ { incident: second, after: 2h } ]\n    stages: { latent");
        assertThat(state.incident("second").reached().get(Stage.DETECTED)).isEqualTo(180);
    }

    @Test
    void anIncidentThatGoesThroughTwoStagesAtOnceIsHeldAgainstOthersOnce() {
        String[] graver = {"assessed: { severity: 4,", "assessed: { severity: 5,"};
        String script = """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release stages
                """;
        String oneStage = MSEL + "  - { id: \"stages\", by: facilitator, effects: [ { stage: second, to: assessed } ] }\n";
        String twoStages = MSEL
                + "  - { id: \"stages\", by: facilitator, effects: [ { stage: second, to: detected }, { stage: second, to: assessed } ] }\n";
        State one = plays(script, BEGINS, "", graver[0], graver[1], MSEL, oneStage);
        State two = plays(script, BEGINS, "", graver[0], graver[1], MSEL, twoStages);
        Dyad row = new Dyad("AA", "BB");
        assertThat(two.tension(row)).isBetween(one.tension(row) - 3, one.tension(row));
    }

    @Test
    void covertActsOfOneTurnAreFoundTogether() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-SPY to BB
                D1 07:10  AA.head: order TST-SPY to BB
                D1 07:20  facilitator: lock
                then      facilitator: resolve
                """,
                MOVES,
                MOVES + spy());
        assertThat(found(state)).isEqualTo(1);
        assertThat(state.value(Quantity.trust(new Dyad("BB", "AA")))).isEqualTo(360);
    }

    @Test
    void covertActsOfOneTurnAreFoundOnce() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-SPY to BB
                D1 07:20  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 18:10  AA.head: order TST-SPY to BB
                D1 18:20  AA.head: order TST-SPY to BB
                D1 18:30  facilitator: lock
                then      facilitator: resolve
                """,
                MOVES,
                MOVES + spy());
        assertThat(found(state)).isEqualTo(1);
    }

    private static String spy() {
        return "  TST-SPY: { title: { en: Look in }, group: military, help: { en: A test move. }, roles: [HG], visibility: covert,"
                + " sealed: true, lead: 0h, cost: 0, target: delegation, about: none, needs: [], effects: [ { exposure: 600 } ], norms: [], class: N4, escalation: cyber-attack }\n";
    }

    private static long found(State state) {
        return state.mails().values().stream().filter(mail -> mail.title().equals("A covert act has come to light")).count();
    }

    @Test
    void twoSourcesThatSpeakTogetherCorrectPlantedTraces() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-LAB about first
                D1 07:10  AA.head: order TST-ASK about first
                D1 07:20  facilitator: lock
                then      facilitator: resolve
                """,
                MOVES,
                MOVES + source("TST-LAB", "forensics") + source("TST-ASK", "partner"));
        assertThat(state.value(Quantity.attribution("AA", "first", "BB"))).isEqualTo(250);
    }

    private static String source(String id, String source) {
        return "  " + id + ": { title: { en: Ask }, group: military, help: { en: A test move. }, roles: [HG], visibility: group,"
                + " sealed: true, lead: 0h, cost: 0, target: none, about: incident, needs: [], effects: [ { attribution: 100, to: self, source: "
                + source + " } ], norms: [], class: S, escalation: wait }\n";
    }

    @Test
    void evidenceIsASourceThatCorrectsPlantedTracesToo() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  facilitator: release evidence
                """,
                "BB: -240 } }",
                "BB: 100 } }\n  tap: { title: { en: A tap }, text: { en: The tap. }, about: first, tlp: AMBER, source: partner, supports: { GHOST: 10 } }",
                "{ reveal: log, to: AA }",
                "{ reveal: log, to: AA }, { reveal: tap, to: AA }");
        assertThat(state.value(Quantity.attribution("AA", "first", "BB"))).isEqualTo(250);
    }

    @Test
    void aPublicActBetweenTurnsCountsForTheTurnThatFollows() {
        State state = plays(
                """
                D1 06:00  facilitator: start
                D1 07:00  AA.head: order TST-CLAIM to BB about first
                D1 17:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                then      facilitator: lock
                then      facilitator: resolve
                """,
                "turns: [ { play: 12h, table: 36m }",
                "turns: [ { play: 12h, table: 36m, then: 6h }",
                "visibility: public, sealed: false, lead: 0h, cost: 0, target: delegation, about: incident",
                "visibility: public, sealed: false, lead: 12h, cost: 0, target: delegation, about: incident");
        assertThat(state.claims()).hasSize(1);
        assertThat(state.value(Quantity.own(Quantity.Kind.PRESSURE, "AA"))).isEqualTo(200 + 60 - 150);
    }

    private static State plays(String text, String... changes) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(TestTable.changed("two-states", changes), new Setup(1, false, false));
        assertThat(ScriptPlay.play(script, table)).allSatisfy(line -> assertThat(line.failure()).as(line.command()).isNull());
        return table.state();
    }
}
