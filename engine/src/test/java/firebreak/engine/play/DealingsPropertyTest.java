package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.record.Canonical;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Success;
import firebreak.engine.seat.Term;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Agreements and arguments of any kind, in any order, with hostile and covert acts and calls among them: whatever is done,
/// the exercise stays sound, is the same when decided again, and tells a secret to nobody who does not share it.
class DealingsPropertyTest {
    private static final Scenario THREE_STATES = LearntTest.threeStates();
    private static final int SEEDS = 60;
    private static final int ACTS = 90;

    private static final List<String> DELEGATIONS = List.of("AA", "BB", "CC");
    private static final List<String> SEATS = List.of("AA.head", "AA.desk", "BB.head", "BB.desk", "CC.head", "CC.desk");
    private static final List<Term> BINDING = List.of(Term.STANDSTILL, Term.ANSWER, Term.NO_BLAME);
    private static final List<String> EFFECTS = List.of(
            "", "shift ji T -40 U -20 R 30", "shift both T 60; support -50", "hostile 3 means cyber", "exposure 600", "statement conciliatory",
            "suspend bilateral", "harm -200 of about", "claim public", "capital 1; pressure -50", "physical yes", "befriend everybody");

    @Test
    void whateverIsAgreedOrArguedTheExerciseStaysSoundAndItsSecretsKept() {
        int proposed = 0;
        int broken = 0;
        int ruled = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            State end = play(seed);
            proposed += end.agreements().size();
            broken += end.agreements().values().stream().mapToInt(agreement -> agreement.broken().size()).sum();
            ruled += (int) end.arguments().values().stream().filter(argument -> argument.ruling() != null).count();
        }
        assertThat(proposed).isGreaterThan(3 * SEEDS);
        assertThat(broken).isGreaterThan(SEEDS / 4);
        assertThat(ruled).isGreaterThan(SEEDS);
    }

    private static State play(long seed) {
        Random random = new Random(seed);
        TestTable table = new TestTable(THREE_STATES, new Setup(seed, false, false));
        Viewer viewer = new Viewer(THREE_STATES);
        TreeMap<String, List<String>> secrets = new TreeMap<>();
        List<Input> inputs = new ArrayList<>();
        table.take(noted(inputs, new Input(new Author.Facilitator("facilitator"), new Act.StartExercise())));
        for (int i = 0; i < ACTS && table.state().table().phase() != Phase.ENDED; i++) {
            Input input = noted(inputs, next(random, table.state(), i));
            String where = "seed " + seed + ", act " + i + ": " + input;
            State before = table.state();
            Outcome outcome = table.take(input);
            if (outcome instanceof Outcome.Accepted(var events)) {
                for (Event event : events) {
                    State after = before.apply(event);
                    Invariants.check(() -> where, before, event, after);
                    assertThat(Canonical.decode(Event.class, Canonical.encode(Event.class, event))).as(where).isEqualTo(event);
                    before = after;
                    share(event, secrets);
                }
            }
            for (String seat : SEATS) {
                SeatView view = Views.of(table.state(), seat);
                assertThat(viewer.all(table.state(), seat)).as("%s as %s sees it", where, seat).isEqualTo(view);
                keepsSecrets(where + " as " + seat + " sees it", view.toString(), seat.substring(0, 2), secrets);
            }
            keepsSecrets(where + " as observers see it", Views.observer(table.state(), 0).toString(), "", secrets);
        }
        State again = State.initial(THREE_STATES, new Setup(seed, false, false));
        for (Input input : inputs) {
            again = again.after(input, Rules.decide(again, input));
        }
        assertThat(again).as("seed %d", seed).isEqualTo(table.state());
        return again;
    }

    private static Input noted(List<Input> inputs, Input input) {
        inputs.add(input);
        return input;
    }

    /// Each secret text is a word that stands nowhere else, with those who may read it.
    private static void share(Event event, Map<String, List<String>> secrets) {
        switch (event) {
            case Event.AgreementProposed(var _, var agreement) -> {
                if (agreement.secret()) {
                    secrets.put(agreement.text(), agreement.parties());
                }
            }
            case Event.ArgumentMade(var _, var argument) -> {
                if (argument.secret()) {
                    List<String> with = new ArrayList<>(argument.with());
                    with.add(argument.delegation());
                    secrets.put(argument.what(), with);
                }
            }
            default -> {}
        }
    }

    private static void keepsSecrets(String where, String view, String delegation, Map<String, List<String>> secrets) {
        secrets.forEach((text, with) -> {
            if (!with.contains(delegation)) {
                assertThat(view).as(where).doesNotContain(text);
            }
        });
    }

    // ---- what is done -------------------------------------------------------------------------------------------

    private static Input next(Random random, State state, int number) {
        Phase phase = state.table().phase();
        int what = random.nextInt(30);
        if (phase == Phase.OPEN && what < 4) {
            int to = Math.min(state.table().endMinute(), state.minute() + 1 + random.nextInt(120));
            return to > state.minute()
                    ? new Input(new Author.Clock(), new Act.AdvanceTo(to))
                    : facilitator(new Act.LockTurn());
        }
        if (what < 8 || (phase != Phase.OPEN && what < 25)) {
            return facilitator(switch (phase) {
                case OPEN -> rules(random, state);
                case LOCKED -> new Act.ResolveTurn();
                default -> new Act.OpenTurn();
            });
        }
        String seat = random.nextInt(8) == 0 ? of(random, SEATS) : of(random, DELEGATIONS) + ".head";
        return new Input(new Author.Seat(seat), deed(random, number, others(seat.substring(0, 2))));
    }

    private static Input facilitator(Act.FacilitatorAct act) {
        return new Input(new Author.Facilitator("facilitator"), act);
    }

    private static Act.FacilitatorAct rules(Random random, State state) {
        int argument = 1 + random.nextInt(state.arguments().size() + 1);
        String to = maybe(random, DELEGATIONS);
        String about = maybe(random, List.of("first"));
        return random.nextBoolean()
                ? new Act.JudgeArgument(argument, of(random, List.of(Success.values())), to, about, of(random, EFFECTS), "So be it.")
                : new Act.ThrowDice(argument, 1 + random.nextInt(99), to, about, of(random, EFFECTS), of(random, EFFECTS), "Perhaps.");
    }

    private static List<String> others(String delegation) {
        return DELEGATIONS.stream().filter(one -> !one.equals(delegation)).toList();
    }

    private static Act.SeatAct deed(Random random, int number, List<String> others) {
        int some = 1 + random.nextInt(4);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new Act.Propose(
                    random.nextInt(5) == 0 ? List.of(Term.STATEMENT) : List.of(of(random, BINDING), Term.STANDSTILL),
                    random.nextInt(3) == 0 ? others : List.of(of(random, others)),
                    random.nextInt(4) == 0 ? "military" : null,
                    random.nextInt(4) == 0 ? "TST-C2" : null,
                    random.nextInt(4) * random.nextInt(600),
                    random.nextBoolean(),
                    "text-" + number + "-of-an-agreement");
            case 3 -> new Act.Amend(some, random.nextInt(300), "Anew.");
            case 4, 5, 6 -> new Act.SignAgreement(some, random.nextInt(3));
            case 7 -> new Act.LeaveAgreement(some, "");
            case 8, 9 -> new Act.Argue(
                    "text-" + number + "-of-an-argument", "To an end.", "It should.", random.nextBoolean(),
                    random.nextInt(3) == 0 ? List.of(of(random, others)) : List.of());
            case 10 -> new Act.Comment(some, "Indeed.");
            case 11 -> new Act.RetractArgument(some);
            case 12 -> new Act.Order(of(random, List.of("TST-HIT3", "TST-SECRET", "TST-SECRET", "TST-CLAIM")), of(random, others), maybe(random, List.of("first")), "");
            case 13 -> new Act.PlaceCall(of(random, others), "poc", null, false, "Hello?");
            case 14 -> new Act.Answer(some, Meaning.OTHER, "Hello.");
            default -> random.nextBoolean()
                    ? new Act.Offer("TST-C2", List.of(of(random, others)), null, "Indicators.")
                    : new Act.Deliver(some, "These.");
        };
    }

    private static @Nullable String maybe(Random random, List<String> values) {
        return random.nextBoolean() ? null : of(random, values);
    }

    private static <T> T of(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
