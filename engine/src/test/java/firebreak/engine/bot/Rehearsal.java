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
    private static final int ROUNDS = 12;

    private final Map<String, Temper> tempers = new TreeMap<>();
    private final Dice dice;
    private final List<Consumer<State>> watchers = new ArrayList<>();
    private State state;
    private final List<Event> events = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Player> players = new ArrayList<>();
    private boolean eager;
    private int ruled;
    private long views;
    private long looks;
    private long fullViews;
    /// Time spent in views, bots, rules and applying, nanoseconds.
    final long[] nanos = new long[4];

    Rehearsal(Scenario scenario, long seed) {
        this.dice = new Dice(seed);
        this.state = State.initial(scenario, new Setup(seed, false, true));
        for (String seat : state.seats().keySet()) {
            tempers.put(seat, temper(scenario, Seats.delegationOf(seat)));
            players.add(new Player(seat));
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

    /// Asks every seat every time, on views that are built from nothing.
    Rehearsal eagerly() {
        eager = true;
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
        for (Player player : players) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Act.SeatAct> acts = player.acts();
                boolean stands = !acts.isEmpty();
                for (Act.SeatAct act : acts) {
                    stands &= take(new Author.Seat(player.seat), act);
                }
                if (!stands) {
                    break;
                }
            }
        }
    }

    /// A seat with its viewer, asked only when its view has changed or its time has come.
    private final class Player {
        private final String seat;
        private final Viewer viewer;
        private int seen = -1;
        private int wakeMinute = Integer.MIN_VALUE;

        Player(String seat) {
            this.seat = seat;
            this.viewer = new Viewer(seat);
        }

        List<Act.SeatAct> acts() {
            Temper temper = Objects.requireNonNull(tempers.get(seat));
            long began = cpu();
            SeatView view = eager ? Views.of(state, seat) : viewer.withoutCatalogue(state);
            looks++;
            if (!eager && viewer.changes() == seen && state.minute() < wakeMinute) {
                nanos[0] += cpu() - began;
                return List.of();
            }
            long looked = cpu();
            views++;
            Bot.Thought thought = Bot.think(view, temper, dice);
            long thought1 = cpu();
            nanos[0] += looked - began;
            nanos[1] += thought1 - looked;
            if (thought.wantsCatalogue()) {
                fullViews++;
                SeatView full = eager ? view : viewer.withOwnCatalogue(state);
                long read = cpu();
                thought = Bot.think(full, temper, dice);
                nanos[0] += read - thought1;
                nanos[1] += cpu() - read;
            }
            seen = thought.acts().isEmpty() ? viewer.changes() : -1;
            wakeMinute = thought.wakeMinute();
            return thought.acts();
        }
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

    long views() {
        return views;
    }

    long looks() {
        return looks;
    }

    long fullViews() {
        return fullViews;
    }

    List<Input> inputs() {
        return inputs;
    }

    <E extends Event> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
