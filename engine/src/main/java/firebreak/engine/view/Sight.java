package firebreak.engine.view;

import firebreak.engine.exercise.Desk;
import firebreak.engine.exercise.Nomination;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import java.util.ArrayList;
import java.util.List;

/// Where one seat stands: what its view is built from. Nothing reads further than `own` allows.
///
/// @param desk   what has reached the delegation
/// @param seat   address, such as `ARD.mfa`
/// @param own    the seat's delegation
/// @param place  the seat as the scenario has it
/// @param others the other delegations, in the scenario's order
record Sight(State state, Desk desk, String seat, Delegation own, SeatPlace place, List<Delegation> others) {

    /// @throws IllegalArgumentException if the scenario has no such seat
    static Sight of(State state, String seat) {
        int dot = seat.indexOf('.');
        Delegation own = dot < 0 ? null : state.scenario().delegations().get(seat.substring(0, dot));
        SeatPlace place = own == null ? null : own.seats().get(seat.substring(dot + 1));
        if (own == null || place == null) {
            throw new IllegalArgumentException("seat is `" + seat + "`, must be a seat of the scenario");
        }
        List<Delegation> others = new ArrayList<>();
        for (Delegation one : state.scenario().delegations().values()) {
            if (!one.id().equals(own.id())) {
                others.add(one);
            }
        }
        return new Sight(state, state.desk(own.id()), seat, own, place, List.copyOf(others));
    }

    Scenario scenario() {
        return state.scenario();
    }

    String delegation() {
        return own.id();
    }

    int minute() {
        return state.minute();
    }

    boolean head() {
        return Powers.heads(own, place);
    }

    boolean isOther(String delegation) {
        for (Delegation other : others) {
            if (other.id().equals(delegation)) {
                return true;
            }
        }
        return false;
    }

    /// How many suspensions of dialogue are in force: they end by the clock alone.
    int suspended() {
        int count = 0;
        for (int until : state.suspensions().values()) {
            count += until >= minute() ? 1 : 0;
        }
        return count;
    }

    /// How many nominations are under way: they are over by the clock alone.
    int nominating() {
        int count = 0;
        for (Nomination nomination : state.nominations().values()) {
            count += nomination.dueMinute() >= minute() ? 1 : 0;
        }
        return count;
    }

    /// The same seat at another moment of the same exercise.
    Sight at(State later) {
        return new Sight(later, later.desk(own.id()), seat, own, place, others);
    }
}
