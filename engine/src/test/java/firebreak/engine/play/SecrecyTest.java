package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Two exercises that differ only in what a seat cannot know show that seat the same, view by view.
class SecrecyTest {

    private static final ScenarioBundle AMBER_GRID = ScenarioLoader.load(
                    Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"))
            .bundle()
            .orElseThrow();

    @Test
    void anotherSeatsMailShowsNowhere() {
        Scenario changed = with("text/1.1-csirt.md", text -> text + "\nA line that only the response team may read.\n");
        List<Input> inputs = played(original());
        for (String seat : List.of("ARD.mfa", "BOR.bureau", "CAL.head")) {
            assertThat(firstDifference(original(), changed, inputs, seat).step()).as(seat).isEqualTo(-1);
        }
        assertThat(firstDifference(original(), changed, inputs, "ARD.csirt").step()).isNotEqualTo(-1);
    }

    @Test
    void anotherCapitalsMoodShowsOnlyInWhatTheEmbassyReads() {
        Scenario changed = with("scenario.yaml", text -> text.replaceFirst("ARD -> BOR: \\{ tension: 240", "ARD -> BOR: { tension: 195"));
        List<Input> inputs = played(original());
        Difference difference = firstDifference(original(), changed, inputs, "BOR.mfa");
        if (difference.step() >= 0) {
            assertThat(difference.learnt()).as("step " + difference.step() + ": " + inputs.get(difference.step())).isTrue();
        }
    }

    @Test
    void theAuthorShowsOnlyThroughWhatIsLearnt() {
        Scenario changed = with(
                "incidents.yaml",
                text -> text.replaceFirst("author: NIGHTJAR", "author: CAL").replaceFirst("suspects: \\[BOR, NIGHTJAR\\]", "suspects: [BOR, CAL, NIGHTJAR]"));
        Scenario unchangedButForSuspects =
                with("incidents.yaml", text -> text.replaceFirst("suspects: \\[BOR, NIGHTJAR\\]", "suspects: [BOR, CAL, NIGHTJAR]"));
        List<Input> inputs = played(unchangedButForSuspects);
        for (String seat : List.of("ARD.csirt", "BOR.mfa", "CAL.csirt")) {
            Difference difference = firstDifference(unchangedButForSuspects, changed, inputs, seat);
            if (difference.step() >= 0) {
                assertThat(difference.learnt()).as(seat + ", step " + difference.step() + ": " + inputs.get(difference.step())).isTrue();
            }
        }
    }

    @Test
    void untilItIsFoundOutAHoaxLooksLikeTheCallThatItClaimsToBe() {
        Scenario hoax = withCall("hoax_by: NIGHTJAR, ");
        Scenario genuine = withCall("model: false, ");
        List<Input> inputs = new ArrayList<>();
        State deceived = State.initial(hoax, new Setup(5, false, true));
        State called = State.initial(genuine, new Setup(5, false, true));
        for (Input input : played(hoax)) {
            Outcome outcome = firebreak.engine.exercise.Rules.decide(deceived, input);
            if (outcome instanceof Outcome.Accepted(var events)) {
                if (events.stream().anyMatch(event -> event instanceof Event.HoaxFoundOut)) {
                    break;
                }
            }
            deceived = deceived.after(input, outcome);
            called = called.after(input, firebreak.engine.exercise.Rules.decide(called, input));
            inputs.add(input);
            for (String seat : List.of("ARD.mfa", "ARD.csirt", "ARD.head")) {
                assertThat(shown(deceived, seat)).as(seat + ", step " + inputs.size() + ": " + input).isEqualTo(shown(called, seat));
            }
        }
        assertThat(inputs).hasSizeGreaterThan(20);
    }

    /// What a seat sees of the call, and of what it may do about it.
    private static List<Object> shown(State state, String seat) {
        SeatView view = Views.of(state, seat);
        List<Object> shown = new ArrayList<>();
        for (SeatView.Call call : view.calls()) {
            if (call.text().equals("We did it.")) {
                shown.add(call);
                view.tasks().stream().filter(task -> task.kind().equals("call") && task.number() == call.number()).forEach(shown::add);
            }
        }
        return shown;
    }

    private static Scenario withCall(String how) {
        return with(
                "msel-1.yaml",
                text -> text + """

                          - id: "hoax"
                            at: D1 06:30
                            call: { from: BOR.mfa, %sto: ARD, over: embassies, says: { en: We did it. } }
                        """.formatted(how));
    }

    @Test
    void whoReallyCallsIsInNoViewEvenOnceTheHoaxIsFoundOut() {
        Scenario scenario = withCall("hoax_by: NIGHTJAR, ");
        State state = State.initial(scenario, new Setup(5, false, true));
        boolean rang = false;
        boolean foundOut = false;
        for (Input input : played(scenario)) {
            Outcome outcome = firebreak.engine.exercise.Rules.decide(state, input);
            if (outcome instanceof Outcome.Accepted(var events)) {
                foundOut |= events.stream().anyMatch(event -> event instanceof Event.HoaxFoundOut);
            }
            state = state.after(input, outcome);
            rang |= Views.of(state, "ARD.mfa").calls().stream().anyMatch(call -> call.text().equals("We did it."));
            for (String seat : List.of("ARD.mfa", "BOR.mfa", "CAL.mfa")) {
                assertThat(Views.of(state, seat).toString()).doesNotContain("NIGHTJAR");
            }
            assertThat(Views.of(state, "BOR.mfa").calls()).noneMatch(call -> call.text().equals("We did it."));
        }
        assertThat(rang).isTrue();
        assertThat(foundOut).isTrue();
    }

    @Test
    void theAuthorsIdIsInNoView() {
        Scenario scenario = original();
        State state = State.initial(scenario, new Setup(5, false, true));
        for (Input input : played(scenario)) {
            state = state.after(input, firebreak.engine.exercise.Rules.decide(state, input));
            for (String seat : List.of("ARD.csirt", "BOR.head", "CAL.mfa")) {
                assertThat(Views.of(state, seat).toString()).doesNotContain("NIGHTJAR");
            }
            assertThat(Views.observer(state, 0).toString()).doesNotContain("NIGHTJAR");
        }
    }

    /// @param learnt the seat's delegation learnt something in that step in at least one of the two
    private record Difference(int step, boolean learnt) {}

    private static Difference firstDifference(Scenario one, Scenario other, List<Input> inputs, String seat) {
        State first = State.initial(one, new Setup(5, false, true));
        State second = State.initial(other, new Setup(5, false, true));
        for (int step = 0; step < inputs.size(); step++) {
            Outcome firstOutcome = firebreak.engine.exercise.Rules.decide(first, inputs.get(step));
            Outcome secondOutcome = firebreak.engine.exercise.Rules.decide(second, inputs.get(step));
            first = first.after(inputs.get(step), firstOutcome);
            second = second.after(inputs.get(step), secondOutcome);
            SeatView firstView = Views.of(first, seat);
            if (!firstView.equals(Views.of(second, seat))) {
                String delegation = seat.substring(0, seat.indexOf('.'));
                return new Difference(step, learns(firstOutcome, delegation) || learns(secondOutcome, delegation));
            }
        }
        return new Difference(-1, false);
    }

    private static boolean learns(Outcome outcome, String delegation) {
        return outcome instanceof Outcome.Accepted(var events)
                && events.stream().anyMatch(event -> switch (event) {
                    case Event.EvidenceObtained e -> e.delegation().equals(delegation);
                    case Event.SourceHeard e -> e.assessor().equals(delegation);
                    case Event.MoodRead e -> e.dyad().from().equals(delegation);
                    case Event.QuantityMoved e ->
                        e.quantity().kind() == Quantity.Kind.ATTRIBUTION && e.quantity().of().equals(delegation);
                    case Event.CallDelivered _, Event.CallAnswered _, Event.OrderDone _, Event.ClaimMade _ -> true;
                    default -> false;
                });
    }

    private static List<Input> played(Scenario scenario) {
        TestTable table = new TestTable(scenario, new Setup(5, false, true));
        List<Input> inputs = new ArrayList<>();
        BotPlay.play(
                new Table() {
                    @Override
                    public State state() {
                        return table.state();
                    }

                    @Override
                    public Outcome take(Input input) {
                        inputs.add(input);
                        return table.take(input);
                    }
                },
                BotPlay.tempers(scenario),
                new Dice(5));
        return inputs;
    }

    private static Scenario original() {
        return load(AMBER_GRID);
    }

    private static Scenario with(String file, java.util.function.UnaryOperator<String> edit) {
        Map<String, byte[]> files = new TreeMap<>(AMBER_GRID.files());
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return load(new ScenarioBundle(AMBER_GRID.name(), files, AMBER_GRID.libraryFiles()));
    }

    private static Scenario load(ScenarioBundle bundle) {
        Loaded loaded = ScenarioLoader.load(bundle);
        return loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    }
}
