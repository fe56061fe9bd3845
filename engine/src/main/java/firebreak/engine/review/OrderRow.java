package firebreak.engine.review;

import firebreak.engine.seat.OrderStatus;
import java.util.List;

/// A move that was ordered, and what came of it.
///
/// @param parties ids of the ordering delegation and of the one that it is aimed at, if any
/// @param minute  when it was carried out, else when it was ordered
/// @param rung    the rung that it sets, 0 for none
/// @param escalation the class of the escalation index that it counts as once it is done
/// @param effects what it moved
public record OrderRow(
        int number,
        List<String> parties,
        String seat,
        String move,
        String to,
        String about,
        String note,
        OrderStatus status,
        String ordered,
        int minute,
        String outcome,
        int rung,
        String escalation,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public OrderRow {
        parties = List.copyOf(parties);
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
