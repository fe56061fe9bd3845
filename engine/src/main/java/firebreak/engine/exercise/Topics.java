package firebreak.engine.exercise;

import firebreak.engine.facts.Topic;
import java.util.EnumSet;
import java.util.Set;

/// What a condition must look at again after an event.
final class Topics {

    private Topics() {}

    static void touchedBy(Event event, Set<Topic> touched) {
        switch (event) {
            case Event.QuantityMoved e ->
                touched.add(
                        switch (e.quantity().kind()) {
                            case TENSION, UNCERTAINTY, TRUST -> Topic.DYAD;
                            case HARM -> Topic.INCIDENT;
                            case ATTRIBUTION, PRESSURE, SUPPORT, EXPOSURE, CAPITAL, MATURITY, CASCADE -> Topic.STATE;
                            case VARIABLE -> Topic.VARIABLE;
                        });
            case Event.RungChanged _, Event.FirebreakCrossed _ -> touched.add(Topic.DYAD);
            case Event.IncidentMoved _, Event.IncidentSpread _, Event.IncidentTurnedPhysical _ ->
                touched.add(Topic.INCIDENT);
            case Event.IncidentLearnt _, Event.EvidenceObtained _ -> touched.add(Topic.KNOWN);
            case Event.CallPlaced _,
                    Event.CallDelivered _,
                    Event.CallSeen _,
                    Event.CallAcknowledged _,
                    Event.CallOverdue _,
                    Event.CallAnswered _,
                    Event.CallUnanswered _,
                    Event.CallDeclined _,
                    Event.CallUnreached _,
                    Event.CallRated _,
                    Event.MeetingSigned _ ->
                touched.add(Topic.CALL);
            case Event.MeasureOffered _,
                    Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureUsed _,
                    Event.MeasureBreached _,
                    Event.PledgeGiven _,
                    Event.PledgeBroken _,
                    Event.BreachCharged _ ->
                touched.add(Topic.MEASURE);
            case Event.OrderPlaced _,
                    Event.OrderApproved _,
                    Event.OrderStarted _,
                    Event.OrderDone _,
                    Event.OrderLapsed _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _ ->
                touched.add(Topic.ORDER);
            case Event.IncidentCharged _ -> touched.add(Topic.STATE);
            case Event.ClaimMade _, Event.ClaimRuled _, Event.ClaimShownFalse _ -> touched.add(Topic.CLAIM);
            case Event.EntrySet e -> {
                touched.add(Topic.ENTRY);
                if (e.status() == EntryState.Status.WAITING) {
                    touched.addAll(EnumSet.allOf(Topic.class));
                }
            }
            case Event.EntryFired _,
                    Event.EntrySeen _,
                    Event.EntryPassedOver _,
                    Event.EntryMadeOffer _,
                    Event.EntryPlacedCall _,
                    Event.ExpectationSet _ ->
                touched.add(Topic.ENTRY);
            case Event.TurnOpened _, Event.TurnResolved _, Event.PeriodEnded _ -> touched.add(Topic.CLOCK);
            case Event.TimePassed _,
                    Event.TurnExtended _,
                    Event.TurnLocked _,
                    Event.TurnReopened _,
                    Event.ClockPaused _,
                    Event.ClockResumed _,
                    Event.TruthRevealed _,
                    Event.ExerciseEnded _,
                    Event.Scheduled _,
                    Event.Unscheduled _,
                    Event.SeatActed _,
                    Event.SeatReady _,
                    Event.SeatHandedOver _,
                    Event.MailPosted _,
                    Event.FacilitatorNoted _,
                    Event.RungHeld _,
                    Event.CoolingCounted _,
                    Event.TensionFloored _,
                    Event.MoodRead _,
                    Event.Remembered _,
                    Event.SourceHeard _,
                    Event.AssessmentStated _,
                    Event.CallShifted _,
                    Event.NominationPlanned _,
                    Event.ContactNominated _,
                    Event.ContactPinged _,
                    Event.ChannelSwitched _,
                    Event.OfferShifted _,
                    Event.DialogueSuspended _,
                    Event.DialogueResumed _,
                    Event.NormFlagged _,
                    Event.ArgumentMade _,
                    Event.ArgumentCommented _,
                    Event.ArgumentRetracted _,
                    Event.ArgumentRuled _,
                    Event.AgreementProposed _,
                    Event.AgreementAmended _,
                    Event.AgreementSigned _,
                    Event.AgreementInForce _,
                    Event.AgreementLeft _,
                    Event.AgreementBroken _,
                    Event.AgreementBreachLearnt _,
                    Event.AgreementExpired _,
                    Event.MeetingAsked _,
                    Event.MeetingAgreed _,
                    Event.MeetingRefused _,
                    Event.OutcomeWritten _,
                    Event.MeetingLapsed _,
                    Event.EntryEdited _,
                    Event.EntryWakes _,
                    Event.StepPlanned _,
                    Event.StepTaken _,
                    Event.ScenarioFaulted _,
                    Event.ObjectiveJudged _ -> {}
        }
    }
}
