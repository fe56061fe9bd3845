package firebreak.server.table;

import firebreak.engine.bot.Bot;
import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Reason;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.exercise.TableState;
import firebreak.engine.record.Canonical;
import firebreak.engine.record.HashChain;
import firebreak.engine.record.Origin;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Doctrine;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.server.log.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An exercise of a scenario, under the engine's rules.
public final class EnginePlay implements Play {
    private static final Logger LOG = LoggerFactory.getLogger(EnginePlay.class);

    /// How long after the event an observer sees it, simulated minutes. Part of what an observer's stream is.
    private static final int OBSERVER_DELAY_MINUTES = 30;

    private final Origin origin;
    private final List<String> seats;
    private final Map<String, Temper> tempers;
    private final Dice dice;
    private final Viewer viewer;
    private State state;
    private HashChain chain;

    private EnginePlay(Scenario scenario, Setup setup) {
        this.origin = Origin.of(Rules.VERSION, setup, scenario);
        this.seats = Stream.concat(
                        scenario.seats().stream().map(seat -> seat.address().toString()),
                        Stream.of(FACILITATOR, OBSERVER))
                .toList();
        this.tempers = tempers(scenario);
        this.dice = new Dice(setup.seed());
        this.viewer = new Viewer(scenario);
        this.state = State.initial(scenario, setup);
        this.chain = HashChain.of(origin);
    }

    /// A new exercise, in which nothing has happened yet.
    public static EnginePlay of(Scenario scenario, Setup setup) {
        return new EnginePlay(scenario, setup);
    }

    /// What it starts from.
    public Origin origin() {
        return origin;
    }

    @Override
    public String rules() {
        return "rules " + origin.rules() + ", scenario " + origin.scenario() + " " + origin.digest().substring(0, 12)
                + ", seed " + origin.setup().seed() + ", " + (origin.setup().live() ? "live" : "turns")
                + (origin.setup().bots() ? ", bots" : "");
    }

    @Override
    public List<String> seats() {
        return seats;
    }

    @Override
    public Bytes input(String author, Act act) {
        return Bytes.of(Canonical.encode(Input.class, new Input(author(author), act)));
    }

    private static Author author(String name) {
        return switch (name) {
            case Table.CLOCK -> new Author.Clock();
            case FACILITATOR -> new Author.Facilitator(FACILITATOR);
            default -> new Author.Seat(name);
        };
    }

    @Override
    public Decided decide(Bytes bytes) {
        Input input = Canonical.decode(Input.class, bytes.toArray());
        Outcome outcome = outcome(input);
        State after = state.after(input, outcome);
        return goOn(chain.next(input, outcome, after), after);
    }

    private Outcome outcome(Input input) {
        try {
            return Rules.decide(state, input);
        } catch (RuntimeException e) {
            // A mistake in the rules is one refused act, not the end of everybody's afternoon. The record shows it.
            LOG.error("step={} the rules failed", chain.steps() + 1, e);
            return new Outcome.Rejected(new Reason(
                    "internal", "The rules have a mistake here; nothing has changed.", List.of(), "Tell the facilitator."));
        }
    }

    @Override
    public Decided fold(Bytes bytes) {
        Step step = Canonical.decode(Step.class, bytes.toArray());
        State after = state.after(step.input(), step.outcome());
        Step again = chain.next(step.input(), step.outcome(), after);
        if (!again.equals(step)) {
            throw new IllegalStateException(step + " does not follow step " + chain.steps());
        }
        return goOn(step, after);
    }

    private Decided goOn(Step step, State after) {
        state = after;
        chain = chain.after(step);
        Bytes kept = Bytes.of(Canonical.encode(Step.class, step));
        return switch (step.outcome()) {
            case Outcome.Accepted _ -> new Decided.Stands(kept);
            case Outcome.Rejected(Reason(var code, var text, var lacks, var help)) ->
                new Decided.Refused(kept, code, text, lacks, help);
        };
    }

    @Override
    public SeatView view(String seat) {
        return switch (seat) {
            case FACILITATOR -> viewer.facilitator(state);
            case OBSERVER -> viewer.observer(state, OBSERVER_DELAY_MINUTES);
            default -> viewer.all(state, seat);
        };
    }

    @Override
    public Pace pace() {
        TableState table = state.table();
        return new Pace(
                table.phase(),
                state.minute(),
                table.phase() == Phase.OPEN && !table.paused(),
                table.turn(),
                table.startMinute(),
                table.endMinute(),
                table.tableMinutes());
    }

    @Override
    public List<String> bots() {
        return state.seats().entrySet().stream()
                .filter(seat -> seat.getValue().bot())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<Act> botActs(String seat, SeatView view) {
        return List.copyOf(Bot.acts(view, tempers.getOrDefault(seat, Temper.SILENT), dice));
    }

    private static Map<String, Temper> tempers(Scenario scenario) {
        Map<String, Temper> tempers = new TreeMap<>();
        for (Delegation delegation : scenario.delegations().values()) {
            String named = delegation.doctrine();
            Doctrine doctrine = named == null ? null : scenario.library().doctrines().get(named);
            Temper temper = Temper.of(doctrine == null ? new LinkedHashMap<>() : doctrine.values());
            delegation.seats().values().forEach(seat -> tempers.put(seat.address().toString(), temper));
        }
        return tempers;
    }
}
