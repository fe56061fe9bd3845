package firebreak.engine.exercise;

import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.NormFlag;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Approval;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ordered moves: from the draft to what they do.
final class Orders {

    /// Conciliatory moves cost one more from this domestic pressure on, permille.
    private static final int PRESSURE_THAT_COSTS = 600;

    private Orders() {}

    // ---- acts ---------------------------------------------------------------------------------------------------

    static void order(Batch batch, String seat, Act.Order act) {
        State state = batch.before();
        Move move = state.scenario().library().moves().get(act.move());
        if (move == null) {
            throw Refused.because("unknown-move", "There is no move " + act.move() + ".", "Type `moves` for the list.");
        }
        String me = Seats.delegationOf(seat);
        SeatPlace place = Roster.place(state, seat);
        if (!holdsOneOf(place, move)) {
            throw Refused.because(
                    "not-your-role",
                    move.title() + " is another seat's to order.",
                    Roster.ask(state, me, move.roles(), "order it"));
        }
        Targets.check(state, me, act.to(), move.target() != Asked.NONE, move.title().toString());
        checkAbout(state, me, act.about(), move);
        List<String> lacks = new ArrayList<>(Needs.unaimed(move, act.to(), act.about()));
        lacks.addAll(Needs.lacking(state, me, move, act.to(), act.about()));
        int cost = cost(state, me, move);
        if (cost > state.freeCapital(me)) {
            lacks.add(cost + " points of capital; " + state.freeCapital(me) + " are free");
        }
        if (!lacks.isEmpty()) {
            throw Refused.lacking(move.title() + " (" + move.id() + ") cannot be ordered yet.", lacks, "Type `moves " + move.id() + "` for what it needs.");
        }
        boolean approved = approvesItself(state, seat, place, move, cost);
        boolean sealed = sealed(state, move);
        OrderStatus status = !approved ? OrderStatus.DRAFT : OrderStatus.SEALED;
        OrderState order = new OrderState(
                state.orders().size() + 1,
                seat,
                state.seat(seat).orders(),
                move.id(),
                act.to(),
                move.about() == Asked.NONE ? null : act.about(),
                act.note(),
                cost,
                status,
                state.minute(),
                -1,
                -1,
                foreseen(state, me, move, sealed, act),
                batch.story().now().events());
        Cause placed = batch.emit(new Event.OrderPlaced(batch.story().root(), order));
        if (approved && !sealed) {
            start(batch, order.id(), placed);
        }
    }

    /// What whoever orders a move should know before it takes effect.
    private static String foreseen(State state, String me, Move move, boolean sealed, Act.Order act) {
        return (landing(state, move, sealed) + " " + Labels.warning(state, me, move, act.to(), act.about())).strip();
    }

    private static String landing(State state, Move move, boolean sealed) {
        int from = sealed ? state.table().endMinute() : state.minute();
        int lands = from + lead(state, move);
        return lands > state.scenario().turns().endMinute()
                ? "It cannot take effect before the end of the exercise."
                : "";
    }

    private static int lead(State state, Move move) {
        boolean contactWork = move.effects().stream()
                .anyMatch(effect -> effect instanceof firebreak.engine.scenario.Effect.ChangeContact);
        return contactWork && state.table().turn() == 0 ? 0 : move.leadMinutes();
    }

    private static boolean sealed(State state, Move move) {
        return move.sealed() && !state.setup().live();
    }

    static int cost(State state, String me, Move move) {
        boolean harder = move.letter() == ClassLetter.D
                && state.value(Quantity.own(Quantity.Kind.PRESSURE, me)) >= PRESSURE_THAT_COSTS;
        return move.costPoints() + (harder ? 1 : 0);
    }

    private static boolean approvesItself(State state, String seat, SeatPlace place, Move move, int cost) {
        if (!Approval.needed(cost, move.rung())) {
            return true;
        }
        return place.roles().contains(Role.HG) || !Roster.hasHead(state, Seats.delegationOf(seat));
    }

    private static void start(Batch batch, int id, Cause cause) {
        State state = batch.story().now();
        OrderState order = state.order(id);
        Move move = move(state, order);
        batch.emit(new Event.OrderStarted(cause, id, state.minute() + lead(state, move)));
    }

    static void withdraw(Batch batch, String seat, int number) {
        State state = batch.before();
        OrderState order = own(state, seat, number);
        if (order.status() == OrderStatus.UNDER_WAY) {
            int half = order.startMinute() + (order.dueMinute() - order.startMinute()) / 2;
            if (state.minute() > half) {
                throw Refused.because(
                        "too-late", "Half of the time for order " + number + " has passed; it can no longer be withdrawn.", "");
            }
        } else if (!order.reserves()) {
            throw Refused.because("order-over", "Order " + number + " is already over.", "Type `orders` to see where each stands.");
        }
        batch.emit(new Event.OrderWithdrawn(batch.story().root(), order.id()));
    }

    static void approve(Batch batch, String seat, int number) {
        OrderState order = draft(batch.before(), seat, number);
        Cause approved = batch.emit(new Event.OrderApproved(batch.story().root(), order.id(), true));
        if (!sealed(batch.before(), move(batch.before(), order))) {
            start(batch, order.id(), approved);
        }
    }

    static void refuse(Batch batch, String seat, int number, String why) {
        OrderState order = draft(batch.before(), seat, number);
        batch.emit(new Event.OrderRefused(batch.story().root(), order.id(), why));
    }

    private static OrderState draft(State state, String seat, int number) {
        if (!Roster.place(state, seat).roles().contains(Role.HG)) {
            throw Refused.because("not-the-head", "Only the head of delegation approves or refuses orders.", "");
        }
        OrderState order = own(state, seat, number);
        if (order.status() != OrderStatus.DRAFT) {
            boolean goesAhead = order.status() == OrderStatus.SEALED || order.status() == OrderStatus.UNDER_WAY;
            throw Refused.because(
                    "not-waiting",
                    "Order " + number + " does not wait for approval" + (goesAhead ? ": it goes ahead." : "."),
                    goesAhead ? "Type `withdraw " + number + "` to take it back." : "Type `orders` to see where each stands.");
        }
        return order;
    }

    private static OrderState own(State state, String seat, int number) {
        List<Integer> desk = state.desk(Seats.delegationOf(seat)).orders();
        if (number < 1 || number > desk.size()) {
            throw Refused.because("unknown-order", "Your delegation has no order " + number + ".", "Type `orders` for the list.");
        }
        return state.order(desk.get(number - 1));
    }

    // ---- lock, resolution and landing ---------------------------------------------------------------------------

    /// What the head has not approved at the lock lapses.
    static void lapseDrafts(Batch batch, Cause cause) {
        for (OrderState order : batch.before().orders().values()) {
            if (order.status() == OrderStatus.DRAFT) {
                batch.emit(new Event.OrderLapsed(cause, order.id(), "not approved before the lock; its cost came back"));
            }
        }
    }

    /// Sealed orders begin together at the turn's end, whatever order they came in.
    static void beginSealed(Batch batch, Cause cause) {
        State state = batch.before();
        for (OrderState order : inOrder(state, OrderStatus.SEALED)) {
            Move move = move(state, order);
            List<String> lacks = Needs.lacking(state, order.delegation(), move, order.to(), order.about());
            if (lacks.isEmpty()) {
                start(batch, order.id(), new Cause.OfEvent(order.event()));
            } else {
                batch.emit(new Event.OrderLapsed(cause, order.id(), "no longer possible: needs " + String.join("; ", lacks)));
            }
        }
    }

    /// All orders that fall due in this minute take effect together.
    static void land(Batch batch, List<AgendaItem> due) {
        State state = batch.before();
        List<OrderState> orders = new ArrayList<>();
        for (AgendaItem item : due) {
            orders.add(state.order(item.number()));
        }
        orders.sort(CANONICAL);
        List<OrderState> landed = new ArrayList<>();
        for (OrderState order : orders) {
            if (landOne(batch, order, landed)) {
                landed.add(order);
            }
        }
    }

    /// @param landed  what took effect before it in this minute
    /// @return whether it took effect
    private static boolean landOne(Batch batch, OrderState order, List<OrderState> landed) {
        State state = batch.before();
        Move move = move(state, order);
        String me = order.delegation();
        Cause ordered = new Cause.OfEvent(order.event());
        List<String> lacks = Needs.lacking(state, me, move.needs(), order.to(), order.about(), false);
        if (!lacks.isEmpty()) {
            batch.emit(new Event.OrderLapsed(ordered, order.id(), "no longer possible: needs " + String.join("; ", lacks)));
            return false;
        }
        String other = order.to() == null ? "" : order.to();
        String code = move.classCode();
        int same = 0;
        int sameClass = 0;
        for (OrderState before : landed) {
            boolean there = before.delegation().equals(me) && Objects.equals(before.to(), order.to());
            same += there && before.move().equals(order.move()) ? 1 : 0;
            sameClass += there && move(state, before).classCode().equals(code) ? 1 : 0;
        }
        int earlier = Memory.count(state, Recent.Kind.MOVE, me, other, move.id(), Windows.LONGEST_MINUTES) + same;
        int earlierHostile = Memory.count(state, Recent.Kind.HOSTILE, me, other, code, Windows.LONGEST_MINUTES) + sameClass;
        Cause done = batch.emit(new Event.OrderDone(ordered, order.id(), "carried out"));
        batch.add(Quantity.own(Quantity.Kind.CAPITAL, me), -order.costPoints(), "cost", done);
        remember(batch, done, Recent.Kind.MOVE, me, other, move.id());
        if (move.visibility() == Visibility.PUBLIC) {
            remember(batch, done, Recent.Kind.PUBLIC_ACT, me, other, move.id());
        }
        if (move.coerces() && move.visibility() != Visibility.COVERT && !other.isEmpty()) {
            remember(batch, done, Recent.Kind.HOSTILE, me, other, code);
            if (earlierHostile == 0) {
                remember(batch, done, Recent.Kind.NEW_HOSTILE, me, other, code);
            }
        }
        String towards = other.isEmpty() && move.rung() >= 3 ? tensest(state, me) : other;
        if (!towards.isEmpty() && move.rung() > 0) {
            hold(batch, new Dyad(me, towards), move.rung(), done);
        }
        for (NormFlag norm : move.norms()) {
            boolean known = move.visibility() != Visibility.COVERT;
            batch.emit(new Event.NormFlagged(done, me, norm.norm(), norm.upheld(), move.id(), known));
            if (!norm.upheld() && known) {
                Relations.normStrained(batch, me, done);
            }
        }
        tell(batch, order, move, done);
        Agreements.landed(batch, order, move, done);
        Pledges.landed(batch, order, move, done);
        new Effects(batch, move, order, earlier, sameClass, done).run();
        return true;
    }

    private static void hold(Batch batch, Dyad dyad, int rung, Cause cause) {
        batch.emit(new Event.RungHeld(cause, dyad, rung, batch.before().minute() + Windows.DAY_MINUTES));
    }

    private static void remember(Batch batch, Cause cause, Recent.Kind kind, String from, String to, String what) {
        batch.emit(new Event.Remembered(cause, new Recent(batch.before().minute(), kind, from, to, what)));
    }

    private static String tensest(State state, String me) {
        String found = "";
        int most = -1;
        for (String other : state.scenario().delegations().keySet()) {
            if (!other.equals(me) && state.tension(new Dyad(me, other)) > most) {
                most = state.tension(new Dyad(me, other));
                found = other;
            }
        }
        return found;
    }

    /// Those who can see an act hear of it; what it is about becomes known to them.
    private static void tell(Batch batch, OrderState order, Move move, Cause cause) {
        State state = batch.before();
        String me = order.delegation();
        String who = Mailing.nameOf(state, me);
        String what = who + ": " + move.title()
                + (order.to() == null ? "" : ", towards " + Mailing.nameOf(state, order.to()))
                + (order.about() == null ? "" : ", about " + Mailing.labelOf(state, order.about())) + "."
                + (order.note().isBlank() ? "" : "\n\n\"" + order.note() + "\"");
        switch (move.visibility()) {
            case COVERT -> {}
            case PUBLIC -> Mailing.news(batch.story(), cause, move.title().toString(), what);
            case BILATERAL -> {
                if (order.to() != null) {
                    Mailing.notice(batch.story(), cause, who, order.to(), move.title().toString(), what);
                }
            }
            case GROUP ->
                Mailing.post(
                        batch.story(), cause, "notice", "table", who, move.title().toString(), what, Mailing.seatsOfOthers(state, me), false);
        }
        if (order.about() != null) {
            Collection<String> hear = switch (move.visibility()) {
                case COVERT -> List.of();
                case BILATERAL -> order.to() == null ? List.of() : List.of(order.to());
                case PUBLIC, GROUP -> state.scenario().delegations().keySet();
            };
            Incidents.tell(batch, me, hear, order.about(), cause);
        }
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    private static final Comparator<OrderState> CANONICAL = Comparator.comparing(OrderState::delegation)
            .thenComparing(OrderState::move)
            .thenComparing(order -> Objects.requireNonNullElse(order.to(), ""))
            .thenComparing(order -> Objects.requireNonNullElse(order.about(), ""))
            .thenComparing(OrderState::seat)
            .thenComparingInt(OrderState::ordinal);

    private static List<OrderState> inOrder(State state, OrderStatus status) {
        List<OrderState> found = new ArrayList<>();
        for (OrderState order : state.orders().values()) {
            if (order.status() == status) {
                found.add(order);
            }
        }
        found.sort(CANONICAL);
        return found;
    }

    private static Move move(State state, OrderState order) {
        return Objects.requireNonNull(state.scenario().library().moves().get(order.move()), order.move());
    }

    private static void checkAbout(State state, String me, @Nullable String about, Move move) {
        if (about != null && move.about() != Asked.NONE && !state.known(me).containsKey(about)) {
            throw Refused.because("unknown-incident", "Your delegation knows of no incident `" + about + "`.", "Type `incidents` for those that you know.");
        }
    }

    private static boolean holdsOneOf(SeatPlace place, Move move) {
        return place.roles().stream().anyMatch(move.roles()::contains);
    }
}
