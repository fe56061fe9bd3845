package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.facts.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ScenarioLoaderTest {
    private static Scenario small() {
        return TestFiles.load(TestFiles.folder("small")).scenario().orElseThrow();
    }

    private static <V> V of(Map<String, V> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }

    private static Scenario with(String text) {
        Loaded loaded = TestFiles.smallWith("extra.yaml", text);
        assertThat(loaded.diagnostics()).noneMatch(diagnostic -> diagnostic.code().name().startsWith("E"));
        return loaded.scenario().orElseThrow();
    }

    @Test
    void turnsFollowEachOtherWithTheirJumps() {
        TurnPlan turns = small().turns();
        assertThat(turns.turns()).extracting(Turn::startMinute).containsExactly(0, 1080);
        assertThat(turns.endMinute()).isEqualTo(1440);
        assertThat(turns.moment(0)).isEqualTo("D1 06:00");
        assertThat(turns.moment(1100)).isEqualTo("D2 00:20");
        assertThat(turns.moment(-200)).isEqualTo("D1 02:40");
    }

    @Test
    void momentsAreMinutesFromTheStart() {
        assertThat(of(small().msel(), "1.1").trigger()).isEqualTo(new Trigger.At(20));
        assertThat(of(small().incidents(), "outage").detectedMinute()).isEqualTo(OptionalInt.of(20));
    }

    @Test
    void aNumberWithoutQuotesKeepsItsLastNought() {
        assertThat(with("msel: [ { id: 2.10, at: D1 07:00, inject: { to: all, text: Hello } } ]\n").msel()).containsKey("2.10");
    }

    @Test
    void everyPairOfDelegationsHasADyad() {
        Scenario scenario = small();
        assertThat(scenario.dyads()).hasSize(6);
        assertThat(scenario.dyads().get(new Dyad("ARD", "BOR"))).isEqualTo(new DyadStart(240, 550, 250, 150));
        assertThat(scenario.dyads().get(new Dyad("CAL", "ARD"))).isEqualTo(DyadStart.UNLISTED);
    }

    @Test
    void stagesInheritWhatTheKindSays() {
        IncidentPlan outage = of(small().incidents(), "outage");
        assertThat(outage.stage(Stage.DETECTED)).isEqualTo(new StagePlan(2, 0));
        assertThat(outage.stage(Stage.ASSESSED)).isEqualTo(new StagePlan(4, 360));
        assertThat(outage.stage(Stage.CLOSED)).isEqualTo(new StagePlan(4, 168 * 60));
    }

    @Test
    void suspectsAreEverybodyElseUnlessListed() {
        Scenario scenario =
                with("incidents: { b: { kind: grid_ics, label: B, target: BOR.energy, begins_when: 'true' } }\n");
        assertThat(of(scenario.incidents(), "b").suspects()).containsExactly("ARD", "CAL", "NIGHTJAR");
        assertThat(of(scenario.incidents(), "b").author()).isNull();
    }

    @Test
    void aChannelOpensLaterIfAMeasureOpensIt() {
        assertThat(of(small().channels(), "leaders-line").open()).isFalse();
        assertThat(of(small().channels(), "osce-poc").deadlineMinutes()).isEqualTo(360);
    }

    @Test
    void aSeatReadsWhatIsClosestToIt() {
        Happening.Inject inject = (Happening.Inject) of(small().msel(), "1.1").happening();
        assertThat(String.valueOf(inject.textFor(new Address("ARD", "mfa")))).isEqualTo("The lights are out.");
        assertThat(String.valueOf(inject.textFor(new Address("CAL", "head")))).isEqualTo("Outages in Ardenia.");
    }

    @Test
    void conditionsKnowTheirTopics() {
        Trigger.When when = (Trigger.When) of(small().msel(), "1.2").trigger();
        assertThat(when.condition().topics()).containsExactly(Topic.KNOWN, Topic.CALL);
    }

    @Test
    void textsFallBackToEnglishThenToTheFirstLanguage() {
        Text name = of(small().delegations(), "BOR").name();
        assertThat(name.in("fr")).isEqualTo("Borvanie");
        assertThat(name.in("ru")).isEqualTo("Borvania");
        assertThat(of(small().delegations(), "ARD").brief()).hasToString("# Ardenia\n\nYou are Ardenia.\n");
    }

    @Test
    void aScenarioReplacesAndAddsRules() {
        Scenario scenario = with(
                """
                packs: { C2: { U: -1 }, NEW: { T: -5 } }
                cascade: [ { from: energy, to: water, loss: 1 } ]
                """);
        assertThat(of(scenario.library().packs(), "C2").uncertaintyPermille()).isEqualTo(-1);
        assertThat(scenario.library().packs()).containsKey("NEW");
        assertThat(scenario.library().cascade()).containsExactly(new CascadeEdge("energy", "water", 0, 1, CascadeType.PHYSICAL));
    }

    @Test
    void partsMayBeSplitOverFilesAndFolders() {
        SortedMap<String, byte[]> files = TestFiles.folder("small");
        files.put("acts/two.yaml", "msel: [ { id: z, by: facilitator, inject: { to: ARD.mfa, text: Z } } ]".getBytes(StandardCharsets.UTF_8));
        Scenario scenario = TestFiles.load(files).scenario().orElseThrow();
        assertThat(scenario.msel().sequencedKeySet()).containsExactly("z", "1.1", "1.2");
    }

    @Test
    void theDigestIsOfEveryNameAndByte() {
        Map<String, byte[]> files = TestFiles.folder("small");
        Map<String, byte[]> library = TestFiles.folder("library");
        String digest = new ScenarioBundle("small", files, library).digest();
        assertThat(digest).hasSize(64).isEqualTo(small().digest());
        assertThat(new ScenarioBundle("other", files, library).digest()).isEqualTo(digest);
        SortedMap<String, byte[]> changed = TestFiles.folder("small");
        changed.put("briefs/ard.md", new byte[] {1});
        assertThat(new ScenarioBundle("small", changed, library).digest()).isNotEqualTo(digest);
        assertThat(List.of(new ScenarioBundle("small", files, library)))
                .containsExactly(new ScenarioBundle("small", files, library));
    }

    @Test
    void aFinalEndingCatchesTheRest() {
        assertThat(small().endings()).extracting(Ending::id).containsExactly("force", "ending-2");
        assertThat(small().endings().getLast().isFinal()).isTrue();
    }
}
