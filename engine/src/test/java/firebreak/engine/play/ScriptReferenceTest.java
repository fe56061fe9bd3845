package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.words.Script;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What scripts can expect is told in full, and what names nothing is told before it is played.
class ScriptReferenceTest {
    private static final Scenario SCENARIO = TestTable.shipped("amber-grid");

    @Test
    void everyEventIsListedOnce() {
        assertThat(EventList.GROUPS.stream().flatMap(group -> group.lines().stream()).map(EventLine::event))
                .containsExactlyInAnyOrderElementsOf(records(Event.class).toList());
    }

    private static Stream<Class<? extends Event>> records(Class<? extends Event> kind) {
        return kind.isSealed()
                ? Arrays.<Class<?>>stream(kind.getPermittedSubclasses()).flatMap(each -> records(each.asSubclass(Event.class)))
                : Stream.of(kind);
    }

    @Test
    void everyExampleCanBeExpected() {
        assertThat(ScriptReference.PHRASES.stream().flatMap(phrase -> phrase.examples().stream()))
                .allSatisfy(example -> assertThat(Clauses.read(example).unclear()).as(example).isEmpty());
    }

    @Test
    void anEventThatThereIsNotPointsAtTheList() {
        assertThat(problems("LineOpened")).containsExactly(
                "1:33: there is no event `LineOpened`; `firebreak test --events` lists all that can be expected");
        assertThat(problems("HoaxFound")).containsExactly("1:33: there is no event `HoaxFound`; change it to `HoaxFoundOut`");
    }

    @Test
    void aMisspeltNumberOrSpeakerIsToldTheRightOne() {
        assertThat(problems("ARD -> BOR uncertainity fell")).containsExactly("1:33: there is no `uncertainity`; change it to `uncertainty`");
        assertThat(Expected.problems(Script.parse("D1 06:10   BOR.mfaa: ready\nthen  ZZZ.cabinet: ready"), SCENARIO))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.message().split("; the", 2)[0])
                .containsExactly("1:12 there is no seat `BOR.mfaa`; change it to `BOR.mfa`", "2:7 there is no seat `ZZZ.cabinet`");
    }

    @Test
    void whatNamesNothingIsToldAtItsPlace() {
        assertThat(problems("EntryFired 1.70")).containsExactly("1:44: there is no entry `1.70`; change it to `1.7`");
        assertThat(problems("ExerciseEnded lamps").getFirst()).startsWith("1:47: there is no ending `lamps`; there are ");
        assertThat(problems("not EvidenceObtained ARD gatewaylog"))
                .containsExactly("1:58: there is no delegation or piece of evidence `gatewaylog`; change it to `gateway-log`");
        assertThat(problems("ARD -> BOX tension +3, unchanged"))
                .containsExactly("1:40: there is no delegation `BOX`; change it to `BOR`");
        assertThat(problems("ARD knows gridwiper, grid-wiper harm +3")).containsExactly("1:43: there is no incident `gridwiper`; change it to `grid-wiper`");
        assertThat(problems("OrderDone CSI-0x")).hasSize(1);
        assertThat(problems("ChannelSwitched leader-line")).hasSize(1);
    }

    @Test
    void whatIsThereIsNotComplainedOf() {
        assertThat(problems("EntryFired 1.7, CallAnswered in time, CallAnswered late, ExerciseEnded stopped, OrderLapsed no longer possible")).isEmpty();
        assertThat(problems("MailPosted kind=news, DialogueSuspended ARD -> BOR, SourceHeard source=PARTNER, OrderDone CSI-01")).isEmpty();
    }

    @Test
    void anEntryIsNotTakenForOneWhoseIdIsLonger() {
        List<Played> played = ScriptPlay.play(
                Script.parse("""
                        D1 02:40  facilitator: start
                        D1 03:00  facilitator: release 1.10   => EntryFired 1.1
                        D1 03:00  facilitator: release 1.1    => EntryFired 1.1
                        """),
                new TestTable(SCENARIO, new Setup(1, false, false)));
        assertThat(played.get(1).failure()).startsWith("expected EntryFired 1.1, but what happened was: EntryFired 1.10");
        assertThat(played.get(2).failure()).isNull();
    }

    private static List<String> problems(String expectation) {
        return Expected.problems(Script.parse("D1 06:00  facilitator: start => " + expectation), SCENARIO).stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }
}
