package firebreak.engine.exercise;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import java.util.Set;

/// Who sits where.
final class Roster {

    private Roster() {}

    static SeatPlace place(State state, String seat) {
        return state.scenario().seat(new Address(Seats.delegationOf(seat), Seats.nameOf(seat)));
    }

    static boolean hasHead(State state, String delegation) {
        for (String seat : Mailing.seatsOf(state, delegation)) {
            if (isHead(state, seat)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHead(State state, String seat) {
        return place(state, seat).roles().contains(Role.HG);
    }

    /// Which colleague to ask for what takes a role.
    ///
    /// @param deed what they can do, such as `order it`
    static String ask(State state, String delegation, Set<Role> roles, String deed) {
        for (String seat : Mailing.seatsOf(state, delegation)) {
            if (place(state, seat).roles().stream().anyMatch(roles::contains)) {
                return "Ask " + seat + " to " + deed + ".";
            }
        }
        return "Nobody in your delegation can " + deed + ".";
    }
}
