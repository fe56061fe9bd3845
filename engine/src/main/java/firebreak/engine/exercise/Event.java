package firebreak.engine.exercise;

import firebreak.engine.exercise.ContactState.Ping;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.OfferStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened, and why.
///
/// Events are in the past tense and complete: [State#apply] needs nothing else.
public sealed interface Event {

    /// What brought it about.
    Cause cause();

    // ---- the table ----------------------------------------------------------------------------------------------

    /// The clock reached a minute. Not counted among the events that have numbers.
    record TimePassed(Cause cause, int minute) implements Event {}

    /// @param skippedMinutes simulated minutes jumped over since the last turn
    record TurnOpened(Cause cause, int turn, int startMinute, int endMinute, int tableMinutes, int skippedMinutes) implements Event {}

    record TurnExtended(Cause cause, int tableMinutes) implements Event {}

    record TurnLocked(Cause cause) implements Event {}

    record TurnReopened(Cause cause) implements Event {}

    record TurnResolved(Cause cause, int turn) implements Event {}

    record ClockPaused(Cause cause, String why) implements Event {}

    record ClockResumed(Cause cause) implements Event {}

    /// A period of 360 minutes has ended.
    record PeriodEnded(Cause cause, int period) implements Event {}

    record TruthRevealed(Cause cause) implements Event {}

    /// @param ending id of the ending; `stopped` where the facilitator ended it
    record ExerciseEnded(Cause cause, String ending, String why) implements Event {}

    /// Something goes on the agenda.
    record Scheduled(Cause cause, AgendaItem item) implements Event {}

    /// Something leaves the agenda.
    record Unscheduled(Cause cause, AgendaItem item) implements Event {}

    // ---- seats --------------------------------------------------------------------------------------------------

    record SeatActed(Cause cause, String seat) implements Event {}

    record SeatReady(Cause cause, String seat, boolean ready) implements Event {}

    /// @param seat     a seat, `facilitator` or `observer`
    /// @param language such as `fr`
    record LanguageChosen(Cause cause, String seat, String language) implements Event {}

    record SeatHandedOver(Cause cause, String seat, boolean bot) implements Event {}

    record MailPosted(Cause cause, MailItem mail) implements Event {}

    record FacilitatorNoted(Cause cause, String text) implements Event {}

    // ---- numbers ------------------------------------------------------------------------------------------------

    /// One quantity changed once in a batch.
    ///
    /// @param parts what it is made of, before clamping
    record QuantityMoved(Cause cause, Quantity quantity, int from, int to, List<Contribution> parts) implements Event {
        public QuantityMoved {
            parts = List.copyOf(parts);
        }
    }

    record RungChanged(Cause cause, Dyad dyad, int from, int to) implements Event {}

    /// An act holds the actor's rung for a while.
    record RungHeld(Cause cause, Dyad dyad, int rung, int untilMinute) implements Event {}

    record CoolingCounted(Cause cause, Dyad dyad, int periods) implements Event {}

    record TensionFloored(Cause cause, Dyad dyad, int floorPermille, int untilMinute) implements Event {}

    /// Force or physical effects: the dyad may go beyond the firebreak.
    record FirebreakCrossed(Cause cause, Dyad dyad) implements Event {}

    record MoodRead(Cause cause, Dyad dyad, Reading reading) implements Event {}

    record Remembered(Cause cause, Recent recent) implements Event {}

    record IncidentCharged(Cause cause, Charge.Key key, Charge charge) implements Event {}

    // ---- incidents ----------------------------------------------------------------------------------------------

    record IncidentMoved(Cause cause, String incident, Stage stage, int severity) implements Event {}

    record IncidentSpread(Cause cause, String incident, String to) implements Event {}

    record IncidentTurnedPhysical(Cause cause, String incident) implements Event {}

    record IncidentLearnt(Cause cause, String delegation, String incident, KnownIncident known) implements Event {}

    record EvidenceObtained(Cause cause, String delegation, String evidence) implements Event {}

    /// An independent source has spoken to an assessor.
    /// A delegation learns that an item of evidence is worth nothing, whether it holds it yet or not.
    record EvidenceDiscredited(Cause cause, String delegation, String evidence, String why) implements Event {}

    record SourceHeard(Cause cause, String assessor, String incident, EvidenceSource source) implements Event {}

    record AssessmentStated(Cause cause, String seat, String incident, String suspect, Band band, int attributionPermille, String why) implements Event {}

    // ---- calls --------------------------------------------------------------------------------------------------

    record CallPlaced(Cause cause, CallState call) implements Event {}

    record CallDelivered(Cause cause, int call) implements Event {}

    record CallSeen(Cause cause, int call, String seat) implements Event {}

    record CallAcknowledged(Cause cause, int call, String seat, int overdueMinute) implements Event {}

    /// A seat of the called delegation passes a call on to a colleague, who may answer it from then on.
    record CallRelayed(Cause cause, int call, String by, String seat, String why) implements Event {}

    record CallOverdue(Cause cause, int call) implements Event {}

    record CallAnswered(
            Cause cause, int call, String seat, Meaning meaning, boolean allowed, String text, boolean inTime, int earlier)
            implements Event {}

    record CallUnanswered(Cause cause, int call) implements Event {}

    record CallDeclined(Cause cause, int call, String seat, String why) implements Event {}

    record CallUnreached(Cause cause, int call) implements Event {}

    /// The called delegation learns that a call did not come from whom it said. If it still rang, it is over.
    record HoaxFoundOut(Cause cause, int call) implements Event {}

    record CallRated(Cause cause, int call, int permille) implements Event {}

    record CallShifted(Cause cause, int call, int readyMinute, int arrivesMinute, int unreachedMinute, int overdueMinute, int goneMinute)
            implements Event {}

    // ---- contacts and channels ----------------------------------------------------------------------------------

    record NominationPlanned(Cause cause, Nomination nomination) implements Event {}

    record ContactNominated(Cause cause, String delegation, ContactRole role, String seat, @Nullable String backup) implements Event {}

    record ContactPinged(Cause cause, String delegation, ContactRole role, Ping result) implements Event {}

    record ChannelSwitched(Cause cause, String channel, boolean open) implements Event {}

    // ---- measures -----------------------------------------------------------------------------------------------

    record MeasureOffered(Cause cause, OfferState offer) implements Event {}

    record MeasureDelivered(Cause cause, int offer, String text) implements Event {}

    record MeasureAnswered(Cause cause, int offer, String delegation, OfferStatus status, String text) implements Event {}

    record MeasureUsed(Cause cause, int offer, Dyad dyad) implements Event {}

    record MeasureBreached(Cause cause, int offer, String by, String against) implements Event {}

    record OfferShifted(Cause cause, int offer, int dueMinute) implements Event {}

    record DialogueSuspended(Cause cause, Dyad dyad, int untilMinute) implements Event {}

    record DialogueResumed(Cause cause, Dyad dyad) implements Event {}

    record PledgeGiven(Cause cause, String by, String pledge) implements Event {}

    record PledgeBroken(Cause cause, String by, String pledge) implements Event {}

    /// A state has learnt that a pledge was broken, and holds it against the one that broke it.
    record BreachCharged(Cause cause, String by, String pledge, String injured) implements Event {}

    // ---- orders -------------------------------------------------------------------------------------------------

    record OrderPlaced(Cause cause, OrderState order) implements Event {}

    record OrderApproved(Cause cause, int order, boolean sealed) implements Event {}

    record OrderStarted(Cause cause, int order, int dueMinute) implements Event {}

    record OrderRefused(Cause cause, int order, String why) implements Event {}

    record OrderWithdrawn(Cause cause, int order) implements Event {}

    record OrderDone(Cause cause, int order, String outcome) implements Event {}

    record OrderLapsed(Cause cause, int order, String why) implements Event {}

    // ---- claims, norms, meetings --------------------------------------------------------------------------------

    record ClaimMade(Cause cause, ClaimState claim) implements Event {}

    record ClaimRuled(Cause cause, int claim, ClaimState.Ruling ruling, String why) implements Event {}

    /// A delegation's own evidence has come to show that a public claim of responsibility is wrong.
    record ClaimShownFalse(Cause cause, int claim, String delegation) implements Event {}

    /// A delegation has become sure that another did what it denies.
    ///
    /// @param inPublic it was denied before everybody; else in an answer to a call
    record DenialShownFalse(Cause cause, String by, String to, String incident, boolean inPublic) implements Event {}

    /// A delegation does something in its own words.
    record ArgumentMade(Cause cause, ArgumentState argument) implements Event {}

    record ArgumentCommented(Cause cause, int argument, ArgumentState.Comment comment) implements Event {}

    record ArgumentRetracted(Cause cause, int argument) implements Event {}

    record ArgumentRuled(Cause cause, int argument, ArgumentState.Ruling ruling) implements Event {}

    record AgreementProposed(Cause cause, AgreementState agreement) implements Event {}

    /// A new version: all but its author have to sign again.
    record AgreementAmended(Cause cause, int agreement, String by, int minutes, String text) implements Event {}

    record AgreementSigned(Cause cause, int agreement, String by, int version) implements Event {}

    /// All have signed.
    ///
    /// @param untilMinute the last minute in which it holds; [AgreementState#NEVER] for no end
    record AgreementInForce(Cause cause, int agreement, int untilMinute) implements Event {}

    record AgreementLeft(Cause cause, int agreement, String by, String why) implements Event {}

    /// A fact; who learns of it, if anybody, is another matter.
    record AgreementBroken(Cause cause, int agreement, AgreementState.Breach breach) implements Event {}

    /// @param injured it was broken towards the one that learns of it
    record AgreementBreachLearnt(Cause cause, int agreement, String by, String who, boolean injured) implements Event {}

    record AgreementExpired(Cause cause, int agreement) implements Event {}

    /// For discussion, never a finding.
    record NormFlagged(Cause cause, String by, String norm, boolean upheld, String move, boolean known) implements Event {}

    record MeetingAsked(Cause cause, MeetingState meeting) implements Event {}

    record MeetingAgreed(Cause cause, int meeting) implements Event {}

    record MeetingRefused(Cause cause, int meeting, String why) implements Event {}

    record OutcomeWritten(Cause cause, int meeting, String by, String text) implements Event {}

    record MeetingSigned(Cause cause, int meeting) implements Event {}

    record MeetingLapsed(Cause cause, int meeting) implements Event {}

    // ---- the event list -----------------------------------------------------------------------------------------

    record EntryFired(Cause cause, String entry) implements Event {}

    record EntryPassedOver(Cause cause, String entry, String why) implements Event {}

    record EntrySet(Cause cause, String entry, EntryState.Status status, String why) implements Event {}

    record EntryEdited(Cause cause, String entry, String text) implements Event {}

    record EntryPlacedCall(Cause cause, String entry, int call) implements Event {}

    record EntryMadeOffer(Cause cause, String entry, int offer) implements Event {}

    record EntrySeen(Cause cause, String entry, String seat) implements Event {}

    record EntryWakes(Cause cause, String entry, int minute) implements Event {}

    /// An expected action was asked for, done or missed.
    ///
    /// @param by    the seat that did it, which may be a colleague of the one expected; empty unless it is met
    /// @param early it had been done before the entry fired
    record ExpectationSet(
            Cause cause, String entry, EntryState.Expected expected, int untilMinute, String by, boolean early)
            implements Event {

        /// One that is open or missed, or nothing any more.
        public ExpectationSet(Cause cause, String entry, EntryState.Expected expected, int untilMinute) {
            this(cause, entry, expected, untilMinute, "", false);
        }
    }

    record StepPlanned(Cause cause, PlannedStep step) implements Event {}

    record StepTaken(Cause cause, int step) implements Event {}

    /// A condition could not be evaluated, or entries kept setting each other off.
    record ScenarioFaulted(Cause cause, String where, String what) implements Event {}

    /// An objective was judged at the end.
    record ObjectiveJudged(Cause cause, String objective, boolean met, String detail) implements Event {}
}
