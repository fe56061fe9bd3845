package firebreak.engine.exercise;

/// An event that whoever looks on the whole table is told, at its minute.
///
/// @param number which event, from 0
public record Happened(long number, int minute, Event event) {

    /// Whether an event is worth a line. What only moves a number, plans something or repeats another event is not.
    static boolean isTold(Event event) {
        return switch (event) {
            // What happens most stands first: the cases are tried in their order.
            case Event.QuantityMoved moved -> adjusted(moved);
            case Event.TimePassed _,
                    Event.PeriodEnded _,
                    Event.Scheduled _,
                    Event.Unscheduled _,
                    Event.SeatActed _,
                    Event.SeatReady _,
                    Event.LanguageChosen _,
                    Event.RungHeld _,
                    Event.CoolingCounted _,
                    Event.TensionFloored _,
                    Event.MoodRead _,
                    Event.Remembered _,
                    Event.IncidentCharged _,
                    Event.IncidentLearnt _,
                    Event.EvidenceObtained _,
                    Event.EvidenceDiscredited _,
                    Event.SourceHeard _,
                    Event.CallSeen _,
                    Event.CallShifted _,
                    Event.NominationPlanned _,
                    Event.MeasureUsed _,
                    Event.OfferShifted _,
                    Event.OrderStarted _,
                    Event.NormFlagged _,
                    Event.ClaimShownFalse _,
                    Event.BreachCharged _,
                    Event.EntryPassedOver _,
                    Event.EntryPlacedCall _,
                    Event.EntryMadeOffer _,
                    Event.EntrySeen _,
                    Event.EntryWakes _,
                    Event.ExpectationSet _,
                    Event.StepPlanned _,
                    Event.StepTaken _,
                    Event.ObjectiveJudged _ -> false;
            case Event.TurnOpened _,
                    Event.TurnExtended _,
                    Event.TurnLocked _,
                    Event.TurnReopened _,
                    Event.TurnResolved _,
                    Event.ClockPaused _,
                    Event.ClockResumed _,
                    Event.TruthRevealed _,
                    Event.ExerciseEnded _,
                    Event.SeatHandedOver _,
                    Event.FacilitatorNoted _,
                    Event.RungChanged _,
                    Event.FirebreakCrossed _,
                    Event.IncidentMoved _,
                    Event.IncidentSpread _,
                    Event.IncidentTurnedPhysical _,
                    Event.AssessmentStated _,
                    Event.CallPlaced _,
                    Event.CallDelivered _,
                    Event.CallAcknowledged _,
                    Event.CallRelayed _,
                    Event.HoaxFoundOut _,
                    Event.CallOverdue _,
                    Event.CallAnswered _,
                    Event.CallUnanswered _,
                    Event.CallDeclined _,
                    Event.CallUnreached _,
                    Event.CallRated _,
                    Event.ContactNominated _,
                    Event.ContactPinged _,
                    Event.ChannelSwitched _,
                    Event.MeasureOffered _,
                    Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureBreached _,
                    Event.DenialShownFalse _,
                    Event.DialogueSuspended _,
                    Event.DialogueResumed _,
                    Event.PledgeGiven _,
                    Event.PledgeBroken _,
                    Event.OrderPlaced _,
                    Event.OrderApproved _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _,
                    Event.OrderDone _,
                    Event.OrderLapsed _,
                    Event.ClaimMade _,
                    Event.ClaimRuled _,
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
                    Event.MeetingSigned _,
                    Event.MeetingLapsed _,
                    Event.EntryFired _,
                    Event.EntrySet _,
                    Event.EntryEdited _,
                    Event.ScenarioFaulted _ -> true;
            case Event.MailPosted(var _, var mail) -> switch (mail.kind()) {
                case "announcement", "message", "question", "reply" -> true;
                // What the facilitator writes on the spot belongs to no entry; news and notices of moves have a cause that is told.
                case "inject", "news" -> mail.entry().isEmpty() && fromTheChair(mail);
                default -> false;
            };
        };
    }

    private static boolean adjusted(Event.QuantityMoved moved) {
        for (Contribution part : moved.parts()) {
            if (part.why().startsWith(Facilitation.ADJUSTED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fromTheChair(MailItem mail) {
        return mail.from().equals(Facilitation.PRESS) || mail.from().equals(Facilitation.REPORT);
    }
}
