package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.Success;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a delegation does in its own words, on which the facilitator rules.
///
/// @param id      from 1
/// @param seat    address of the seat that argues
/// @param ordinal of the input that made it: names it for the dice
/// @param what    what the delegation does
/// @param end     to what end
/// @param why     why it should work
/// @param secret  only those in `with` know of it besides the delegation itself
/// @param with    other delegations, where it is secret
/// @param ruling  once it is ruled on
public record ArgumentState(
        int id,
        String seat,
        long ordinal,
        int minute,
        String what,
        String end,
        String why,
        boolean secret,
        List<String> with,
        ArgumentStatus status,
        PersistentList<Comment> comments,
        @Nullable Ruling ruling) {

    public ArgumentState {
        with = List.copyOf(with);
    }

    /// What somebody says to it.
    public record Comment(String seat, int minute, String text) {}

    /// What the facilitator ruled.
    ///
    /// @param oddsPercent the stated odds; -1 where no dice were thrown
    /// @param thrown      1..100, a success up to the odds; -1 where no dice were thrown
    /// @param to          the delegation that the effects are aimed at
    /// @param about       the incident that they are about
    /// @param effects     what followed, as the facilitator wrote it; empty if nothing did
    /// @param why         the reason
    public record Ruling(
            int minute,
            Success success,
            int oddsPercent,
            int thrown,
            @Nullable String to,
            @Nullable String about,
            String effects,
            String why) {}

    /// The delegation whose argument it is.
    public String delegation() {
        return Seats.delegationOf(seat);
    }

    /// Whether a delegation knows of it.
    public boolean knownTo(String delegation) {
        return !secret || delegation.equals(delegation()) || with.contains(delegation);
    }

    ArgumentState commented(Comment comment) {
        return new ArgumentState(id, seat, ordinal, minute, what, end, why, secret, with, status, comments.plus(comment), ruling);
    }

    ArgumentState withdrawn() {
        return new ArgumentState(id, seat, ordinal, minute, what, end, why, secret, with, ArgumentStatus.WITHDRAWN, comments, ruling);
    }

    ArgumentState ruled(Ruling ruling) {
        return new ArgumentState(id, seat, ordinal, minute, what, end, why, secret, with, ArgumentStatus.RULED, comments, ruling);
    }
}
