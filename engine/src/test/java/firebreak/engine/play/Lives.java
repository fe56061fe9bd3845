package firebreak.engine.play;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What may follow what in the life of a call, an order, an offer, an agreement and a meeting. What is over stays over.
final class Lives {

    private Lives() {}

    static void check(Supplier<String> where, State before, Event event, State after) {
        each(where, event, before.calls(), after.calls().values(), CallState::id, CallState::status, Lives::follows);
        each(where, event, before.orders(), after.orders().values(), OrderState::id, OrderState::status, Lives::follows);
        each(where, event, before.agreements(), after.agreements().values(), AgreementState::id, AgreementState::status, Lives::follows);
        each(where, event, before.meetings(), after.meetings().values(), MeetingState::id, MeetingState::status, Lives::follows);
        for (OfferState offer : after.offers().values()) {
            OfferState was = before.offers().get(offer.id());
            if (was != null) {
                offer.statuses().entrySet().forEach(status -> must(
                        Lives.follows(Objects.requireNonNull(was.statuses().get(status.getKey())), status.getValue()), where, event, status));
            }
        }
    }

    private interface Edge<S> {
        boolean allowed(S from, S to);
    }

    private static <T, S> void each(
            Supplier<String> where, Event event, Map<Integer, T> before, Collection<T> after, Function<T, Integer> id, Function<T, S> status, Edge<S> edge) {
        for (T now : after) {
            T was = before.get(id.apply(now));
            if (was != null) {
                must(edge.allowed(status.apply(was), status.apply(now)), where, event, was + " to " + now);
            }
        }
    }

    private static void must(boolean holds, Supplier<String> where, Event event, @Nullable Object what) {
        if (!holds) {
            throw new AssertionError("cannot follow: " + what + "; " + where.get() + ", " + event);
        }
    }

    private static boolean follows(CallStatus from, CallStatus to) {
        return from == to || switch (from) {
            case PLACED -> to == CallStatus.DELIVERED || to == CallStatus.UNREACHED;
            case DELIVERED -> to != CallStatus.PLACED && to != CallStatus.UNREACHED;
            case SEEN -> to != CallStatus.PLACED && to != CallStatus.UNREACHED && to != CallStatus.DELIVERED;
            case ACKNOWLEDGED -> to == CallStatus.OVERDUE || to == CallStatus.ANSWERED || to == CallStatus.DECLINED;
            case OVERDUE -> to == CallStatus.LATE || to == CallStatus.UNANSWERED || to == CallStatus.DECLINED;
            case ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> false;
        };
    }

    private static boolean follows(OrderStatus from, OrderStatus to) {
        return from == to || switch (from) {
            case DRAFT -> to == OrderStatus.SEALED || to == OrderStatus.UNDER_WAY || to == OrderStatus.REFUSED || to == OrderStatus.WITHDRAWN || to == OrderStatus.LAPSED;
            case SEALED -> to == OrderStatus.UNDER_WAY || to == OrderStatus.WITHDRAWN || to == OrderStatus.LAPSED;
            case UNDER_WAY -> to == OrderStatus.DONE || to == OrderStatus.WITHDRAWN || to == OrderStatus.LAPSED;
            case DONE, WITHDRAWN, REFUSED, LAPSED -> false;
        };
    }

    private static boolean follows(OfferStatus from, OfferStatus to) {
        return from == to || switch (from) {
            case OFFERED -> to != OfferStatus.BREACHED;
            case DELIVERED -> to == OfferStatus.USED || to == OfferStatus.ACCEPTED || to == OfferStatus.DECLINED || to == OfferStatus.LAPSED;
            case ACCEPTED -> to == OfferStatus.USED;
            case USED -> to == OfferStatus.BREACHED;
            case DECLINED, LAPSED, BREACHED -> false;
        };
    }

    private static boolean follows(AgreementStatus from, AgreementStatus to) {
        return from == to || switch (from) {
            case PROPOSED -> to == AgreementStatus.IN_FORCE || to == AgreementStatus.TURNED_DOWN;
            case IN_FORCE -> to == AgreementStatus.EXPIRED || to == AgreementStatus.ENDED;
            case TURNED_DOWN, EXPIRED, ENDED -> false;
        };
    }

    private static boolean follows(MeetingStatus from, MeetingStatus to) {
        return from == to || switch (from) {
            case ASKED -> to == MeetingStatus.AGREED || to == MeetingStatus.REFUSED || to == MeetingStatus.LAPSED;
            case AGREED -> to == MeetingStatus.WRITTEN || to == MeetingStatus.LAPSED;
            case WRITTEN -> to == MeetingStatus.SIGNED || to == MeetingStatus.LAPSED;
            case SIGNED, REFUSED, LAPSED -> false;
        };
    }
}
