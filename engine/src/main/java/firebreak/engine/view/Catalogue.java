package firebreak.engine.view;

import firebreak.engine.exercise.Needs;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves, and the orders given for them.
final class Catalogue {

    /// Conciliatory moves cost one more from this domestic pressure on, permille.
    private static final int PRESSURE_THAT_COSTS = 600;

    private Catalogue() {}

    /// Each move with what it lacks for this delegation.
    ///
    /// @param listed  the library's moves in order, see [#listed]: their words are the same for everybody
    /// @param ownOnly only the moves that the seat itself may order, and those that wait for its approval
    static List<SeatView.Move> moves(Sight sight, List<SeatView.Move> listed, boolean ownOnly) {
        int free = sight.state().freeCapital(sight.delegation());
        boolean pressed = sight.state().value(Quantity.own(Quantity.Kind.PRESSURE, sight.delegation())) >= PRESSURE_THAT_COSTS;
        List<String> incidents = new ArrayList<>(sight.state().known(sight.delegation()).keySet());
        List<SeatView.Move> moves = new ArrayList<>();
        List<String> drafted = ownOnly ? drafted(sight) : List.of();
        int at = -1;
        for (Move move : sight.scenario().library().moves().values()) {
            at++;
            boolean byYou = Powers.shares(sight, move.roles());
            if (ownOnly && !byYou && !drafted.contains(move.id())) {
                continue;
            }
            List<String> lacks = new ArrayList<>();
            int cost = move.costPoints() + (pressed && move.letter() == ClassLetter.D ? 1 : 0);
            if (cost > free) {
                lacks.add("it costs " + cost + " of political capital and you have " + Math.max(free, 0) + " left");
            }
            if (move.about() == Asked.REQUIRED && incidents.isEmpty()) {
                lacks.add("you know of no incident that it could be about");
            }
            List<SeatView.Target> targets = new ArrayList<>(sight.others().size());
            if (move.target() == Asked.NONE) {
                lacks.addAll(least(sight, move, null, incidents));
            } else {
                for (Delegation other : sight.others()) {
                    targets.add(new SeatView.Target(other.id(), least(sight, move, other.id(), incidents)));
                }
            }
            moves.add(withLacks(listed.get(at), cost, byYou, lacks, targets));
        }
        return moves;
    }

    /// The moves that wait for the head of delegation.
    private static List<String> drafted(Sight sight) {
        List<String> drafted = new ArrayList<>();
        for (int id : sight.state().desk(sight.delegation()).orders()) {
            OrderState order = sight.state().order(id);
            if (order.status() == OrderStatus.DRAFT) {
                drafted.add(order.move());
            }
        }
        return drafted;
    }

    /// What is missing about the incident for which least is.
    private static List<String> least(Sight sight, Move move, @Nullable String target, List<String> incidents) {
        if (move.needs().isEmpty()) {
            return List.of();
        }
        if (move.about() == Asked.NONE) {
            return Needs.lacking(sight.state(), sight.delegation(), move, target, null);
        }
        List<String> least = null;
        if (move.about() == Asked.OPTIONAL || incidents.isEmpty()) {
            least = Needs.lacking(sight.state(), sight.delegation(), move, target, null);
        }
        for (String incident : incidents) {
            if (least != null && least.isEmpty()) {
                break;
            }
            List<String> lacks = Needs.lacking(sight.state(), sight.delegation(), move, target, incident);
            if (least == null || lacks.size() < least.size()) {
                least = lacks;
            }
        }
        return least == null ? List.of() : least;
    }

    /// The library's moves with nothing said about who may order them.
    static List<SeatView.Move> listed(Scenario scenario) {
        List<SeatView.Move> moves = new ArrayList<>();
        for (Move move : scenario.library().moves().values()) {
            moves.add(plain(move));
        }
        return moves;
    }

    private static SeatView.Move withLacks(
            SeatView.Move plain, int cost, boolean byYou, List<String> lacks, List<SeatView.Target> targets) {
        return new SeatView.Move(
                plain.key(),
                plain.title(),
                plain.group(),
                plain.help(),
                plain.roles(),
                plain.visibility(),
                plain.sealed(),
                plain.leadMinutes(),
                cost,
                plain.needsTarget(),
                plain.needsIncident(),
                plain.letter(),
                plain.rung(),
                byYou,
                lacks,
                targets);
    }

    private static SeatView.Move plain(Move move) {
        return new SeatView.Move(
                move.id(),
                move.title().toString(),
                move.group().word(),
                move.help() == null ? "" : move.help().toString(),
                Phrases.codes(move.roles()),
                move.visibility().word(),
                move.sealed(),
                move.leadMinutes(),
                move.costPoints(),
                move.target() == Asked.REQUIRED,
                move.about() == Asked.REQUIRED,
                move.letter().word(),
                move.rung(),
                false,
                List.of(),
                List.of());
    }

    static List<SeatView.Order> orders(Sight sight) {
        State state = sight.state();
        List<SeatView.Order> orders = new ArrayList<>();
        int number = 0;
        for (int id : state.desk(sight.delegation()).orders()) {
            number++;
            orders.add(order(sight.scenario(), state.order(id), number));
        }
        return orders;
    }

    static SeatView.Order order(Scenario scenario, OrderState order, int number) {
        Move move = scenario.library().moves().get(order.move());
        return new SeatView.Order(
                "d" + number,
                number,
                order.seat(),
                order.move(),
                move == null ? order.move() : move.title().toString(),
                order.to(),
                order.about(),
                order.note(),
                order.status(),
                order.costPoints(),
                Phrases.orNull(order.dueMinute(), order.startMinute() >= 0 && order.dueMinute() >= 0),
                order.outcome());
    }
}
