package firebreak.engine.view;

import firebreak.engine.exercise.Needs;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves, and the orders given for them.
final class Moves {

    /// Conciliatory moves cost one more from this domestic pressure on, permille.
    private static final int PRESSURE_THAT_COSTS = 600;

    private Moves() {}

    /// Each move with what it lacks for the delegation; who in it may order it is left open.
    static List<SeatView.Move> ofDelegation(Sight sight, Means means) {
        List<String> incidents = List.copyOf(sight.state().known(sight.delegation()).keySet());
        List<SeatView.Move> moves = new ArrayList<>();
        for (Move move : sight.scenario().library().moves().values()) {
            moves.add(move(sight, means, move, incidents, false));
        }
        return moves;
    }

    /// The delegation's moves, as the seat could order them.
    static List<SeatView.Move> ofSeat(Sight sight, List<SeatView.Move> ofDelegation) {
        List<SeatView.Move> moves = new ArrayList<>(ofDelegation.size());
        int at = 0;
        for (Move move : sight.scenario().library().moves().values()) {
            SeatView.Move known = ofDelegation.get(at++);
            moves.add(
                    Powers.shares(sight, move.roles())
                            ? aimed(move, known.costPoints(), true, known.lacks(), known.targets())
                            : known);
        }
        return moves;
    }

    /// One move, as the seat could order it; `null` if the library has none of that id.
    static SeatView.@Nullable Move ofSeat(Sight sight, Means means, String id) {
        Move move = sight.scenario().library().moves().get(id);
        if (move == null) {
            return null;
        }
        List<String> incidents = List.copyOf(sight.state().known(sight.delegation()).keySet());
        return move(sight, means, move, incidents, Powers.shares(sight, move.roles()));
    }

    /// Whether the seat may order a move and nothing is missing for it.
    ///
    /// @param to the delegation that it is aimed at; `null` for none
    static boolean ready(Sight sight, Means means, String id, @Nullable String to) {
        Move move = sight.scenario().library().moves().get(id);
        if (move == null || !Powers.shares(sight, move.roles()) || cost(move, means) > means.freePoints()) {
            return false;
        }
        List<String> incidents = List.copyOf(sight.state().known(sight.delegation()).keySet());
        if (move.about() == Asked.REQUIRED && incidents.isEmpty()) {
            return false;
        }
        if (to != null) {
            return move.target() != Asked.NONE && sight.isOther(to) && least(sight, move, to, incidents).isEmpty();
        }
        return move.target() == Asked.NONE ? least(sight, move, null, incidents).isEmpty() : move.target() == Asked.OPTIONAL;
    }

    /// Points of capital.
    private static int cost(Move move, Means means) {
        boolean pressed = means.pressurePermille() >= PRESSURE_THAT_COSTS;
        return move.costPoints() + (pressed && move.letter() == ClassLetter.D ? 1 : 0);
    }

    private static SeatView.Move move(Sight sight, Means means, Move move, List<String> incidents, boolean byYou) {
        List<String> lacks = new ArrayList<>(2);
        int cost = cost(move, means);
        if (cost > means.freePoints()) {
            lacks.add("it costs " + cost + " of political capital and you have " + Math.max(means.freePoints(), 0) + " left");
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
        return aimed(move, cost, byYou, lacks, targets);
    }

    /// What is missing about the incident for which least is.
    private static List<String> least(Sight sight, Move move, @Nullable String target, List<String> incidents) {
        if (move.needs().isEmpty()) {
            return Needs.lacking(sight.state(), sight.delegation(), move, target, null);
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
            moves.add(aimed(move, move.costPoints(), false, List.of(), List.of()));
        }
        return moves;
    }

    private static SeatView.Move aimed(Move move, int costPoints, boolean byYou, List<String> lacks, List<SeatView.Target> targets) {
        return new SeatView.Move(
                move.id(),
                move.title().toString(),
                move.group().word(),
                help(move),
                Phrases.codes(move.roles()),
                move.visibility().word(),
                move.sealed(),
                move.leadMinutes(),
                costPoints,
                move.target() == Asked.REQUIRED,
                move.about() == Asked.REQUIRED,
                move.letter().word(),
                move.rung(),
                byYou,
                lacks,
                targets);
    }

    private static String help(Move move) {
        return help(move, Text.DEFAULT_LANGUAGE);
    }

    /// What a move is for and what it does, the first in a seat's language.
    static String help(Move move, String language) {
        Text help = move.help();
        return help == null ? move.does() : move.does().isEmpty() ? help.in(language) : help.in(language) + " " + move.does();
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
