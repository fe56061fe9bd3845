package firebreak.engine.record;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.seat.Act;
import java.util.List;

/// Every tag there is.
///
/// A tag is never changed and never used again, not even when its record is gone: add the next number at the end, here
/// and in the test's `tags.txt`.
final class Tags {
    static final TagTable EVENTS = new TagTable(Event.class)
            .tag(1, Event.TimePassed.class)
            .tag(2, Event.TurnOpened.class)
            .tag(3, Event.TurnExtended.class)
            .tag(4, Event.TurnLocked.class)
            .tag(5, Event.TurnReopened.class)
            .tag(6, Event.TurnResolved.class)
            .tag(7, Event.ClockPaused.class)
            .tag(8, Event.ClockResumed.class)
            .tag(9, Event.PeriodEnded.class)
            .tag(10, Event.TruthRevealed.class)
            .tag(11, Event.ExerciseEnded.class)
            .tag(12, Event.Scheduled.class)
            .tag(13, Event.Unscheduled.class)
            .tag(14, Event.SeatActed.class)
            .tag(15, Event.SeatReady.class)
            .tag(16, Event.SeatHandedOver.class)
            .tag(17, Event.MailPosted.class)
            .tag(18, Event.FacilitatorNoted.class)
            .tag(19, Event.QuantityMoved.class)
            .tag(20, Event.RungChanged.class)
            .tag(21, Event.RungHeld.class)
            .tag(22, Event.CoolingCounted.class)
            .tag(23, Event.TensionFloored.class)
            .tag(24, Event.FirebreakCrossed.class)
            .tag(25, Event.MoodRead.class)
            .tag(26, Event.Remembered.class)
            .tag(27, Event.IncidentCharged.class)
            .tag(28, Event.IncidentMoved.class)
            .tag(29, Event.IncidentSpread.class)
            .tag(30, Event.IncidentTurnedPhysical.class)
            .tag(31, Event.IncidentLearnt.class)
            .tag(32, Event.EvidenceObtained.class)
            .tag(33, Event.SourceHeard.class)
            .tag(34, Event.AssessmentStated.class)
            .tag(35, Event.CallPlaced.class)
            .tag(36, Event.CallDelivered.class)
            .tag(37, Event.CallSeen.class)
            .tag(38, Event.CallAcknowledged.class)
            .tag(39, Event.CallOverdue.class)
            .tag(40, Event.CallAnswered.class)
            .tag(41, Event.CallUnanswered.class)
            .tag(42, Event.CallDeclined.class)
            .tag(43, Event.CallUnreached.class)
            .tag(44, Event.CallRated.class)
            .tag(45, Event.CallShifted.class)
            .tag(46, Event.NominationPlanned.class)
            .tag(47, Event.ContactNominated.class)
            .tag(48, Event.ContactPinged.class)
            .tag(49, Event.ChannelSwitched.class)
            .tag(50, Event.MeasureOffered.class)
            .tag(51, Event.MeasureDelivered.class)
            .tag(52, Event.MeasureAnswered.class)
            .tag(53, Event.MeasureUsed.class)
            .tag(54, Event.MeasureBreached.class)
            .tag(55, Event.OfferShifted.class)
            .tag(56, Event.DialogueSuspended.class)
            .tag(57, Event.DialogueResumed.class)
            .tag(58, Event.PledgeGiven.class)
            .tag(59, Event.PledgeBroken.class)
            .tag(60, Event.OrderPlaced.class)
            .tag(61, Event.OrderApproved.class)
            .tag(62, Event.OrderStarted.class)
            .tag(63, Event.OrderRefused.class)
            .tag(64, Event.OrderWithdrawn.class)
            .tag(65, Event.OrderDone.class)
            .tag(66, Event.OrderLapsed.class)
            .tag(67, Event.ClaimMade.class)
            .tag(68, Event.ClaimRuled.class)
            .tag(69, Event.NormFlagged.class)
            .tag(70, Event.MeetingAsked.class)
            .tag(71, Event.MeetingAgreed.class)
            .tag(72, Event.MeetingRefused.class)
            .tag(73, Event.OutcomeWritten.class)
            .tag(74, Event.MeetingSigned.class)
            .tag(75, Event.MeetingLapsed.class)
            .tag(76, Event.EntryFired.class)
            .tag(77, Event.EntryPassedOver.class)
            .tag(78, Event.EntrySet.class)
            .tag(79, Event.EntryEdited.class)
            .tag(80, Event.EntryPlacedCall.class)
            .tag(81, Event.EntryMadeOffer.class)
            .tag(82, Event.EntrySeen.class)
            .tag(83, Event.EntryWakes.class)
            .tag(84, Event.ExpectationSet.class)
            .tag(85, Event.StepPlanned.class)
            .tag(86, Event.StepTaken.class)
            .tag(87, Event.ScenarioFaulted.class)
            .tag(88, Event.ObjectiveJudged.class)
            .tag(89, Event.ClaimShownFalse.class)
            .tag(90, Event.BreachCharged.class)
            .tag(91, Event.ArgumentMade.class)
            .tag(92, Event.ArgumentCommented.class)
            .tag(93, Event.ArgumentRetracted.class)
            .tag(94, Event.ArgumentRuled.class);

    static final TagTable ACTS = new TagTable(Act.class)
            .tag(1, Act.Order.class)
            .tag(2, Act.Withdraw.class)
            .tag(3, Act.Approve.class)
            .tag(4, Act.Refuse.class)
            .tag(5, Act.PlaceCall.class)
            .tag(6, Act.SeeCall.class)
            .tag(7, Act.Acknowledge.class)
            .tag(8, Act.Answer.class)
            .tag(9, Act.Decline.class)
            .tag(10, Act.Rate.class)
            .tag(11, Act.Nominate.class)
            .tag(12, Act.AnswerPing.class)
            .tag(13, Act.Offer.class)
            .tag(14, Act.Deliver.class)
            .tag(15, Act.AcceptOffer.class)
            .tag(16, Act.DeclineOffer.class)
            .tag(17, Act.Claim.class)
            .tag(18, Act.Assess.class)
            .tag(19, Act.Meet.class)
            .tag(20, Act.AgreeToMeet.class)
            .tag(21, Act.RefuseToMeet.class)
            .tag(22, Act.WriteOutcome.class)
            .tag(23, Act.SignOutcome.class)
            .tag(24, Act.Message.class)
            .tag(25, Act.AskFacilitator.class)
            .tag(26, Act.Ready.class)
            .tag(27, Act.StartExercise.class)
            .tag(28, Act.OpenTurn.class)
            .tag(29, Act.Jump.class)
            .tag(30, Act.ExtendTurn.class)
            .tag(31, Act.LockTurn.class)
            .tag(32, Act.ReopenTurn.class)
            .tag(33, Act.ResolveTurn.class)
            .tag(34, Act.Pause.class)
            .tag(35, Act.Resume.class)
            .tag(36, Act.ReleaseEntry.class)
            .tag(37, Act.HoldEntry.class)
            .tag(38, Act.SkipEntry.class)
            .tag(39, Act.EditEntry.class)
            .tag(40, Act.WriteInject.class)
            .tag(41, Act.Rule.class)
            .tag(42, Act.Adjust.class)
            .tag(43, Act.LogMeeting.class)
            .tag(44, Act.Announce.class)
            .tag(45, Act.Reply.class)
            .tag(46, Act.PlayFor.class)
            .tag(47, Act.HandToBot.class)
            .tag(48, Act.Note.class)
            .tag(49, Act.Reveal.class)
            .tag(50, Act.EndExercise.class)
            .tag(51, Act.AdvanceTo.class)
            .tag(52, Act.Forward.class)
            .tag(53, Act.Argue.class)
            .tag(54, Act.Comment.class)
            .tag(55, Act.RetractArgument.class)
            .tag(56, Act.JudgeArgument.class)
            .tag(57, Act.ThrowDice.class);

    static final TagTable AUTHORS = new TagTable(Author.class)
            .tag(1, Author.Seat.class)
            .tag(2, Author.Facilitator.class)
            .tag(3, Author.Clock.class);

    static final TagTable CAUSES = new TagTable(Cause.class)
            .tag(1, Cause.OfInput.class)
            .tag(2, Cause.OfEvent.class)
            .tag(3, Cause.OfPlan.class);

    static final TagTable OUTCOMES = new TagTable(Outcome.class)
            .tag(1, Outcome.Accepted.class)
            .tag(2, Outcome.Rejected.class);

    static final List<TagTable> ALL = List.of(EVENTS, ACTS, AUTHORS, CAUSES, OUTCOMES);

    private Tags() {}

    /// The table of a sealed interface, or of the one that it is a part of.
    ///
    /// @throws IllegalArgumentException if there is none
    static TagTable of(Class<?> type) {
        for (TagTable table : ALL) {
            if (table.root().isAssignableFrom(type)) {
                return table;
            }
        }
        throw new IllegalArgumentException(type.getName() + " is sealed and has no table of tags");
    }
}
