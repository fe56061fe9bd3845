package firebreak.engine.exercise;

import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Topic;

/// Which conditions must be looked at again after an event. Sets of topics are bits, for they are asked at every step.
final class Topics {
    /// Every topic there is.
    static final int ALL = (1 << Topic.values().length) - 1;

    private static final int CLOCK = bit(Topic.CLOCK);
    private static final int DYAD = bit(Topic.DYAD);
    private static final int INCIDENT = bit(Topic.INCIDENT);
    private static final int KNOWN = bit(Topic.KNOWN);
    private static final int CALL = bit(Topic.CALL);
    private static final int MEASURE = bit(Topic.MEASURE);
    private static final int ORDER = bit(Topic.ORDER);
    private static final int CLAIM = bit(Topic.CLAIM);
    private static final int STATE = bit(Topic.STATE);
    private static final int ENTRY = bit(Topic.ENTRY);
    private static final int VARIABLE = bit(Topic.VARIABLE);
    private static final int ESCALATION = bit(Topic.ESCALATION);

    private Topics() {}

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than one exercise in memory
    static int bit(Topic topic) {
        return 1 << topic.ordinal();
    }

    /// What a condition depends on: the clock, where it names nothing.
    static int of(Condition condition) {
        int topics = 0;
        for (Topic topic : condition.topics()) {
            topics |= bit(topic);
        }
        return topics == 0 ? CLOCK : topics;
    }

    /// What an event touches. The most frequent events stand first.
    static int touchedBy(Event event) {
        return switch (event) {
            case Event.QuantityMoved e ->
                switch (e.quantity().kind()) {
                    case TENSION, UNCERTAINTY, TRUST -> DYAD;
                    case HARM -> INCIDENT;
                    case ATTRIBUTION, PRESSURE, SUPPORT, EXPOSURE, CAPITAL, MATURITY, CASCADE -> STATE;
                    case VARIABLE -> VARIABLE;
                };
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
                    Event.LanguageChosen _,
                    Event.SeatHandedOver _,
                    Event.MailPosted _,
                    Event.FacilitatorNoted _,
                    Event.RungHeld _,
                    Event.CoolingCounted _,
                    Event.TensionFloored _,
                    Event.MoodRead _,
                    Event.Remembered _,
                    Event.SourceHeard _,
                    Event.CallShifted _,
                    Event.NominationPlanned _,
                    Event.ContactNominated _,
                    Event.ContactPinged _,
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
                    Event.ObjectiveJudged _ -> 0;
            case Event.RungChanged _, Event.FirebreakCrossed _ -> DYAD;
            case Event.IncidentMoved _, Event.IncidentSpread _, Event.IncidentTurnedPhysical _ ->
                INCIDENT;
            case Event.IncidentLearnt _, Event.EvidenceObtained _, Event.EvidenceDiscredited _ -> KNOWN;
            case Event.CallPlaced _, Event.CallAnswered _ -> CALL | ESCALATION;
            case Event.MeasureUsed _ -> MEASURE | ESCALATION;
            case Event.OrderDone _ -> ORDER | ESCALATION;
            case Event.AgreementInForce _ -> ESCALATION;
            case Event.CallDelivered _,
                    Event.CallSeen _,
                    Event.CallAcknowledged _,
                    Event.CallRelayed _,
                    Event.HoaxFoundOut _,
                    Event.CallOverdue _,
                    Event.CallUnanswered _,
                    Event.CallDeclined _,
                    Event.CallUnreached _,
                    Event.CallRated _,
                    Event.ChannelSwitched _,
                    Event.MeetingSigned _ ->
                CALL;
            case Event.MeasureOffered _,
                    Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.MeasureBreached _,
                    Event.PledgeGiven _,
                    Event.PledgeBroken _,
                    Event.BreachCharged _ ->
                MEASURE;
            case Event.OrderPlaced _,
                    Event.OrderApproved _,
                    Event.OrderStarted _,
                    Event.OrderLapsed _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _ ->
                ORDER;
            case Event.IncidentCharged _ -> STATE;
            case Event.ClaimMade _,
                    Event.ClaimRuled _,
                    Event.ClaimShownFalse _,
                    Event.DenialShownFalse _,
                    Event.AssessmentStated _ ->
                CLAIM;
            // What waits again may have missed anything.
            case Event.EntrySet e -> e.status() == EntryState.Status.WAITING ? ALL : ENTRY;
            case Event.EntryFired _,
                    Event.EntrySeen _,
                    Event.EntryPassedOver _,
                    Event.EntryMadeOffer _,
                    Event.EntryPlacedCall _,
                    Event.ExpectationSet _ ->
                ENTRY;
            case Event.TurnOpened _, Event.TurnResolved _, Event.PeriodEnded _ -> CLOCK;
        };
    }
}
