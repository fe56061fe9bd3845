package firebreak.engine.review;

import firebreak.engine.seat.OrderStatus;
import java.util.List;

/// A move that was ordered, and what came of it.
///
/// @param effects what it moved
public record OrderRow(
        int number,
        String seat,
        String move,
        String to,
        String about,
        String note,
        OrderStatus status,
        String ordered,
        String outcome,
        int rung,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public OrderRow {
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
