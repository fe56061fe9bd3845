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
/// Events are in the past tense and complete: [State#apply] needs nothing else. They come in kinds, so that each part of the
/// state decides on its own kinds and on no other.
public sealed interface Event {

    /// What brought it about.
    Cause cause();

    // ---- the table -------------------------------------------------------------------------------------------------

    /// The clock reached a minute. Not counted among the events that have numbers.
    record TimePassed(Cause cause, int minute) implements Event {}

    /// What the table does: turns, the clock, the end.
    sealed interface TableEvent extends Event {}

    /// @param skippedMinutes simulated minutes jumped over since the last turn
    record TurnOpened(Cause cause, int turn, int startMinute, int endMinute, int tableMinutes, int skippedMinutes) implements TableEvent {}

    record TurnExtended(Cause cause, int tableMinutes) implements TableEvent {}

    record TurnLocked(Cause cause) implements TableEvent {}

    record TurnReopened(Cause cause) implements TableEvent {}

    record TurnResolved(Cause cause, int turn) implements TableEvent {}

    record ClockPaused(Cause cause, String why) implements TableEvent {}

    record ClockResumed(Cause cause) implements TableEvent {}

    /// A period of 360 minutes has ended.
    record PeriodEnded(Cause cause, int period) implements TableEvent {}

    record TruthRevealed(Cause cause) implements TableEvent {}

    /// @param ending id of the ending; `stopped` where the facilitator ended it
    record ExerciseEnded(Cause cause, String ending, String why) implements TableEvent {}

    record FacilitatorNoted(Cause cause, String text) implements TableEvent {}

    // ---- the agenda ------------------------------------------------------------------------------------------------

    /// What the rules put on the agenda or take from it; what is under way is on it by itself, see [Agenda].
    sealed interface AgendaEvent extends Event {}

    /// Something goes on the agenda.
    record Scheduled(Cause cause, AgendaItem item) implements AgendaEvent {}

    /// Something leaves the agenda.
    record Unscheduled(Cause cause, AgendaItem item) implements AgendaEvent {}

    // ---- seats and the post ----------------------------------------------------------------------------------------

    /// What is so of a single seat.
    sealed interface SeatEvent extends Event {}

    record SeatActed(Cause cause, String seat) implements SeatEvent {}

    record SeatReady(Cause cause, String seat, boolean ready) implements SeatEvent {}

    /// @param seat     a seat, `facilitator` or `observer`
    /// @param language such as `fr`
    record LanguageChosen(Cause cause, String seat, String language) implements SeatEvent {}

    record SeatHandedOver(Cause cause, String seat, boolean bot) implements SeatEvent {}

    record MailPosted(Cause cause, MailItem mail) implements Event {}

    // ---- how states stand to each other ----------------------------------------------------------------------------

    /// How states stand to each other: numbers, rungs, moods, and what still counts.
    sealed interface StandingEvent extends Event {}

    /// One quantity changed once in a batch.
    ///
    /// @param parts what it is made of, before clamping
    record QuantityMoved(Cause cause, Quantity quantity, int from, int to, List<Contribution> parts) implements StandingEvent {
        public QuantityMoved {
            parts = List.copyOf(parts);
        }
    }

    record RungChanged(Cause cause, Dyad dyad, int from, int to) implements StandingEvent {}

    /// An act holds the actor's rung for a while.
    record RungHeld(Cause cause, Dyad dyad, int rung, int untilMinute) implements StandingEvent {}

    record CoolingCounted(Cause cause, Dyad dyad, int periods) implements StandingEvent {}

    record TensionFloored(Cause cause, Dyad dyad, int floorPermille, int untilMinute) implements StandingEvent {}

    /// Force or physical effects: the dyad may go beyond the firebreak.
    record FirebreakCrossed(Cause cause, Dyad dyad) implements StandingEvent {}

    record MoodRead(Cause cause, Dyad dyad, Reading reading) implements StandingEvent {}

    record Remembered(Cause cause, Recent recent) implements StandingEvent {}

    record IncidentCharged(Cause cause, Charge.Key key, Charge charge) implements StandingEvent {}

    // ---- incidents, and what is known of them ----------------------------------------------------------------------

    /// What becomes of an incident, whether or not anybody knows.
    sealed interface IncidentEvent extends Event {}

    record IncidentMoved(Cause cause, String incident, Stage stage, int severity) implements IncidentEvent {}

    record IncidentSpread(Cause cause, String incident, String to) implements IncidentEvent {}

    record IncidentTurnedPhysical(Cause cause, String incident) implements IncidentEvent {}

    /// What a delegation learns, and what it says of that.
    sealed interface KnowledgeEvent extends Event {}

    record IncidentLearnt(Cause cause, String delegation, String incident, KnownIncident known) implements KnowledgeEvent {}

    record EvidenceObtained(Cause cause, String delegation, String evidence) implements KnowledgeEvent {}

    /// A delegation learns that an item of evidence is worth nothing, whether it holds it yet or not.
    record EvidenceDiscredited(Cause cause, String delegation, String evidence, String why) implements KnowledgeEvent {}

    /// An independent source has spoken to an assessor.
    record SourceHeard(Cause cause, String assessor, String incident, EvidenceSource source) implements KnowledgeEvent {}

    record AssessmentStated(Cause cause, String seat, String incident, String suspect, Band band, int attributionPermille, String why) implements KnowledgeEvent {}

    /// A delegation has become sure that another did what it denies.
    ///
    /// @param inPublic it was denied before everybody; else in an answer to a call
    record DenialShownFalse(Cause cause, String by, String to, String incident, boolean inPublic) implements KnowledgeEvent {}

    // ---- calls, contacts and channels ------------------------------------------------------------------------------

    /// From a call that is placed to one that is rated.
    sealed interface CallEvent extends Event {}

    record CallPlaced(Cause cause, CallState call) implements CallEvent {}

    record CallDelivered(Cause cause, int call) implements CallEvent {}

    record CallSeen(Cause cause, int call, String seat) implements CallEvent {}

    record CallAcknowledged(Cause cause, int call, String seat, int overdueMinute) implements CallEvent {}

    /// A seat of the called delegation passes a call on to a colleague, who may answer it from then on.
    record CallRelayed(Cause cause, int call, String by, String seat, String why) implements CallEvent {}

    record CallOverdue(Cause cause, int call) implements CallEvent {}

    record CallAnswered(
            Cause cause, int call, String seat, Meaning meaning, boolean allowed, String text, boolean inTime, int earlier)
            implements CallEvent {}

    record CallUnanswered(Cause cause, int call) implements CallEvent {}

    record CallDeclined(Cause cause, int call, String seat, String why) implements CallEvent {}

    record CallUnreached(Cause cause, int call) implements CallEvent {}

    /// The called delegation learns that a call did not come from whom it said. If it still rang, it is over.
    record HoaxFoundOut(Cause cause, int call) implements CallEvent {}

    record CallRated(Cause cause, int call, int permille) implements CallEvent {}

    record CallShifted(Cause cause, int call, int readyMinute, int arrivesMinute, int unreachedMinute, int overdueMinute, int goneMinute)
            implements CallEvent {}

    /// Who can be reached, and over what.
    sealed interface ContactEvent extends Event {}

    record NominationPlanned(Cause cause, Nomination nomination) implements ContactEvent {}

    record ContactNominated(Cause cause, String delegation, ContactRole role, String seat, @Nullable String backup) implements ContactEvent {}

    record ContactPinged(Cause cause, String delegation, ContactRole role, Ping result) implements ContactEvent {}

    record ChannelSwitched(Cause cause, String channel, boolean open) implements ContactEvent {}

    // ---- measures and pledges --------------------------------------------------------------------------------------

    /// Measures, and dialogue that is suspended.
    sealed interface MeasureEvent extends Event {}

    record MeasureOffered(Cause cause, OfferState offer) implements MeasureEvent {}

    record MeasureDelivered(Cause cause, int offer, String text) implements MeasureEvent {}

    record MeasureAnswered(Cause cause, int offer, String delegation, OfferStatus status, String text) implements MeasureEvent {}

    record MeasureUsed(Cause cause, int offer, Dyad dyad) implements MeasureEvent {}

    record MeasureBreached(Cause cause, int offer, String by, String against) implements MeasureEvent {}

    record OfferShifted(Cause cause, int offer, int dueMinute) implements MeasureEvent {}

    record DialogueSuspended(Cause cause, Dyad dyad, int untilMinute) implements MeasureEvent {}

    record DialogueResumed(Cause cause, Dyad dyad) implements MeasureEvent {}

    /// What states pledge in public.
    sealed interface PledgeEvent extends Event {}

    record PledgeGiven(Cause cause, String by, String pledge) implements PledgeEvent {}

    record PledgeBroken(Cause cause, String by, String pledge) implements PledgeEvent {}

    /// A state has learnt that a pledge was broken, and holds it against the one that broke it.
    record BreachCharged(Cause cause, String by, String pledge, String injured) implements PledgeEvent {}

    // ---- orders, claims and arguments ------------------------------------------------------------------------------

    /// From an order that is placed to a move that is done.
    sealed interface OrderEvent extends Event {}

    record OrderPlaced(Cause cause, OrderState order) implements OrderEvent {}

    record OrderApproved(Cause cause, int order, boolean sealed) implements OrderEvent {}

    record OrderStarted(Cause cause, int order, int dueMinute) implements OrderEvent {}

    record OrderRefused(Cause cause, int order, String why) implements OrderEvent {}

    record OrderWithdrawn(Cause cause, int order) implements OrderEvent {}

    record OrderDone(Cause cause, int order, String outcome) implements OrderEvent {}

    record OrderLapsed(Cause cause, int order, String why) implements OrderEvent {}

    /// Claims, and norms that moves touch.
    sealed interface ClaimEvent extends Event {}

    record ClaimMade(Cause cause, ClaimState claim) implements ClaimEvent {}

    record ClaimRuled(Cause cause, int claim, ClaimState.Ruling ruling, String why) implements ClaimEvent {}

    /// A delegation's own evidence has come to show that a public claim of responsibility is wrong.
    record ClaimShownFalse(Cause cause, int claim, String delegation) implements ClaimEvent {}

    /// For discussion, never a finding.
    record NormFlagged(Cause cause, String by, String norm, boolean upheld, String move, boolean known) implements ClaimEvent {}

    /// What a delegation does in its own words.
    sealed interface ArgumentEvent extends Event {}

    /// A delegation does something in its own words.
    record ArgumentMade(Cause cause, ArgumentState argument) implements ArgumentEvent {}

    record ArgumentCommented(Cause cause, int argument, ArgumentState.Comment comment) implements ArgumentEvent {}

    record ArgumentRetracted(Cause cause, int argument) implements ArgumentEvent {}

    record ArgumentRuled(Cause cause, int argument, ArgumentState.Ruling ruling) implements ArgumentEvent {}

    // ---- agreements and meetings -----------------------------------------------------------------------------------

    /// From a text that is proposed to its end.
    sealed interface AgreementEvent extends Event {}

    record AgreementProposed(Cause cause, AgreementState agreement) implements AgreementEvent {}

    /// A new version: all but its author have to sign again.
    record AgreementAmended(Cause cause, int agreement, String by, int minutes, String text) implements AgreementEvent {}

    record AgreementSigned(Cause cause, int agreement, String by, int version) implements AgreementEvent {}

    /// All have signed.
    ///
    /// @param untilMinute the last minute in which it holds; [AgreementState#NEVER] for no end
    record AgreementInForce(Cause cause, int agreement, int untilMinute) implements AgreementEvent {}

    record AgreementLeft(Cause cause, int agreement, String by, String why) implements AgreementEvent {}

    /// A fact; who learns of it, if anybody, is another matter.
    record AgreementBroken(Cause cause, int agreement, AgreementState.Breach breach) implements AgreementEvent {}

    /// @param injured it was broken towards the one that learns of it
    record AgreementBreachLearnt(Cause cause, int agreement, String by, String who, boolean injured) implements AgreementEvent {}

    record AgreementExpired(Cause cause, int agreement) implements AgreementEvent {}

    /// Words in the corridor.
    sealed interface MeetingEvent extends Event {}

    record MeetingAsked(Cause cause, MeetingState meeting) implements MeetingEvent {}

    record MeetingAgreed(Cause cause, int meeting) implements MeetingEvent {}

    record MeetingRefused(Cause cause, int meeting, String why) implements MeetingEvent {}

    record OutcomeWritten(Cause cause, int meeting, String by, String text) implements MeetingEvent {}

    record MeetingSigned(Cause cause, int meeting) implements MeetingEvent {}

    record MeetingLapsed(Cause cause, int meeting) implements MeetingEvent {}

    // ---- the event list --------------------------------------------------------------------------------------------

    /// What comes of the event list and of its objectives.
    sealed interface EntryEvent extends Event {}

    record EntryFired(Cause cause, String entry) implements EntryEvent {}

    record EntryPassedOver(Cause cause, String entry, String why) implements EntryEvent {}

    record EntrySet(Cause cause, String entry, EntryState.Status status, String why) implements EntryEvent {}

    record EntryEdited(Cause cause, String entry, String text) implements EntryEvent {}

    record EntryPlacedCall(Cause cause, String entry, int call) implements EntryEvent {}

    record EntryMadeOffer(Cause cause, String entry, int offer) implements EntryEvent {}

    record EntrySeen(Cause cause, String entry, String seat) implements EntryEvent {}

    record EntryWakes(Cause cause, String entry, int minute) implements EntryEvent {}

    /// An expected action was asked for, done or missed.
    ///
    /// @param by    the seat that did it, which may be a colleague of the one expected; empty unless it is met
    /// @param early it had been done before the entry fired
    record ExpectationSet(
            Cause cause, String entry, EntryState.Expected expected, int untilMinute, String by, boolean early)
            implements EntryEvent {

        /// One that is open or missed, or nothing any more.
        public ExpectationSet(Cause cause, String entry, EntryState.Expected expected, int untilMinute) {
            this(cause, entry, expected, untilMinute, "", false);
        }
    }

    record StepPlanned(Cause cause, PlannedStep step) implements EntryEvent {}

    record StepTaken(Cause cause, int step) implements EntryEvent {}

    /// A condition could not be evaluated, or entries kept setting each other off.
    record ScenarioFaulted(Cause cause, String where, String what) implements EntryEvent {}

    /// An objective was judged at the end.
    record ObjectiveJudged(Cause cause, String objective, boolean met, String detail) implements EntryEvent {}
}
