package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.seat.OrderStatus;
import java.util.function.UnaryOperator;

/// What delegations do of their own accord: orders, claims and arguments, and the norms that they touch.
///
/// @param orders    by id, those that are over as well
/// @param claims    by id
/// @param arguments by id
/// @param norms     flagged for discussion, oldest first
record Deeds(
        PersistentMap<Integer, OrderState> orders,
        PersistentMap<Integer, ClaimState> claims,
        PersistentMap<Integer, ArgumentState> arguments,
        PersistentList<State.NormFlagged> norms) {

    static Deeds none() {
        return new Deeds(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentList.empty());
    }

    /// @param minute of the event
    Deeds after(Event.OrderEvent event, int minute) {
        return switch (event) {
            case Event.OrderPlaced e -> with(e.order());
            case Event.OrderApproved e -> order(e.order(), order -> order.withStatus(OrderStatus.SEALED, ""));
            case Event.OrderStarted e -> order(e.order(), order -> order.started(minute, e.dueMinute()));
            case Event.OrderRefused e -> order(e.order(), order -> over(order, OrderStatus.REFUSED, e.why()));
            case Event.OrderWithdrawn e -> order(e.order(), order -> over(order, OrderStatus.WITHDRAWN, "withdrawn"));
            case Event.OrderDone e -> order(e.order(), order -> over(order, OrderStatus.DONE, e.outcome()));
            case Event.OrderLapsed e -> order(e.order(), order -> over(order, OrderStatus.LAPSED, e.why()));
        };
    }

    /// @param minute of the event
    Deeds after(Event.ClaimEvent event, int minute) {
        return switch (event) {
            case Event.NormFlagged e -> {
                State.NormFlagged flagged = new State.NormFlagged(minute, e.by(), e.norm(), e.upheld(), e.move(), e.known());
                yield new Deeds(orders, claims, arguments, norms.plus(flagged));
            }
            case Event.ClaimMade e -> with(claims.plus(e.claim().id(), e.claim()));
            case Event.ClaimRuled e -> with(claims.changed(e.claim(), claim -> claim.ruled(e.ruling(), minute)));
            case Event.ClaimShownFalse e -> with(claims.changed(e.claim(), claim -> claim.shownFalseTo(e.delegation())));
        };
    }

    Deeds after(Event.ArgumentEvent event) {
        return switch (event) {
            case Event.ArgumentMade e -> new Deeds(orders, claims, arguments.plus(e.argument().id(), e.argument()), norms);
            case Event.ArgumentCommented e -> argument(e.argument(), argument -> argument.commented(e.comment()));
            case Event.ArgumentRetracted e -> argument(e.argument(), ArgumentState::withdrawn);
            case Event.ArgumentRuled e -> argument(e.argument(), argument -> argument.ruled(e.ruling()));
        };
    }

    OrderState order(int id) {
        return orders.require(id, "order");
    }

    private static OrderState over(OrderState order, OrderStatus status, String outcome) {
        if (!order.reserves()) {
            throw new IllegalStateException("order " + order.id() + " is " + order.status() + ", cannot become " + status);
        }
        return order.withStatus(status, outcome);
    }

    private Deeds with(OrderState order) {
        return new Deeds(orders.plus(order.id(), order), claims, arguments, norms);
    }

    private Deeds order(int id, UnaryOperator<OrderState> change) {
        return with(change.apply(order(id)));
    }

    private Deeds with(PersistentMap<Integer, ClaimState> claims) {
        return new Deeds(orders, claims, arguments, norms);
    }

    private Deeds argument(int id, UnaryOperator<ArgumentState> change) {
        return new Deeds(orders, claims, arguments.changed(id, change), norms);
    }
}
