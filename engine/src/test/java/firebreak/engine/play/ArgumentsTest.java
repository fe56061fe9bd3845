package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Success;
import firebreak.engine.view.Views;
import firebreak.engine.words.Line;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What delegations do in their own words, and what the facilitator rules, told as scripts between three states.
class ArgumentsTest {
    private static final Scenario THREE_STATES = LearntTest.threeStates();

    private static final String LENT = """
            D1 06:00  facilitator: start
            D1 07:00  AA.desk: argue "We lend BB two transformers." for "calm" because "they are short of them"   => ArgumentMade
            """;

    private static final String SECRET = """
            D1 06:00  facilitator: start
            D1 07:00  AA.head: argue "We tap the exchange." for "certainty" because "the cable is ours" with BB    => ArgumentMade
            """;

    @Test
    void anArgumentThatSucceedsDoesWhatTheFacilitatorChose() {
        State state = plays(LENT + """
                D1 08:00  facilitator: judge 1 succeeds to BB effects "shift ji T -40 U -20 R 30; support 50; pressure -5" "They arrive at night."  => ArgumentRuled, BB -> AA tension fell, uncertainty fell, trust rose, AA -> BB tension unchanged
                """);
        assertThat(state.argument(1).status()).isEqualTo(ArgumentStatus.RULED);
        assertThat(ruling(state).success()).isEqualTo(Success.SUCCEEDS);
        // It was done in front of everybody.
        assertThat(state.actedInPublic()).containsExactly("AA");
        assertThat(screen(Views.of(state, "CC.head"))).contains("Argument 1 of AA (Aland)", "succeeds", "They arrive at night.").doesNotContain("shift ji");
        assertThat(screen(Views.facilitator(state))).contains("Effects: shift ji T -40 U -20 R 30; support 50; pressure -5");
    }

    @Test
    void everybodyReadsAnOpenArgumentAndMayComment() {
        State state = plays(LENT + """
                then      CC.head: comment 1 "They have lent nothing yet."                 => ArgumentCommented
                then      AA.desk: comment 1 "Tonight."                                    => ArgumentCommented
                then      BB.head: comment 1 ""                                            => refused empty
                then      CC.head: comment 2 "What?"
                then      BB.head: retract 1                                               => refused not-yours
                """);
        for (String seat : List.of("AA.head", "BB.head", "CC.head")) {
            SeatView.Argument argument = Views.of(state, seat).arguments().getFirst();
            assertThat(argument.comments()).extracting(SeatView.Comment::by).containsExactly("CC", "AA");
            assertThat(argument.ours()).isEqualTo(seat.startsWith("AA"));
            assertThat(Views.of(state, seat).mail()).extracting(SeatView.Mail::title).contains("An argument");
        }
        assertThat(Views.observer(state, 0).mail()).extracting(SeatView.Mail::title).contains("An argument");
        assertThat(Views.facilitator(state).tasks()).extracting(SeatView.Task::kind).containsExactly("judge");
        assertThat(Views.of(state, "CC.head").tasks()).extracting(SeatView.Task::kind).doesNotContain("judge");
    }

    @Test
    void whoeverDoesNotShareASecretLearnsNothingOfIt() {
        String start = "D1 06:00 facilitator: start\nD1 08:00 CC.head: say \"Hello.\"\n";
        State without = plays(start);
        State with = plays(SECRET + """
                then      BB.desk: comment 1 "And ours."                                   => ArgumentCommented
                then      CC.head: comment 1 "Aha."
                D1 07:30  facilitator: throw 1 odds 60 to CC effects "exposure 200" otherwise "exposure 300" "They look closely."   => ArgumentRuled
                then      AA.head: argue secretly "We listen on." for "certainty" because "nobody looks"
                D1 08:00  CC.head: say "Hello."
                """);
        for (String seat : List.of("CC.head", "CC.desk")) {
            assertThat(Views.of(with, seat)).as(seat).isEqualTo(Views.of(without, seat));
        }
        assertThat(Views.observer(with, 0)).isEqualTo(Views.observer(without, 0));
        assertThat(Views.of(with, "BB.head").arguments()).hasSize(1);
        assertThat(Views.of(with, "BB.head").mail()).extracting(SeatView.Mail::title).contains("An argument", "A ruling on an argument");
        assertThat(Views.of(with, "AA.head").arguments()).hasSize(2);
        assertThat(Views.of(with, "BB.head").arguments().getFirst().effects()).isEmpty();
    }

    @Test
    void numbersAreThoseOfTheDelegation() {
        State state = plays(SECRET + """
                then      CC.head: argue "We host talks." for "calm" because "both trust us"
                then      CC.head: retract 1                                               => ArgumentRetracted
                then      BB.head: comment 2 "Gladly."                                     => refused argument-over
                """);
        assertThat(state.argument(2).status()).isEqualTo(ArgumentStatus.WITHDRAWN);
        assertThat(Views.of(state, "CC.head").arguments()).extracting(SeatView.Argument::number).containsExactly(1);
        assertThat(Views.of(state, "BB.head").arguments()).extracting(SeatView.Argument::number).containsExactly(1, 2);
    }

    @Test
    void aRulingIsFinal() {
        plays(LENT + """
                then      facilitator: judge 1 partly "Half of them."                      => ArgumentRuled
                then      facilitator: judge 1 fails "After all."                          => refused argument-over
                then      facilitator: throw 1 odds 50 "After all."                        => refused argument-over
                then      AA.desk: retract 1                                               => refused argument-over
                then      BB.head: comment 1 "Late."                                       => refused argument-over
                """);
    }

    @Test
    void whatCannotBeRuledIsRefusedWithWhatWouldDo() {
        plays(LENT + """
                then      facilitator: judge 1 succeeds effects "shift ji T" "So be it."             => refused effects
                then      facilitator: judge 1 succeeds effects "befriend BB" "So be it."            => refused effects
                then      facilitator: judge 1 succeeds effects "shift ji T -4000" "So be it."       => refused effects
                then      facilitator: judge 1 succeeds effects "pack {a: b}" "So be it."            => refused effects
                then      facilitator: judge 1 succeeds effects "suspend bilateral" "So be it."      => refused no-target
                then      facilitator: judge 1 succeeds effects "harm -200" "So be it."              => refused no-incident
                then      facilitator: judge 1 succeeds to AA "So be it."                            => refused own-delegation
                then      facilitator: judge 1 succeeds ""                                           => refused no-reason
                then      facilitator: throw 1 odds 100 "So be it."                                  => refused odds
                then      facilitator: throw 1 odds 0 "So be it."                                    => refused odds
                then      facilitator: throw 1 odds 50 otherwise "befriend BB" "So be it."           => refused effects
                then      facilitator: judge 2 fails "So be it."                                     => refused unknown-argument
                then      facilitator: judge 1 succeeds about first effects "harm -200 of about" "So be it."   => ArgumentRuled
                """);
    }

    @Test
    void aDelegationHasThreeArgumentsWaitingAtMostAndFiveCommentsOnEach() {
        plays(LENT + """
                then      AA.head: argue "Two." for "calm" because "so"
                then      AA.head: argue "Three." for "calm" because "so"                  => ArgumentMade
                then      AA.head: argue "Four." for "calm" because "so"                   => refused arguments-open
                then      BB.head: argue "One." for "calm" because "so"                    => ArgumentMade
                then      AA.head: retract 2
                then      AA.head: argue "Four." for "calm" because "so"                   => ArgumentMade
                then      BB.head: comment 1 "1"
                then      BB.head: comment 1 "2"
                then      BB.head: comment 1 "3"
                then      BB.head: comment 1 "4"
                then      BB.head: comment 1 "5"                                           => ArgumentCommented
                then      BB.head: comment 1 "6"                                           => refused comments
                then      CC.head: comment 1 "1"                                           => ArgumentCommented
                then      AA.head: argue "Five." for "" because "so"                       => refused empty
                """);
    }

    @Test
    void aThrowIsKeyedByTheArgumentAloneAndShown() {
        String odds = "D1 08:00 facilitator: throw 1 odds 60 to BB effects \"shift ji T -40\" otherwise \"shift ji T 40\" \"The pass is snowed in.\"\n";
        State first = plays(LENT + odds);
        State later = plays(LENT + "D1 07:30 facilitator: note \"Well.\"\n" + odds.replace("08:00", "09:00").replace("60", "61"));
        int thrown = ruling(first).thrown();
        assertThat(ruling(first).oddsPercent()).isEqualTo(60);
        assertThat(thrown).isBetween(1, 100);
        assertThat(ruling(later).thrown()).isEqualTo(thrown);
        assertThat(ruling(first).success()).isEqualTo(thrown <= 60 ? Success.SUCCEEDS : Success.FAILS);
        assertThat(screen(Views.of(first, "BB.head"))).contains("odds 60 in a hundred, thrown " + thrown);
        SeatView.Mail mail = Views.of(first, "BB.head").mail().getLast();
        assertThat(mail.text()).contains("the odds were 60 in a hundred, the dice showed " + thrown);
    }

    @Test
    void oddsAreKeptOverManySeeds() {
        int good = 0;
        for (int seed = 0; seed < 400; seed++) {
            State state = plays(LENT + "then facilitator: throw 1 odds 25 \"Hardly.\"\n", seed);
            good += ruling(state).success() == Success.SUCCEEDS ? 1 : 0;
        }
        assertThat(good).isBetween(70, 130);
    }

    @Test
    void theFacilitatorArguesForAnAbsentSeatAndRulesBetweenTurns() {
        State state = plays("""
                D1 06:00  facilitator: start
                D1 07:00  facilitator: for AA.head: argue secretly "We move the reserve." for "safety" because "roads are clear"   => ArgumentMade
                then      facilitator: for AA.desk: comment 1 "Convoys leave at dusk."             => ArgumentCommented
                D1 18:00  facilitator: lock
                then      AA.head: argue "Too late." for "calm" because "so"                       => refused locked
                then      facilitator: judge 1 fails "The bridge is down."                         => ArgumentRuled
                then      facilitator: resolve
                """);
        assertThat(state.actedInPublic()).isEmpty();
        assertThat(ruling(state).why()).isEqualTo("The bridge is down.");
    }

    @Test
    void anExerciseWithArgumentsIsTheSameWhenItsInputsAreDecidedAgain() {
        List<Input> inputs = new ArrayList<>();
        State played = plays(LENT + """
                then      BB.head: comment 1 "Thank you."
                D1 08:00  facilitator: throw 1 odds 50 to BB effects "shift ji T -40; statement conciliatory" "Perhaps."
                """, 1, inputs);
        State again = State.initial(THREE_STATES, new Setup(1, false, false));
        for (Input input : inputs) {
            again = again.after(input, firebreak.engine.exercise.Rules.decide(again, input));
        }
        assertThat(again).isEqualTo(played);
    }

    // ---- three states -------------------------------------------------------------------------------------------

    private static ArgumentState.Ruling ruling(State state) {
        return Objects.requireNonNull(state.argument(1).ruling());
    }

    private static String screen(SeatView view) {
        return String.join(
                "\n",
                Screens.of(Query.of(Query.Topic.ARGUMENTS), view, 100).stream().map(Line::text).toList());
    }

    private static State plays(String text) {
        return plays(text, 1);
    }

    private static State plays(String text, long seed) {
        return plays(text, seed, new ArrayList<>());
    }

    private static State plays(String text, long seed, List<Input> inputs) {
        Script script = Script.parse(text);
        assertThat(script.problems()).isEmpty();
        TestTable table = new TestTable(THREE_STATES, new Setup(seed, false, false));
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
        assertThat(ScriptPlay.play(script, noting).stream()
                        .filter(line -> !line.fine() && !line.command().contains("comment 2 \"What?\"") && !line.command().contains("\"Aha.\""))
                        .map(line -> line.command() + ": " + line))
                .isEmpty();
        return table.state();
    }
}
