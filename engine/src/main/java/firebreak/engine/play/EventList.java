package firebreak.engine.play;

import static firebreak.engine.play.EventLine.line;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.State;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// All events that a script can expect, in the words of its author: what people look for first stands first.
final class EventList {
    /// Events that belong together.
    record Group(String title, List<EventLine> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    static final List<Group> GROUPS = List.of(
            new Group("The event list", List.of(
                    line(Event.EntryFired.class, "An entry of the event list happens.", false, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntryPassedOver.class, "An entry does not happen: its condition does not hold, the dice say no, or its call cannot be placed.", true, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntrySet.class, "An entry is held, skipped, enabled or disabled.", true, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntryEdited.class, "The facilitator writes another text into an entry.", true, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntryPlacedCall.class, "The call of an entry is placed, by whoever plays its seat.", false, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntryMadeOffer.class, "The offer of an entry is made.", false, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.EntrySeen.class, "A seat has read an entry.", false, part(Named.ENTRY, (e, _) -> e.entry()), part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.EntryWakes.class, "An entry sets itself an hour at which it looks again.", false, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.ExpectationSet.class, "What an entry expects is asked for, met or missed; `expectation 2.3 is met` says which.", true, part(Named.ENTRY, (e, _) -> e.entry())),
                    line(Event.StepPlanned.class, "A step of an entry is put off until later.", true, part(Named.ENTRY, (e, _) -> e.step().entry())),
                    line(Event.StepTaken.class, "A step that was put off is done.", false),
                    line(Event.ScenarioFaulted.class, "A condition could not be answered, or entries kept setting each other off.", true)
            )),
            new Group("Calls", List.of(
                    line(Event.CallPlaced.class, "A call is placed.", true, part(Named.DELEGATION, (e, _) -> e.call().from()), part(Named.DELEGATION, (e, _) -> e.call().to()), part(Named.CHANNEL, (e, _) -> e.call().channel())),
                    line(Event.CallDelivered.class, "A call has arrived at the desk.", false),
                    line(Event.CallSeen.class, "A seat has seen a call.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.CallAcknowledged.class, "A seat says that it has a call, which buys it time.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.CallRelayed.class, "A call is passed on to a colleague.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.CallOverdue.class, "Nobody has answered a call in time; it still rings.", false),
                    line(Event.CallAnswered.class, "A call is answered.", true, part(Named.TIMING, (e, _) -> e.inTime() ? "in time" : "late"), part(Named.ANSWER, (e, _) -> Named.word(e.meaning())), part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.CallUnanswered.class, "Nobody has answered a call, and it is over.", false),
                    line(Event.CallDeclined.class, "A call is declined.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.CallUnreached.class, "A call never reached a desk.", false),
                    line(Event.CallRated.class, "The caller says how good an answer was.", true),
                    line(Event.CallShifted.class, "The hours of a call move, such as after a jump.", true),
                    line(Event.HoaxFoundOut.class, "The called side learns that a call did not come from whom it said.", false)
            )),
            new Group("Contacts and channels", List.of(
                    line(Event.ChannelSwitched.class, "A channel is opened or closed; `channel red-phone is open` says which.", true, part(Named.CHANNEL, (e, _) -> e.channel())),
                    line(Event.ContactPinged.class, "A contact was tested; `contact AA.technical is ok` says how it went.", true, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.CONTACT, (e, _) -> Named.word(e.role()))),
                    line(Event.ContactNominated.class, "A delegation's contact is in the directory.", true, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.CONTACT, (e, _) -> Named.word(e.role()))),
                    line(Event.NominationPlanned.class, "A contact has been named and will stand in the directory later.", true, part(Named.DELEGATION, (e, _) -> e.nomination().delegation()), part(Named.CONTACT, (e, _) -> Named.word(e.nomination().role())))
            )),
            new Group("Evidence and incidents", List.of(
                    line(Event.EvidenceObtained.class, "A delegation gets an item of evidence.", false, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.EVIDENCE, (e, _) -> e.evidence())),
                    line(Event.EvidenceDiscredited.class, "A delegation learns that an item of evidence is worth nothing.", true, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.EVIDENCE, (e, _) -> e.evidence())),
                    line(Event.IncidentMoved.class, "An incident reaches a stage.", true, part(Named.INCIDENT, (e, _) -> e.incident()), part(Named.STAGE, (e, _) -> Named.word(e.stage()))),
                    line(Event.IncidentLearnt.class, "A delegation learns of an incident, or that it is graver.", true, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.INCIDENT, (e, _) -> e.incident())),
                    line(Event.IncidentSpread.class, "An incident spreads.", true, part(Named.INCIDENT, (e, _) -> e.incident())),
                    line(Event.IncidentTurnedPhysical.class, "People or machines are hurt by an incident.", false, part(Named.INCIDENT, (e, _) -> e.incident())),
                    line(Event.IncidentCharged.class, "An incident is held against the suspect.", true),
                    line(Event.SourceHeard.class, "An independent source has told an assessor something.", true, part(Named.INCIDENT, (e, _) -> e.incident())),
                    line(Event.AssessmentStated.class, "A seat has put on record how sure it is (`assess`).", true, part(Named.SEAT, (e, _) -> e.seat()), part(Named.INCIDENT, (e, _) -> e.incident()))
            )),
            new Group("Measures and pledges", List.of(
                    line(Event.MeasureOffered.class, "A measure is offered.", true, part(Named.MEASURE, (e, _) -> e.offer().measure())),
                    line(Event.MeasureDelivered.class, "What an offer promises is handed over.", true, part(Named.MEASURE, (e, after) -> measure(after, e.offer()))),
                    line(Event.MeasureAnswered.class, "An offer is accepted, rejected or has lapsed; `offer 1 is accepted for BB` says which.", true, part(Named.DELEGATION, (e, _) -> e.delegation()), part(Named.MEASURE, (e, after) -> measure(after, e.offer()))),
                    line(Event.MeasureUsed.class, "A measure is accepted and delivered, and works.", true, part(Named.MEASURE, (e, after) -> measure(after, e.offer()))),
                    line(Event.MeasureBreached.class, "A delegation breaks what its measure promised.", true, part(Named.DELEGATION, (e, _) -> e.by()), part(Named.MEASURE, (e, after) -> measure(after, e.offer()))),
                    line(Event.OfferShifted.class, "The hour by which an offer must be answered moves.", true, part(Named.MEASURE, (e, after) -> measure(after, e.offer()))),
                    line(Event.DialogueSuspended.class, "Two delegations stop talking.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.DialogueResumed.class, "They talk again.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.PledgeGiven.class, "A delegation gives a pledge.", true, part(Named.DELEGATION, (e, _) -> e.by())),
                    line(Event.PledgeBroken.class, "A delegation breaks one.", true, part(Named.DELEGATION, (e, _) -> e.by())),
                    line(Event.BreachCharged.class, "A broken pledge is held against the one that broke it.", true, part(Named.DELEGATION, (e, _) -> e.by()))
            )),
            new Group("Orders", List.of(
                    line(Event.OrderPlaced.class, "A seat orders a move.", true, part(Named.MOVE, (e, _) -> e.order().move()), part(Named.SEAT, (e, _) -> e.order().seat())),
                    line(Event.OrderApproved.class, "The head approves an order.", true, part(Named.MOVE, (e, after) -> move(after, e.order()))),
                    line(Event.OrderStarted.class, "An order gets under way.", true, part(Named.MOVE, (e, after) -> move(after, e.order()))),
                    line(Event.OrderDone.class, "An order is carried out.", true, part(Named.MOVE, (e, after) -> move(after, e.order()))),
                    line(Event.OrderRefused.class, "The head refuses an order.", true, part(Named.MOVE, (e, after) -> move(after, e.order()))),
                    line(Event.OrderWithdrawn.class, "An order is taken back.", true, part(Named.MOVE, (e, after) -> move(after, e.order()))),
                    line(Event.OrderLapsed.class, "An order comes to nothing.", true, part(Named.MOVE, (e, after) -> move(after, e.order())))
            )),
            new Group("Claims and norms", List.of(
                    line(Event.ClaimMade.class, "A delegation says who it was.", true, part(Named.DELEGATION, (e, _) -> e.claim().by()), part(Named.INCIDENT, (e, _) -> e.claim().about())),
                    line(Event.ClaimRuled.class, "The facilitator rules on a claim.", true),
                    line(Event.ClaimShownFalse.class, "A delegation's own evidence shows that a claim is wrong.", true, part(Named.DELEGATION, (e, _) -> e.delegation())),
                    line(Event.DenialShownFalse.class, "A delegation has become sure that another did what it denies.", true, part(Named.INCIDENT, (e, _) -> e.incident())),
                    line(Event.NormFlagged.class, "A move upholds or strains a norm; `AA strains f` says which.", true, part(Named.NORM, (e, _) -> e.norm()), part(Named.MOVE, (e, _) -> e.move()), part(Named.DELEGATION, (e, _) -> e.by()))
            )),
            new Group("Meetings, agreements, arguments", List.of(
                    line(Event.MeetingAsked.class, "A word in the corridor is asked for.", true),
                    line(Event.MeetingAgreed.class, "It is agreed to.", false),
                    line(Event.MeetingRefused.class, "It is refused.", true),
                    line(Event.OutcomeWritten.class, "One side writes down what came of it.", true),
                    line(Event.MeetingSigned.class, "Both have signed what came of it.", false),
                    line(Event.MeetingLapsed.class, "Nothing came of it.", false),
                    line(Event.AgreementProposed.class, "An agreement is put on the table.", true, part(Named.SEAT, (e, _) -> e.agreement().seat())),
                    line(Event.AgreementAmended.class, "It has a new version.", true, part(Named.DELEGATION, (e, _) -> e.by())),
                    line(Event.AgreementSigned.class, "A party signs it.", true, part(Named.DELEGATION, (e, _) -> e.by())),
                    line(Event.AgreementInForce.class, "All have signed.", true),
                    line(Event.AgreementLeft.class, "A party leaves it.", true, part(Named.DELEGATION, (e, _) -> e.by())),
                    line(Event.AgreementBroken.class, "A party breaks it, whoever knows.", true, part(Named.DELEGATION, (e, _) -> e.breach().by())),
                    line(Event.AgreementBreachLearnt.class, "A party learns that it was broken.", true, part(Named.DELEGATION, (e, _) -> e.who())),
                    line(Event.AgreementExpired.class, "Its time is over.", false),
                    line(Event.ArgumentMade.class, "A delegation does something in its own words (`argue`).", true, part(Named.SEAT, (e, _) -> e.argument().seat())),
                    line(Event.ArgumentCommented.class, "Another comments on it.", true),
                    line(Event.ArgumentRetracted.class, "It is taken back.", false),
                    line(Event.ArgumentRuled.class, "The facilitator rules on it.", true)
            )),
            new Group("The table and its end", List.of(
                    line(Event.ExerciseEnded.class, "The exercise ends so; `stopped` where the facilitator ended it.", true, part(Named.ENDING, (e, _) -> e.ending())),
                    line(Event.ObjectiveJudged.class, "An objective is judged at the end; `objective O1 is met` asks for it at any time.", true, part(Named.OBJECTIVE, (e, _) -> e.objective())),
                    line(Event.TruthRevealed.class, "The facilitator shows the truth.", false),
                    line(Event.TurnOpened.class, "A turn begins.", true),
                    line(Event.TurnExtended.class, "The turn gets more time at the table.", true),
                    line(Event.TurnLocked.class, "The turn is locked.", false),
                    line(Event.TurnReopened.class, "It is opened again.", false),
                    line(Event.TurnResolved.class, "What was ordered in it takes its course.", true),
                    line(Event.ClockPaused.class, "The clock stands still.", true),
                    line(Event.ClockResumed.class, "It goes on.", false),
                    line(Event.TimePassed.class, "The clock came to a minute.", true),
                    line(Event.PeriodEnded.class, "Six hours of the crisis are over.", true),
                    line(Event.Scheduled.class, "Something is planned for a minute.", true),
                    line(Event.Unscheduled.class, "It is planned no more.", true)
            )),
            new Group("Seats", List.of(
                    line(Event.SeatActed.class, "A seat does something.", false, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.SeatReady.class, "A seat is ready, or not any more.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.SeatHandedOver.class, "A bot takes a seat, or gives it back.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.LanguageChosen.class, "A seat reads another language.", true, part(Named.SEAT, (e, _) -> e.seat())),
                    line(Event.MailPosted.class, "Something is put into the inbox of seats; `BB hears \"words\"` asks whether one has it.", true, part(Named.ENTRY, (e, _) -> e.mail().entry())),
                    line(Event.FacilitatorNoted.class, "The facilitator writes a note.", true)
            )),
            new Group("Numbers", List.of(
                    line(Event.QuantityMoved.class, "A number moves; `AA -> BB tension +31` and the like say it better.", true),
                    line(Event.RungChanged.class, "A delegation climbs or descends a rung towards another.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.RungHeld.class, "An act holds a rung for a while.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.CoolingCounted.class, "A pair has had a calm period.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.TensionFloored.class, "Tension cannot fall below a number for a while.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.FirebreakCrossed.class, "Force or physical effects: a pair may go beyond the firebreak.", false, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.MoodRead.class, "An embassy has read another's mood; `AA reads BB as 150-249` says how.", true, part(Named.ROW, (e, _) -> e.dyad().toString())),
                    line(Event.Remembered.class, "The model keeps something in mind for later.", true)
            )));

    private static final SequencedMap<String, EventLine> BY_NAME = new LinkedHashMap<>();

    static {
        GROUPS.forEach(group -> group.lines().forEach(line -> BY_NAME.put(line.name(), line)));
    }

    private EventList() {}

    /// The names of all events.
    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /// The line of an event.
    static EventLine of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    private static <E extends Event> EventLine.Part<E> part(Named named, BiFunction<E, State, @Nullable String> value) {
        return new EventLine.Part<>(named, value);
    }

    private static @Nullable String measure(State after, int offer) {
        OfferState found = after.offers().get(offer);
        return found == null ? null : found.measure();
    }

    private static @Nullable String move(State after, int order) {
        OrderState found = after.orders().get(order);
        return found == null ? null : found.move();
    }
}
