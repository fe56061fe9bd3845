package firebreak.engine.play;

import firebreak.engine.bot.Bot;
import firebreak.engine.bot.FacilitatorBot;
import firebreak.engine.bot.Temper;
import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.SeatState;
import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.State;
import firebreak.engine.exercise.TableState;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Doctrine;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Plays a whole exercise with bots only: after each step of the clock every seat's bot looks up once, in
/// seat order, and does what it then wants to.
public final class BotPlay {

    /// How far the clock goes between two looks of the bots, simulated minutes.
    public static final int STEP_MINUTES = 60;

    /// How often the facilitator of delegations that wander rules on legal claims at all, permille.
    private static final int WANDERING_RULES = 500;

    private final Table table;
    private final Dice dice;
    private final Viewer viewer;
    private final boolean rules;
    private final List<Player> players = new ArrayList<>();

    private BotPlay(Table table, SequencedMap<String, Temper> tempers, Dice dice) {
        this.table = table;
        this.dice = dice;
        this.viewer = new Viewer(table.state().scenario());
        boolean wanders = tempers.values().stream().anyMatch(temper -> temper.habit() == Habit.WANDER);
        this.rules = !wanders || dice.chance("wander/rules", 0, WANDERING_RULES);
        new TreeMap<>(tempers).forEach((seat, temper) -> players.add(new Player(seat, temper)));
    }

    /// The tempers that a scenario's doctrines give its seats, by seat address.
    public static SequencedMap<String, Temper> tempers(Scenario scenario) {
        SequencedMap<String, Temper> tempers = new LinkedHashMap<>();
        for (Delegation delegation : scenario.delegations().values()) {
            Doctrine doctrine = delegation.doctrine() == null
                    ? null
                    : scenario.library().doctrines().get(delegation.doctrine());
            Temper temper = Temper.of(doctrine == null ? new LinkedHashMap<>() : doctrine.values());
            for (String seat : delegation.seats().keySet()) {
                tempers.put(Seats.address(delegation.id(), seat), temper);
            }
        }
        return tempers;
    }

    /// Plays to the end.
    ///
    /// @param tempers by seat address; a seat without one does nothing
    /// @throws IllegalStateException if the exercise does not come to an end, which is a fault of the rules
    public static void play(Table table, SequencedMap<String, Temper> tempers, Dice dice) {
        new BotPlay(table, tempers, dice).toTheEnd();
    }

    private void toTheEnd() {
        int longest = 100_000;
        for (int round = 0; round < longest; round++) {
            State state = table.state();
            if (state.table().phase() == Phase.ENDED) {
                return;
            }
            Act.FacilitatorAct act = facilitatorIsWanted(state) ? FacilitatorBot.act(Views.facilitatorInBrief(state), rules) : null;
            if (act != null) {
                must(table.take(new Input(new Author.Facilitator("facilitator"), act)), act);
                continue;
            }
            seats();
            state = table.state();
            if (state.table().phase() != Phase.OPEN) {
                continue;
            }
            int end = state.setup().live() ? state.scenario().turns().endMinute() : state.table().endMinute();
            int next = Math.min(nextLook(state.minute()), end);
            if (next > state.minute()) {
                Act.AdvanceTo advance = new Act.AdvanceTo(next);
                must(table.take(new Input(new Author.Clock(), advance)), advance);
                if (next == end) {
                    seats();
                }
            }
        }
        throw new IllegalStateException("the exercise does not come to an end");
    }

    /// While a turn simply runs, the facilitator has nothing to say.
    private boolean facilitatorIsWanted(State state) {
        TableState now = state.table();
        boolean runs = now.phase() == Phase.OPEN && !now.paused() && (state.setup().live() || state.minute() < now.endMinute());
        return !runs
                || (rules && state.claims().values().stream().anyMatch(claim -> claim.isLegal() && claim.ruling() == ClaimState.Ruling.OPEN))
                || state.seats().values().stream().allMatch(SeatState::ready);
    }

    /// The next minute at which the bots look up.
    private static int nextLook(int minute) {
        return (Math.floorDiv(minute, STEP_MINUTES) + 1) * STEP_MINUTES;
    }

    private static void must(Outcome outcome, Act act) {
        if (outcome instanceof Outcome.Rejected(var reason)) {
            throw new IllegalStateException(act + " was refused: " + reason);
        }
    }

    private void seats() {
        for (Player player : players) {
            State state = table.state();
            if (state.table().phase() != Phase.OPEN || state.table().paused()) {
                return;
            }
            List<Act.SeatAct> acts = Bot.acts(
                    viewer.withoutCatalogue(state, player.seat()), viewer.catalogue(state, player.seat()), player.temper(), dice);
            for (Act.SeatAct act : acts) {
                table.take(new Input(new Author.Seat(player.seat()), act));
            }
        }
    }

    /// A seat and how whoever plays it tends to act.
    private record Player(String seat, Temper temper) {}
}
