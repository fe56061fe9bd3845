package firebreak.engine.exercise;

import firebreak.engine.seat.OrderStatus;
import org.jspecify.annotations.Nullable;

/// An ordered move.
///
/// @param id         from 1
/// @param seat       address of the ordering seat
/// @param ordinal    how many orders the seat had given before: names the order for the dice
/// @param costPoints reserved until it is done
/// @param placedMinute when it was ordered
/// @param startMinute when its lead began; -1 until then
/// @param dueMinute  when it takes effect; -1 until started
/// @param outcome    one line once it is over
/// @param event      number of the event that placed it
public record OrderState(
        int id,
        String seat,
        int ordinal,
        String move,
        @Nullable String to,
        @Nullable String about,
        String note,
        int costPoints,
        OrderStatus status,
        int placedMinute,
        int startMinute,
        int dueMinute,
        String outcome,
        long event) {

    /// The ordering delegation.
    public String delegation() {
        return Seats.delegationOf(seat);
    }

    /// Its cost is set aside.
    public boolean reserves() {
        return status == OrderStatus.DRAFT || status == OrderStatus.SEALED || status == OrderStatus.UNDER_WAY;
    }

    OrderState withStatus(OrderStatus to, String outcome) {
        return new OrderState(id, seat, ordinal, move, this.to, about, note, costPoints, to, placedMinute, startMinute, dueMinute, outcome, event);
    }

    OrderState started(int startMinute, int dueMinute) {
        return new OrderState(id, seat, ordinal, move, to, about, note, costPoints, OrderStatus.UNDER_WAY, placedMinute, startMinute, dueMinute, outcome, event);
    }
}
