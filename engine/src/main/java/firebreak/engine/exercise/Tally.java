package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.EscalationClass;
import firebreak.engine.scenario.EscalationClass.Covered;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;

/// How many acts of each class each delegation has done on each day, for the escalation index. It follows from the events,
/// so that no hash needs it.
///
/// @param scenario says which class an act is of
record Tally(Scenario scenario, PersistentMap<Scored, Integer> scored) {

    Tally(Scenario scenario) {
        this(scenario, PersistentMap.empty());
    }

    /// A call counts for its caller when it is placed, and for the one that answers; a hoax counts for nobody.
    ///
    /// @param minute of the event
    Tally after(Event.CallEvent event, Switchboard calls, int minute) {
        return switch (event) {
            case Event.CallPlaced e -> e.call().isHoax() ? this : plus(e.call().caller(), Covered.CALLS, minute);
            case Event.CallAnswered e -> {
                CallState call = calls.call(e.call());
                yield call.isHoax() ? this : plus(call.to(), Covered.CALLS, minute);
            }
            case Event.CallDelivered _,
                    Event.CallSeen _,
                    Event.CallAcknowledged _,
                    Event.CallRelayed _,
                    Event.CallOverdue _,
                    Event.CallUnanswered _,
                    Event.CallDeclined _,
                    Event.CallUnreached _,
                    Event.HoaxFoundOut _,
                    Event.CallRated _,
                    Event.CallShifted _ -> this;
        };
    }

    /// A measure counts for the one whose row it is used in, and for both where an actor offered it.
    Tally after(Event.MeasureEvent event, Promises promises, int minute) {
        return switch (event) {
            case Event.MeasureUsed e -> {
                Tally used = plus(e.dyad().from(), Covered.MEASURES, minute);
                yield promises.offer(e.offer()).byActor() ? used.plus(e.dyad().to(), Covered.MEASURES, minute) : used;
            }
            case Event.MeasureOffered _,
                    Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureBreached _,
                    Event.OfferShifted _,
                    Event.DialogueSuspended _,
                    Event.DialogueResumed _ -> this;
        };
    }

    /// A move counts when it is done.
    Tally after(Event.OrderEvent event, Deeds deeds, int minute) {
        return switch (event) {
            case Event.OrderDone e -> {
                OrderState order = deeds.order(e.order());
                Move move = scenario.library().moves().get(order.move());
                yield move == null ? this : plus(order.delegation(), move.escalation(), minute);
            }
            case Event.OrderPlaced _,
                    Event.OrderApproved _,
                    Event.OrderStarted _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _,
                    Event.OrderLapsed _ -> this;
        };
    }

    /// An agreement counts for each party when it comes into force.
    Tally after(Event.AgreementEvent event, Accords accords, int minute) {
        return switch (event) {
            case Event.AgreementInForce e -> {
                Tally counted = this;
                for (String party : accords.agreement(e.agreement()).parties()) {
                    counted = counted.plus(party, Covered.AGREEMENTS, minute);
                }
                yield counted;
            }
            case Event.AgreementProposed _,
                    Event.AgreementAmended _,
                    Event.AgreementSigned _,
                    Event.AgreementLeft _,
                    Event.AgreementBroken _,
                    Event.AgreementBreachLearnt _,
                    Event.AgreementExpired _ -> this;
        };
    }

    private Tally plus(String delegation, Covered acts, int minute) {
        EscalationClass counts = scenario.library().covering(acts);
        return counts == null ? this : plus(delegation, counts.id(), minute);
    }

    private Tally plus(String delegation, String escalation, int minute) {
        Scored key = new Scored(delegation, scenario.turns().day(minute), escalation);
        return new Tally(scenario, scored.plus(key, scored.getOrDefault(key, 0) + 1));
    }
}
