package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import java.util.function.UnaryOperator;

/// What has reached each delegation, and so the numbers that its seats know things by.
///
/// @param desks      of every delegation
/// @param arguments  that a delegation knows of, by id, in the order in which it came to
/// @param agreements that a delegation knows of, by id, in the order in which it came to
record Desks(
        PersistentMap<String, Desk> desks,
        PersistentMap<String, PersistentList<Integer>> arguments,
        PersistentMap<String, PersistentList<Integer>> agreements) {

    Desks(PersistentMap<String, Desk> desks) {
        this(desks, PersistentMap.empty(), PersistentMap.empty());
    }

    /// A call is with its caller at once and with the other side when it arrives; an actor who poses as a state has no desk.
    Desks after(Event.CallEvent event, Switchboard calls) {
        return switch (event) {
            case Event.CallPlaced e -> e.call().isHoax() ? this : with(e.call().caller(), desk -> desk.withCall(e.call().id()));
            case Event.CallDelivered e -> with(calls.call(e.call()).to(), desk -> desk.withCall(e.call()));
            case Event.CallSeen _,
                    Event.CallAcknowledged _,
                    Event.CallRelayed _,
                    Event.CallOverdue _,
                    Event.CallAnswered _,
                    Event.CallUnanswered _,
                    Event.CallDeclined _,
                    Event.CallUnreached _,
                    Event.HoaxFoundOut _,
                    Event.CallRated _,
                    Event.CallShifted _ -> this;
        };
    }

    Desks after(Event.MeasureEvent event) {
        return switch (event) {
            case Event.MeasureOffered e -> offered(e.offer());
            case Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureUsed _,
                    Event.MeasureBreached _,
                    Event.OfferShifted _,
                    Event.DialogueSuspended _,
                    Event.DialogueResumed _ -> this;
        };
    }

    Desks after(Event.OrderEvent event) {
        return switch (event) {
            case Event.OrderPlaced e -> with(e.order().delegation(), desk -> desk.withOrder(e.order().id()));
            case Event.OrderApproved _,
                    Event.OrderStarted _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _,
                    Event.OrderDone _,
                    Event.OrderLapsed _ -> this;
        };
    }

    Desks after(Event.ClaimEvent event) {
        return switch (event) {
            case Event.ClaimMade e -> claimed(e.claim());
            case Event.ClaimRuled _, Event.ClaimShownFalse _, Event.NormFlagged _ -> this;
        };
    }

    Desks after(Event.ArgumentEvent event) {
        return switch (event) {
            case Event.ArgumentMade e -> argued(e.argument());
            case Event.ArgumentCommented _, Event.ArgumentRetracted _, Event.ArgumentRuled _ -> this;
        };
    }

    /// A secret agreement stays with its parties; any other is announced when it comes into force.
    Desks after(Event.AgreementEvent event, Accords accords) {
        return switch (event) {
            case Event.AgreementProposed e -> agreed(e.agreement().id(), e.agreement().parties());
            case Event.AgreementInForce e ->
                accords.agreement(e.agreement()).secret() ? this : agreed(e.agreement(), desks.keySet());
            case Event.AgreementAmended _,
                    Event.AgreementSigned _,
                    Event.AgreementLeft _,
                    Event.AgreementBroken _,
                    Event.AgreementBreachLearnt _,
                    Event.AgreementExpired _ -> this;
        };
    }

    Desks after(Event.MeetingEvent event) {
        return switch (event) {
            case Event.MeetingAsked e ->
                with(e.meeting().one(), desk -> desk.withMeeting(e.meeting().id()))
                        .with(e.meeting().other(), desk -> desk.withMeeting(e.meeting().id()));
            case Event.MeetingAgreed _,
                    Event.MeetingRefused _,
                    Event.OutcomeWritten _,
                    Event.MeetingSigned _,
                    Event.MeetingLapsed _ -> this;
        };
    }

    Desk desk(String delegation) {
        return desks.require(delegation, "delegation");
    }

    PersistentList<Integer> arguments(String delegation) {
        return arguments.getOrDefault(delegation, PersistentList.empty());
    }

    PersistentList<Integer> agreements(String delegation) {
        return agreements.getOrDefault(delegation, PersistentList.empty());
    }

    private Desks offered(OfferState offer) {
        Desks reached = offer.byActor() ? this : with(offer.by(), desk -> desk.withOffer(offer.id()));
        for (String to : offer.to()) {
            reached = reached.with(to, desk -> desk.withOffer(offer.id()));
        }
        return reached;
    }

    private Desks claimed(ClaimState claim) {
        Desks reached = this;
        for (String delegation : desks.keySet()) {
            if (!claim.kind().equals("private") || delegation.equals(claim.by()) || delegation.equals(claim.against())) {
                reached = reached.with(delegation, desk -> desk.withClaim(claim.id()));
            }
        }
        return reached;
    }

    private Desks argued(ArgumentState argument) {
        PersistentMap<String, PersistentList<Integer>> reached = arguments;
        for (String delegation : desks.keySet()) {
            if (argument.knownTo(delegation)) {
                reached = reached.plus(delegation, arguments(delegation).plus(argument.id()));
            }
        }
        return new Desks(desks, reached, agreements);
    }

    private Desks agreed(int agreement, Iterable<String> delegations) {
        PersistentMap<String, PersistentList<Integer>> reached = agreements;
        for (String delegation : delegations) {
            PersistentList<Integer> known = agreements(delegation);
            if (!known.contains(agreement)) {
                reached = reached.plus(delegation, known.plus(agreement));
            }
        }
        return new Desks(desks, arguments, reached);
    }

    private Desks with(String delegation, UnaryOperator<Desk> change) {
        return new Desks(desks.changed(delegation, change), arguments, agreements);
    }
}
