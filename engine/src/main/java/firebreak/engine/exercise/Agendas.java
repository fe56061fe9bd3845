package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.persistent.PersistentSet;

/// Which agenda items belong to what is under way. An item is always derivable from the thing that it is about.
final class Agendas {

    private Agendas() {}

    static AgendaItem delivery(CallState call) {
        return new AgendaItem(call.arrivesMinute(), Kind.CALL_DELIVERED, call.id(), "");
    }

    static AgendaItem unreached(CallState call) {
        return new AgendaItem(call.unreachedMinute(), Kind.CALL_UNREACHED, call.id(), "");
    }

    /// A deadline is met through its minute and expires when the clock leaves it.
    static AgendaItem overdue(CallState call) {
        return new AgendaItem(call.overdueMinute() + 1, Kind.CALL_OVERDUE, call.id(), "");
    }

    static AgendaItem unanswered(CallState call) {
        return new AgendaItem(call.goneMinute() + 1, Kind.CALL_UNANSWERED, call.id(), "");
    }

    static AgendaItem lapse(OfferState offer) {
        return new AgendaItem(offer.dueMinute() + 1, Kind.OFFER_LAPSES, offer.id(), "");
    }

    static AgendaItem end(AgreementState agreement) {
        return new AgendaItem(agreement.untilMinute() + 1, Kind.AGREEMENT_ENDS, agreement.id(), "");
    }

    static AgendaItem order(OrderState order) {
        return new AgendaItem(order.dueMinute(), Kind.ORDER, order.id(), "");
    }

    static AgendaItem nomination(Nomination nomination) {
        return new AgendaItem(nomination.dueMinute(), Kind.NOMINATION, nomination.id(), "");
    }

    static AgendaItem step(PlannedStep step) {
        return new AgendaItem(step.dueMinute(), Kind.STEP, step.id(), "");
    }

    static AgendaItem expectation(String entry, int untilMinute) {
        return new AgendaItem(untilMinute + 1, Kind.EXPECTATION_MISSED, 0, entry);
    }

    static AgendaItem condition(String entry, int minute) {
        return new AgendaItem(minute, Kind.CONDITION, 0, entry);
    }

    static PersistentSet<AgendaItem> withoutCall(PersistentSet<AgendaItem> agenda, CallState call) {
        return agenda.minus(delivery(call)).minus(unreached(call)).minus(overdue(call)).minus(unanswered(call));
    }

    /// Puts what an open call waits for on the agenda.
    static PersistentSet<AgendaItem> ofCall(PersistentSet<AgendaItem> agenda, CallState call) {
        return switch (call.status()) {
            case PLACED -> agenda.plus(delivery(call)).plus(unreached(call));
            case DELIVERED, SEEN, ACKNOWLEDGED -> agenda.plus(overdue(call)).plus(unanswered(call));
            case OVERDUE -> agenda.plus(unanswered(call));
            case ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> agenda;
        };
    }
}
