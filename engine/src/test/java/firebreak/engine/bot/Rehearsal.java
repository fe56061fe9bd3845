package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Doctrine;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Plays an exercise with bots only, in process: after each step of the clock every seat's bot acts until it has nothing
/// to do.
final class Rehearsal {
    private static final int STEP_MINUTES = 30;

    private final Map<String, Temper> tempers = new TreeMap<>();
    private final Dice dice;
    private final List<Consumer<State>> watchers = new ArrayList<>();
    private State state;
    private final List<Event> events = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final Viewer viewer;
    private boolean fresh;
    private int ruled;
    private long looks;
    /// Time spent in views, bots, rules and applying, nanoseconds.
    final long[] nanos = new long[4];

    Rehearsal(Scenario scenario, long seed) {
        this.dice = new Dice(seed);
        this.state = State.initial(scenario, new Setup(seed, false, true));
        this.viewer = new Viewer(scenario);
        for (String seat : state.seats().keySet()) {
            tempers.put(seat, temper(scenario, Seats.delegationOf(seat)));
        }
    }

    static Scenario amberGrid() {
        Loaded loaded = ScenarioLoader.load(Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"));
        return loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    }

    private static Temper temper(Scenario scenario, String delegation) {
        var plan = scenario.delegations().get(delegation);
        Doctrine doctrine = plan == null || plan.doctrine() == null ? null : scenario.library().doctrines().get(plan.doctrine());
        return doctrine == null ? Temper.of(new java.util.LinkedHashMap<>()) : Temper.of(doctrine.values());
    }

    Rehearsal with(String delegation, Temper temper) {
        tempers.replaceAll((seat, before) -> delegation.isEmpty() || Seats.delegationOf(seat).equals(delegation) ? temper : before);
        return this;
    }

    Rehearsal with(String delegation, String doctrine) {
        if (doctrine.equals("silent") || doctrine.equals("any-legal")) {
            return with(delegation, doctrine.equals("silent") ? Temper.SILENT : Temper.ANY_LEGAL);
        }
        return with(delegation, Temper.of(Objects.requireNonNull(state.scenario().library().doctrines().get(doctrine)).values()));
    }

    /// Gives every seat views that are whole and built from nothing.
    Rehearsal onFreshViews() {
        fresh = true;
        return this;
    }

    Rehearsal watched(Consumer<State> watcher) {
        watchers.add(watcher);
        return this;
    }

    Rehearsal run() {
        for (int guard = 0; guard < 100_000; guard++) {
            if (state.table().phase() == Phase.ENDED) {
                return this;
            }
            // Between times, only a claim calls for the facilitator.
            boolean quiet = state.table().phase() == Phase.OPEN
                    && state.minute() < state.table().endMinute()
                    && state.claims().size() == ruled;
            ruled = state.claims().size();
            Act.FacilitatorAct act = quiet ? null : FacilitatorBot.act(Views.facilitator(state));
            if (act != null) {
                if (!take(new Author.Facilitator("bot"), act)) {
                    throw new AssertionError("facilitator refused: " + refusals.getLast());
                }
                continue;
            }
            if (state.table().phase() != Phase.OPEN) {
                return this;
            }
            if (state.minute() == state.table().startMinute()) {
                seats();
            }
            int next = Math.min(state.minute() + STEP_MINUTES, state.table().endMinute());
            if (next > state.minute() && state.table().phase() == Phase.OPEN) {
                take(new Author.Clock(), new Act.AdvanceTo(next));
                seats();
            }
        }
        throw new AssertionError("the exercise does not end");
    }

    private void seats() {
        for (String seat : tempers.keySet()) {
            for (Act.SeatAct act : acts(seat)) {
                take(new Author.Seat(seat), act);
            }
        }
    }

    private List<Act.SeatAct> acts(String seat) {
        Temper temper = Objects.requireNonNull(tempers.get(seat));
        looks++;
        long began = cpu();
        SeatView view = fresh ? Views.of(state, seat) : viewer.withoutCatalogue(state, seat);
        long looked = cpu();
        List<Act.SeatAct> acts =
                fresh ? Bot.acts(view, temper, dice) : Bot.acts(view, viewer.catalogue(state, seat), temper, dice);
        nanos[0] += looked - began;
        nanos[1] += cpu() - looked;
        return acts;
    }

    private boolean take(Author author, Act act) {
        Input input = new Input(author, act);
        inputs.add(input);
        long began = cpu();
        Outcome outcome = Rules.decide(state, input);
        long decided = cpu();
        state = state.after(input, outcome);
        nanos[2] += decided - began;
        nanos[3] += cpu() - decided;
        for (Consumer<State> watcher : watchers) {
            watcher.accept(state);
        }
        return switch (outcome) {
            case Outcome.Accepted(var happened) -> {
                events.addAll(happened);
                yield true;
            }
            case Outcome.Rejected(var reason) -> {
                refusals.add(state.minute() + " " + author + " " + act + ": " + reason.code() + " " + reason.text() + " " + reason.lacks());
                yield false;
            }
        };
    }

    /// Time of this thread alone: the machine is shared.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    State state() {
        return state;
    }

    List<Event> events() {
        return events;
    }

    List<String> refusals() {
        return refusals;
    }

    long looks() {
        return looks;
    }

    List<Input> inputs() {
        return inputs;
    }

    <E extends Event> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
