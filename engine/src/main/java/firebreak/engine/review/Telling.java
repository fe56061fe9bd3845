package firebreak.engine.review;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.ContactState.Ping;
import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.Act;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What is told as a line of the story, in which strand, and whom it concerns.
final class Telling {
    private final Chronicle chronicle;
    private final State end;
    private final SequencedSet<String> learnt = new LinkedHashSet<>();

    Telling(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.end = chronicle.end();
    }

    /// @param parties delegations and actors that it concerns, the one that acted first
    record Told(Strand strand, Weight weight, List<String> parties) {
        static Told of(Strand strand, Weight weight, @Nullable String... parties) {
            List<String> there = new ArrayList<>();
            for (String party : parties) {
                if (party != null && !party.isEmpty()) {
                    there.add(party);
                }
            }
            return new Told(strand, weight, there);
        }
    }

    /// Events are to be asked about in order: who learns of an incident for the first time is told once.
    Told of(Event event) {
        return switch (event) {
            case Event.ExerciseEnded _, Event.ScenarioFaulted _ -> Told.of(Strand.TABLE, Weight.HEADLINE);
            case Event.ClockPaused _, Event.TurnExtended _, Event.TurnReopened _, Event.TruthRevealed _, Event.FacilitatorNoted _, Event.SeatHandedOver _ ->
                Told.of(Strand.TABLE, Weight.LINE);
            case Event.TimePassed _,
                    Event.TurnOpened _,
                    Event.TurnLocked _,
                    Event.TurnResolved _,
                    Event.ClockResumed _,
                    Event.PeriodEnded _,
                    Event.Scheduled _,
                    Event.Unscheduled _,
                    Event.SeatActed _,
                    Event.SeatReady _,
                    Event.LanguageChosen _,
                    Event.CoolingCounted _,
                    Event.MoodRead _,
                    Event.Remembered _,
                    Event.ObjectiveJudged _ ->
                Told.of(Strand.TABLE, Weight.DETAIL);
            case Event.MailPosted e -> mail(e);
            case Event.QuantityMoved e ->
                Told.of(Strand.TABLE, adjusted(e.cause()) ? Weight.LINE : Weight.DETAIL, e.quantity().of(), e.quantity().to());
            case Event.RungChanged e ->
                Told.of(
                        Strand.ESCALATION,
                        e.to() > e.from() && e.to() >= 4 ? Weight.HEADLINE : Weight.LINE,
                        e.dyad().from(),
                        e.dyad().to());
            case Event.FirebreakCrossed e ->
                Told.of(Strand.ESCALATION, Weight.HEADLINE, e.dyad().from(), e.dyad().to());
            case Event.RungHeld e -> Told.of(Strand.ESCALATION, Weight.DETAIL, e.dyad().from(), e.dyad().to());
            case Event.TensionFloored e -> Told.of(Strand.ESCALATION, Weight.DETAIL, e.dyad().from(), e.dyad().to());
            case Event.IncidentCharged e ->
                Told.of(Strand.INCIDENT, Weight.DETAIL, e.key().victim(), e.key().suspect());
            case Event.IncidentMoved e ->
                Told.of(
                        Strand.INCIDENT,
                        e.stage() == Stage.DETECTED ? Weight.HEADLINE : e.stage() == Stage.LATENT ? Weight.DETAIL : Weight.LINE,
                        victim(e.incident()));
            case Event.IncidentSpread e -> Told.of(Strand.INCIDENT, Weight.LINE, victim(e.incident()));
            case Event.IncidentTurnedPhysical e -> Told.of(Strand.INCIDENT, Weight.HEADLINE, victim(e.incident()));
            case Event.IncidentLearnt e -> {
                boolean first = learnt.add(e.delegation() + " " + e.incident());
                yield Told.of(Strand.INCIDENT, first && !e.known().own() ? Weight.LINE : Weight.DETAIL, e.delegation());
            }
            case Event.EvidenceObtained e -> Told.of(Strand.INCIDENT, Weight.LINE, e.delegation());
            case Event.EvidenceDiscredited e -> Told.of(Strand.INCIDENT, Weight.LINE, e.delegation());
            case Event.SourceHeard e -> Told.of(Strand.INCIDENT, Weight.DETAIL, e.assessor());
            case Event.AssessmentStated e -> Told.of(Strand.CLAIM, Weight.LINE, delegation(e.seat()));
            case Event.CallPlaced e -> Told.of(Strand.CALL, Weight.LINE, e.call().apparentCaller(), e.call().to());
            case Event.CallDelivered e -> call(Weight.DETAIL, e.call());
            case Event.CallSeen e -> call(Weight.DETAIL, e.call());
            case Event.CallOverdue e -> call(Weight.DETAIL, e.call());
            case Event.CallShifted e -> call(Weight.DETAIL, e.call());
            case Event.CallAcknowledged e -> call(Weight.LINE, e.call());
            case Event.CallRelayed e -> call(Weight.DETAIL, e.call());
            case Event.HoaxFoundOut e -> call(Weight.HEADLINE, e.call());
            case Event.CallAnswered e -> call(Weight.LINE, e.call());
            case Event.CallUnanswered e -> call(Weight.HEADLINE, e.call());
            case Event.CallDeclined e -> call(Weight.HEADLINE, e.call());
            case Event.CallUnreached e -> call(Weight.LINE, e.call());
            case Event.CallRated e -> call(Weight.LINE, e.call());
            case Event.NominationPlanned e -> Told.of(Strand.CONTACT, Weight.DETAIL, e.nomination().delegation());
            case Event.ContactNominated e -> Told.of(Strand.CONTACT, Weight.LINE, e.delegation());
            case Event.ContactPinged e ->
                Told.of(Strand.CONTACT, e.result() == Ping.SENT ? Weight.DETAIL : Weight.LINE, e.delegation());
            case Event.ChannelSwitched _ -> Told.of(Strand.CONTACT, Weight.LINE);
            case Event.MeasureOffered e -> {
                List<String> parties = new ArrayList<>(List.of(e.offer().by()));
                parties.addAll(e.offer().to());
                yield new Told(Strand.MEASURE, Weight.LINE, parties);
            }
            case Event.MeasureDelivered e -> Told.of(Strand.MEASURE, Weight.LINE, end.offer(e.offer()).by());
            case Event.MeasureAnswered e ->
                Told.of(Strand.MEASURE, Weight.LINE, e.delegation(), end.offer(e.offer()).by());
            case Event.MeasureUsed e -> Told.of(Strand.MEASURE, Weight.DETAIL, e.dyad().from(), e.dyad().to());
            case Event.MeasureBreached e -> Told.of(Strand.MEASURE, Weight.HEADLINE, e.by(), e.against());
            case Event.OfferShifted e -> Told.of(Strand.MEASURE, Weight.DETAIL, end.offer(e.offer()).by());
            case Event.DialogueSuspended e ->
                Told.of(Strand.MEASURE, Weight.HEADLINE, e.dyad().from(), e.dyad().to());
            case Event.DialogueResumed e -> Told.of(Strand.MEASURE, Weight.LINE, e.dyad().from(), e.dyad().to());
            case Event.PledgeGiven e -> Told.of(Strand.MEASURE, Weight.LINE, e.by());
            case Event.PledgeBroken e -> Told.of(Strand.MEASURE, Weight.HEADLINE, e.by());
            case Event.OrderPlaced e -> Told.of(Strand.ORDER, Weight.LINE, e.order().delegation(), e.order().to());
            case Event.OrderApproved e -> order(Weight.DETAIL, e.order());
            case Event.OrderStarted e -> order(Weight.DETAIL, e.order());
            case Event.OrderRefused e -> order(Weight.LINE, e.order());
            case Event.OrderWithdrawn e -> order(Weight.LINE, e.order());
            case Event.OrderDone e -> order(Weight.LINE, e.order());
            case Event.OrderLapsed e -> order(Weight.LINE, e.order());
            case Event.ClaimMade e ->
                Told.of(
                        Strand.CLAIM,
                        e.claim().isPublicAttribution() ? Weight.HEADLINE : Weight.LINE,
                        e.claim().by(),
                        e.claim().against());
            case Event.ClaimRuled e -> {
                var claim = end.claims().get(e.claim());
                yield Told.of(Strand.CLAIM, Weight.LINE, claim == null ? null : claim.by(), claim == null ? null : claim.against());
            }
            case Event.ClaimShownFalse e -> Told.of(Strand.CLAIM, Weight.DETAIL, e.delegation());
            case Event.DenialShownFalse e -> Told.of(Strand.CLAIM, Weight.HEADLINE, e.to(), e.by());
            case Event.BreachCharged e -> Told.of(Strand.MEASURE, Weight.DETAIL, e.by(), e.injured());
            case Event.NormFlagged e -> Told.of(Strand.CLAIM, Weight.DETAIL, e.by());
            case Event.ArgumentMade e -> argument(Weight.LINE, e.argument().id());
            case Event.ArgumentCommented e -> argument(Weight.LINE, e.argument());
            case Event.ArgumentRetracted e -> argument(Weight.LINE, e.argument());
            case Event.ArgumentRuled e -> argument(Weight.HEADLINE, e.argument());
            case Event.AgreementProposed e -> agreement(Weight.LINE, e.agreement().id(), "");
            case Event.AgreementAmended e -> agreement(Weight.LINE, e.agreement(), e.by());
            case Event.AgreementSigned e -> agreement(Weight.LINE, e.agreement(), e.by());
            case Event.AgreementInForce e -> agreement(Weight.HEADLINE, e.agreement(), "");
            case Event.AgreementLeft e ->
                agreement(end.agreement(e.agreement()).wasInForce() ? Weight.HEADLINE : Weight.LINE, e.agreement(), e.by());
            case Event.AgreementBroken e -> Told.of(Strand.AGREEMENT, Weight.HEADLINE, e.breach().by(), e.breach().against());
            case Event.AgreementBreachLearnt e -> Told.of(Strand.AGREEMENT, e.injured() ? Weight.LINE : Weight.DETAIL, e.by(), e.who());
            case Event.AgreementExpired e -> agreement(Weight.LINE, e.agreement(), "");
            case Event.MeetingAsked e -> Told.of(Strand.MEETING, Weight.LINE, e.meeting().one(), e.meeting().other());
            case Event.MeetingAgreed e -> meeting(Weight.DETAIL, e.meeting());
            case Event.MeetingRefused e -> meeting(Weight.LINE, e.meeting());
            case Event.OutcomeWritten e -> meeting(Weight.DETAIL, e.meeting());
            case Event.MeetingSigned e -> meeting(Weight.LINE, e.meeting());
            case Event.MeetingLapsed e -> meeting(Weight.LINE, e.meeting());
            case Event.EntryFired _, Event.EntryPassedOver _, Event.EntryEdited _ ->
                Told.of(Strand.INJECT, Weight.LINE);
            case Event.EntrySet e -> Told.of(Strand.INJECT, byHand(e.cause()) ? Weight.LINE : Weight.DETAIL);
            case Event.EntryPlacedCall _,
                    Event.EntryMadeOffer _,
                    Event.EntrySeen _,
                    Event.EntryWakes _,
                    Event.StepPlanned _,
                    Event.StepTaken _ ->
                Told.of(Strand.INJECT, Weight.DETAIL);
            case Event.ExpectationSet e ->
                Told.of(
                        Strand.INJECT,
                        e.expected() == Expected.MET || e.expected() == Expected.MISSED ? Weight.LINE : Weight.DETAIL);
        };
    }

    /// What entries and moves bring is told with them; what people write is told by itself.
    private Told mail(Event.MailPosted e) {
        boolean written = byHand(e.cause()) && e.mail().entry().isEmpty();
        return switch (e.mail().kind()) {
            case "message", "question", "reply" ->
                Told.of(Strand.TALK, Weight.LINE, e.mail().from().contains(".") ? delegation(e.mail().from()) : null);
            case "inject", "news", "announcement" -> Told.of(Strand.INJECT, written ? Weight.LINE : Weight.DETAIL);
            default -> Told.of(Strand.INJECT, Weight.DETAIL);
        };
    }

    private static boolean byHand(Cause cause) {
        return cause instanceof Cause.OfInput;
    }

    private boolean adjusted(Cause cause) {
        return cause instanceof Cause.OfInput input
                && chronicle.input(input.ordinal()).input().act() instanceof Act.Adjust;
    }

    private Told call(Weight weight, int call) {
        return Told.of(Strand.CALL, weight, end.call(call).apparentCaller(), end.call(call).to());
    }

    private Told order(Weight weight, int order) {
        return Told.of(Strand.ORDER, weight, end.order(order).delegation(), end.order(order).to());
    }

    /// @param first who acted; empty for the one that proposed it
    private Told agreement(Weight weight, int agreement, String first) {
        List<String> parties = new ArrayList<>(end.agreement(agreement).parties());
        if (parties.remove(first)) {
            parties.addFirst(first);
        }
        return new Told(Strand.AGREEMENT, weight, parties);
    }

    private Told argument(Weight weight, int argument) {
        var made = end.argument(argument);
        var ruling = made.ruling();
        return Told.of(Strand.ARGUMENT, weight, made.delegation(), ruling == null ? null : ruling.to());
    }

    private Told meeting(Weight weight, int meeting) {
        return Told.of(Strand.MEETING, weight, end.meeting(meeting).one(), end.meeting(meeting).other());
    }

    private @Nullable String victim(String incident) {
        var plan = chronicle.scenario().incidents().get(incident);
        return plan == null ? null : plan.target().delegation();
    }

    private static String delegation(String seat) {
        return firebreak.engine.exercise.Seats.delegationOf(seat);
    }
}
