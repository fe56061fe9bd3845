package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.persistent.PersistentSet;

/// What falls due, and when.
///
/// What is under way is on the agenda by itself: an item is always derivable from the thing that it is about, and moves with
/// it. The rules put the rest there with [Event.Scheduled].
record Agenda(PersistentSet<AgendaItem> items) {

    Agenda after(Event.AgendaEvent event) {
        return switch (event) {
            case Event.Scheduled e -> plus(e.item());
            case Event.Unscheduled e -> minus(e.item());
        };
    }

    /// An open call waits to be delivered or answered.
    Agenda after(Event.CallEvent event, Switchboard before, Switchboard now) {
        return switch (event) {
            case Event.CallPlaced e -> plus(e.call());
            case Event.CallDelivered e -> moved(e.call(), before, now);
            case Event.CallAcknowledged e -> moved(e.call(), before, now);
            case Event.CallOverdue e -> moved(e.call(), before, now);
            case Event.CallAnswered e -> moved(e.call(), before, now);
            case Event.CallUnanswered e -> moved(e.call(), before, now);
            case Event.CallDeclined e -> moved(e.call(), before, now);
            case Event.CallUnreached e -> moved(e.call(), before, now);
            case Event.HoaxFoundOut e -> moved(e.call(), before, now);
            case Event.CallShifted e -> moved(e.call(), before, now);
            case Event.CallSeen _, Event.CallRelayed _, Event.CallRated _ -> this;
        };
    }

    Agenda after(Event.ContactEvent event) {
        return switch (event) {
            case Event.NominationPlanned e -> plus(nomination(e.nomination()));
            case Event.ContactNominated _, Event.ContactPinged _, Event.ChannelSwitched _ -> this;
        };
    }

    /// An offer may have an answer-by.
    Agenda after(Event.MeasureEvent event, Promises before, Promises now) {
        return switch (event) {
            case Event.MeasureOffered e -> e.offer().dueMinute() >= 0 ? plus(lapse(e.offer())) : this;
            case Event.OfferShifted e -> minus(lapse(before.offer(e.offer()))).plus(lapse(now.offer(e.offer())));
            case Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureUsed _,
                    Event.MeasureBreached _,
                    Event.DialogueSuspended _,
                    Event.DialogueResumed _ -> this;
        };
    }

    /// An order that is under way waits to take effect.
    Agenda after(Event.OrderEvent event, Deeds before, Deeds now) {
        return switch (event) {
            case Event.OrderStarted e -> plus(order(now.order(e.order())));
            case Event.OrderDone e -> minus(order(before.order(e.order())));
            case Event.OrderRefused e -> minus(order(before.order(e.order())));
            case Event.OrderWithdrawn e -> minus(order(before.order(e.order())));
            case Event.OrderLapsed e -> minus(order(before.order(e.order())));
            case Event.OrderPlaced _, Event.OrderApproved _ -> this;
        };
    }

    /// An agreement in force may have an end.
    Agenda after(Event.AgreementEvent event, Accords now) {
        return switch (event) {
            case Event.AgreementInForce e -> moved(now.agreement(e.agreement()));
            case Event.AgreementLeft e -> moved(now.agreement(e.agreement()));
            case Event.AgreementExpired e -> moved(now.agreement(e.agreement()));
            case Event.AgreementProposed _,
                    Event.AgreementAmended _,
                    Event.AgreementSigned _,
                    Event.AgreementBroken _,
                    Event.AgreementBreachLearnt _ -> this;
        };
    }

    /// An entry may wait to be looked at again, and for what it expects; a branch for a step put off.
    Agenda after(Event.EntryEvent event, Msel before, Msel now) {
        return switch (event) {
            case Event.ExpectationSet e -> expected(e.entry(), before.entry(e.entry()), now.entry(e.entry()));
            case Event.EntryWakes e -> wakes(e.entry(), before.entry(e.entry()), now.entry(e.entry()));
            case Event.StepPlanned e -> plus(step(e.step()));
            case Event.StepTaken e -> minus(step(before.step(e.step())));
            case Event.EntryFired _,
                    Event.EntryPassedOver _,
                    Event.EntrySet _,
                    Event.EntryEdited _,
                    Event.EntryPlacedCall _,
                    Event.EntryMadeOffer _,
                    Event.EntrySeen _,
                    Event.ScenarioFaulted _,
                    Event.ObjectiveJudged _ -> this;
        };
    }

    private Agenda moved(int call, Switchboard before, Switchboard now) {
        return minus(before.call(call)).plus(now.call(call));
    }

    private Agenda plus(CallState call) {
        return switch (call.status()) {
            case PLACED -> plus(delivery(call)).plus(unreached(call));
            case DELIVERED, SEEN, ACKNOWLEDGED -> plus(overdue(call)).plus(unanswered(call));
            case OVERDUE -> plus(unanswered(call));
            case ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> this;
        };
    }

    private Agenda minus(CallState call) {
        return switch (call.status()) {
            case PLACED -> minus(delivery(call)).minus(unreached(call));
            case DELIVERED, SEEN, ACKNOWLEDGED -> minus(overdue(call)).minus(unanswered(call));
            case OVERDUE -> minus(unanswered(call));
            case ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> this;
        };
    }

    private Agenda moved(AgreementState agreement) {
        if (!agreement.ends()) {
            return this;
        }
        return agreement.inForce() ? plus(end(agreement)) : minus(end(agreement));
    }

    private Agenda expected(String entry, EntryState before, EntryState now) {
        Agenda agenda = before.expected() == Expected.OPEN ? minus(expectation(entry, before.expectedUntilMinute())) : this;
        return now.expected() == Expected.OPEN ? agenda.plus(expectation(entry, now.expectedUntilMinute())) : agenda;
    }

    private Agenda wakes(String entry, EntryState before, EntryState now) {
        Agenda agenda = before.wakeMinute() == EntryState.NO_WAKE ? this : minus(condition(entry, before.wakeMinute()));
        return now.wakeMinute() == EntryState.NO_WAKE ? agenda : agenda.plus(condition(entry, now.wakeMinute()));
    }

    private Agenda plus(AgendaItem item) {
        return new Agenda(items.plus(item));
    }

    private Agenda minus(AgendaItem item) {
        return new Agenda(items.minus(item));
    }

    private static AgendaItem delivery(CallState call) {
        return new AgendaItem(call.arrivesMinute(), Kind.CALL_DELIVERED, call.id(), "");
    }

    private static AgendaItem unreached(CallState call) {
        return new AgendaItem(call.unreachedMinute(), Kind.CALL_UNREACHED, call.id(), "");
    }

    /// A deadline is met through its minute and expires when the clock leaves it.
    private static AgendaItem overdue(CallState call) {
        return new AgendaItem(call.overdueMinute() + 1, Kind.CALL_OVERDUE, call.id(), "");
    }

    private static AgendaItem unanswered(CallState call) {
        return new AgendaItem(call.goneMinute() + 1, Kind.CALL_UNANSWERED, call.id(), "");
    }

    private static AgendaItem nomination(Nomination nomination) {
        return new AgendaItem(nomination.dueMinute(), Kind.NOMINATION, nomination.id(), "");
    }

    private static AgendaItem lapse(OfferState offer) {
        return new AgendaItem(offer.dueMinute() + 1, Kind.OFFER_LAPSES, offer.id(), "");
    }

    private static AgendaItem order(OrderState order) {
        return new AgendaItem(order.dueMinute(), Kind.ORDER, order.id(), "");
    }

    private static AgendaItem end(AgreementState agreement) {
        return new AgendaItem(agreement.untilMinute() + 1, Kind.AGREEMENT_ENDS, agreement.id(), "");
    }

    private static AgendaItem expectation(String entry, int untilMinute) {
        return new AgendaItem(untilMinute + 1, Kind.EXPECTATION_MISSED, 0, entry);
    }

    private static AgendaItem condition(String entry, int minute) {
        return new AgendaItem(minute, Kind.CONDITION, 0, entry);
    }

    private static AgendaItem step(PlannedStep step) {
        return new AgendaItem(step.dueMinute(), Kind.STEP, step.id(), "");
    }
}
