package firebreak.engine.exercise;

import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.EscalationClass;
import firebreak.engine.scenario.EscalationClass.Covered;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An exercise at one moment: a value that never changes.
///
/// Everything is in sorted or ordered persistent collections, so that walking over it gives the same order everywhere.
/// [#apply] is total over legal histories and throws on an event that cannot follow.
public final class State {

    private static final int MOST_LATELY = 200;

    private final Scenario scenario;
    private final Setup setup;
    private final Watchlist watchlist;

    private long inputs;
    private long events;
    private int minute;
    private TableState table;
    private PersistentMap<Quantity, Integer> quantities;
    private PersistentMap<Dyad, Posture> postures;
    private PersistentMap<Dyad, Reading> readings;
    private PersistentSet<AgendaItem> agenda;
    private PersistentList<Recent> recents;
    private PersistentSet<String> actedInPublic;
    private PersistentMap<Charge.Key, Charge> charges;
    private PersistentMap<String, IncidentState> incidents;
    private PersistentMap<String, PersistentMap<String, KnownIncident>> known;
    private PersistentMap<String, PersistentMap<String, Integer>> evidence;
    private PersistentMap<String, PersistentMap<String, String>> discredited;
    private PersistentMap<String, PersistentSet<EvidenceSource>> sources;
    private PersistentMap<String, Stated> assessments;
    private PersistentMap<String, Desk> desks;
    private PersistentMap<Integer, CallState> calls;
    private PersistentMap<ContactState.Key, ContactState> contacts;
    private PersistentMap<Integer, Nomination> nominations;
    private PersistentMap<String, Boolean> channels;
    private PersistentMap<Integer, OfferState> offers;
    private PersistentMap<Dyad, Integer> suspensions;
    private PersistentMap<String, PersistentMap<String, Boolean>> pledges;
    private PersistentSet<String> breaches;
    private PersistentSet<String> lies;
    private PersistentMap<Integer, OrderState> orders;
    private PersistentMap<Integer, ClaimState> claims;
    private PersistentList<NormFlagged> norms;
    private PersistentMap<Integer, MeetingState> meetings;
    private PersistentMap<String, EntryState> entries;
    private PersistentMap<String, PersistentSet<String>> entriesSeen;
    private PersistentMap<Integer, PlannedStep> steps;
    private PersistentMap<Integer, MailItem> mails;
    private PersistentMap<String, PersistentList<Integer>> inboxes;
    private PersistentList<Integer> feed;
    private PersistentMap<String, SeatState> seats;
    private PersistentMap<String, String> languages;
    private PersistentMap<String, Judgement> judgements;
    private PersistentList<Happened> lately;
    private PersistentMap<Integer, ArgumentState> arguments;
    private PersistentMap<String, PersistentList<Integer>> argumentsKnown;
    private PersistentMap<Integer, AgreementState> agreements;
    private PersistentMap<String, PersistentList<Integer>> agreementsKnown;
    private PersistentMap<Scored, Integer> scored;

    /// A band that a delegation has stated for a suspect, and when.
    public record Stated(firebreak.engine.seat.Band band, int minute, int attributionPermille) {}

    /// A norm that a move upheld or strained.
    public record NormFlagged(int minute, String by, String norm, boolean upheld, String move, boolean known) {}

    /// How an objective came out.
    public record Judgement(boolean met, String detail) {}

    private State(Scenario scenario, Setup setup) {
        this.scenario = scenario;
        this.setup = setup;
        watchlist = new Watchlist(scenario);
        minute = -200;
        table = TableState.waiting();
        quantities = PersistentMap.empty();
        postures = PersistentMap.empty();
        readings = PersistentMap.empty();
        agenda = PersistentSet.empty();
        recents = PersistentList.empty();
        actedInPublic = PersistentSet.empty();
        charges = PersistentMap.empty();
        incidents = PersistentMap.empty();
        known = PersistentMap.empty();
        evidence = PersistentMap.empty();
        discredited = PersistentMap.empty();
        sources = PersistentMap.empty();
        assessments = PersistentMap.empty();
        desks = PersistentMap.empty();
        calls = PersistentMap.empty();
        contacts = PersistentMap.empty();
        nominations = PersistentMap.empty();
        channels = PersistentMap.empty();
        offers = PersistentMap.empty();
        suspensions = PersistentMap.empty();
        pledges = PersistentMap.empty();
        breaches = PersistentSet.empty();
        lies = PersistentSet.empty();
        orders = PersistentMap.empty();
        claims = PersistentMap.empty();
        norms = PersistentList.empty();
        meetings = PersistentMap.empty();
        entries = PersistentMap.empty();
        entriesSeen = PersistentMap.empty();
        steps = PersistentMap.empty();
        mails = PersistentMap.empty();
        inboxes = PersistentMap.empty();
        feed = PersistentList.empty();
        seats = PersistentMap.empty();
        languages = PersistentMap.empty();
        judgements = PersistentMap.empty();
        lately = PersistentList.empty();
        arguments = PersistentMap.empty();
        argumentsKnown = PersistentMap.empty();
        agreements = PersistentMap.empty();
        agreementsKnown = PersistentMap.empty();
        scored = PersistentMap.empty();
    }

    private State(State other) {
        scenario = other.scenario;
        setup = other.setup;
        watchlist = other.watchlist;
        inputs = other.inputs;
        events = other.events;
        minute = other.minute;
        table = other.table;
        quantities = other.quantities;
        postures = other.postures;
        readings = other.readings;
        agenda = other.agenda;
        recents = other.recents;
        actedInPublic = other.actedInPublic;
        charges = other.charges;
        incidents = other.incidents;
        known = other.known;
        evidence = other.evidence;
        discredited = other.discredited;
        sources = other.sources;
        assessments = other.assessments;
        desks = other.desks;
        calls = other.calls;
        contacts = other.contacts;
        nominations = other.nominations;
        channels = other.channels;
        offers = other.offers;
        suspensions = other.suspensions;
        pledges = other.pledges;
        breaches = other.breaches;
        lies = other.lies;
        orders = other.orders;
        claims = other.claims;
        norms = other.norms;
        meetings = other.meetings;
        entries = other.entries;
        entriesSeen = other.entriesSeen;
        steps = other.steps;
        mails = other.mails;
        inboxes = other.inboxes;
        feed = other.feed;
        seats = other.seats;
        languages = other.languages;
        judgements = other.judgements;
        lately = other.lately;
        arguments = other.arguments;
        argumentsKnown = other.argumentsKnown;
        agreements = other.agreements;
        agreementsKnown = other.agreementsKnown;
        scored = other.scored;
    }

    /// The state before anything has happened.
    public static State initial(Scenario scenario, Setup setup) {
        State state = new State(scenario, setup);
        Beginning.fill(scenario, setup, state);
        return state;
    }

    void begin(
            PersistentMap<Quantity, Integer> quantities,
            PersistentMap<Dyad, Posture> postures,
            PersistentSet<AgendaItem> agenda,
            PersistentMap<String, IncidentState> incidents,
            PersistentMap<String, PersistentMap<String, Integer>> evidence,
            PersistentMap<ContactState.Key, ContactState> contacts,
            PersistentMap<String, Boolean> channels,
            PersistentMap<String, EntryState> entries,
            PersistentMap<String, SeatState> seats,
            PersistentMap<String, Desk> desks) {
        this.quantities = quantities;
        this.postures = postures;
        this.agenda = agenda;
        this.incidents = incidents;
        this.evidence = evidence;
        this.contacts = contacts;
        this.channels = channels;
        this.entries = entries;
        this.seats = seats;
        this.desks = desks;
    }

    private State with(Consumer<State> change) {
        State next = new State(this);
        change.accept(next);
        return next;
    }

    /// The state after an input and what the rules said to it.
    ///
    /// A refused input changes nothing but the count of inputs; the clock's inputs are not counted.
    public State after(Input input, Outcome outcome) {
        State next = this;
        if (outcome instanceof Outcome.Accepted accepted) {
            for (Event event : accepted.events()) {
                next = next.apply(event);
            }
        }
        return next.counting(input);
    }

    /// This state, with one more input taken.
    State counting(Input input) {
        return input.byClock() ? this : with(state -> state.inputs++);
    }

    /// The state after an event.
    ///
    /// @throws IllegalStateException if the event cannot follow this state: the record is corrupt
    public State apply(Event event) {
        State next = new State(this);
        if (!(event instanceof Event.TimePassed)) {
            next.events++;
        }
        next.take(event);
        if (Happened.isTold(event)) {
            next.lately = lately.withoutFirst(lately.size() < MOST_LATELY ? 0 : 1).plus(new Happened(events, next.minute, event));
        }
        return next;
    }

    private void take(Event event) {
        switch (event) {
            // What happens most stands first: the cases are tried in their order.
            case Event.QuantityMoved e -> quantities = quantities.plus(e.quantity(), e.to());
            case Event.SeatActed e -> seats = changed(seats, e.seat(), seat -> seat.acted(minute));
            case Event.TimePassed e -> {
                if (e.minute() < minute) {
                    throw new IllegalStateException("time is " + minute + ", cannot go back to " + e.minute());
                }
                minute = e.minute();
            }
            case Event.Scheduled e -> agenda = agenda.plus(e.item());
            case Event.Unscheduled e -> agenda = agenda.minus(e.item());
            case Event.Remembered e -> {
                recents = recents.plus(e.recent());
                if (e.recent().kind() == Recent.Kind.PUBLIC_ACT) {
                    actedInPublic = actedInPublic.plus(e.recent().from());
                }
            }
            case Event.MailPosted e -> post(e.mail());
            case Event.TurnOpened e -> {
                table = table.opened(e.turn(), e.startMinute(), e.endMinute(), e.tableMinutes());
                seats = mapValues(seats, seat -> seat.withReady(false));
            }
            case Event.TurnExtended e -> table = table.withTableMinutes(table.tableMinutes() + e.tableMinutes());
            case Event.TurnLocked _ -> table = table.withPhase(Phase.LOCKED);
            case Event.TurnReopened _ -> table = table.withPhase(Phase.OPEN);
            case Event.TurnResolved _ -> {
                table = table.withPhase(setup.live() ? table.phase() : Phase.BETWEEN);
                actedInPublic = PersistentSet.empty();
            }
            case Event.ClockPaused e -> table = table.withPaused(true, e.why());
            case Event.ClockResumed _ -> table = table.withPaused(false, "");
            case Event.PeriodEnded _ -> forgetOld();
            case Event.TruthRevealed _ -> table = table.withRevealed();
            case Event.ExerciseEnded e -> table = table.ended(e.ending());
            case Event.SeatReady e -> seats = changed(seats, e.seat(), seat -> seat.withReady(e.ready()));
            case Event.SeatHandedOver e -> seats = changed(seats, e.seat(), seat -> seat.withBot(e.bot()));
            case Event.LanguageChosen e -> languages = languages.plus(e.seat(), e.language());
            case Event.FacilitatorNoted _ -> {}
            case Event.RungChanged e -> postures = changed(postures, e.dyad(), posture -> posture.withRung(e.to()));
            case Event.RungHeld e ->
                postures = changed(postures, e.dyad(), posture -> posture.withHeld(e.rung(), e.untilMinute()));
            case Event.CoolingCounted e -> postures = changed(postures, e.dyad(), posture -> posture.withCool(e.periods()));
            case Event.TensionFloored e ->
                postures = changed(postures, e.dyad(), posture -> posture.withFloor(e.floorPermille(), e.untilMinute()));
            case Event.FirebreakCrossed e -> postures = changed(postures, e.dyad(), Posture::withCrossed);
            case Event.MoodRead e -> readings = readings.plus(e.dyad(), e.reading());
            case Event.IncidentCharged e -> charges = charges.plus(e.key(), e.charge());
            case Event.IncidentMoved e ->
                incidents = changed(incidents, e.incident(), incident -> incident.at(e.stage(), e.severity(), minute));
            case Event.IncidentSpread e -> incidents = changed(incidents, e.incident(), IncidentState::withSpread);
            case Event.IncidentTurnedPhysical e -> incidents = changed(incidents, e.incident(), IncidentState::withPhysical);
            case Event.IncidentLearnt e ->
                known = known.plus(e.delegation(), inner(known, e.delegation()).plus(e.incident(), e.known()));
            case Event.EvidenceObtained e ->
                evidence = evidence.plus(e.delegation(), inner(evidence, e.delegation()).plus(e.evidence(), minute));
            case Event.EvidenceDiscredited e ->
                discredited = discredited.plus(e.delegation(), inner(discredited, e.delegation()).plus(e.evidence(), e.why()));
            case Event.SourceHeard e -> {
                String key = e.assessor() + " " + e.incident();
                PersistentSet<EvidenceSource> heard = sources.get(key);
                sources = sources.plus(key, (heard == null ? PersistentSet.<EvidenceSource>empty() : heard).plus(e.source()));
            }
            case Event.AssessmentStated e ->
                assessments = assessments.plus(
                        statedKey(Seats.delegationOf(e.seat()), e.incident(), e.suspect()),
                        new Stated(e.band(), minute, e.attributionPermille()));
            case Event.CallPlaced e -> {
                calls = calls.plus(e.call().id(), e.call());
                agenda = agenda.plus(Agendas.delivery(e.call())).plus(Agendas.unreached(e.call()));
                if (!e.call().isHoax()) {
                    desks = changed(desks, e.call().caller(), desk -> desk.withCall(e.call().id()));
                    score(e.call().caller(), Covered.CALLS);
                }
            }
            case Event.CallDelivered e -> {
                CallState before = call(e.call());
                CallState after = before.delivered(minute);
                calls = calls.plus(e.call(), after);
                agenda = agenda.minus(Agendas.delivery(before))
                        .minus(Agendas.unreached(before))
                        .plus(Agendas.overdue(after))
                        .plus(Agendas.unanswered(after));
                desks = changed(desks, after.to(), desk -> desk.withCall(e.call()));
            }
            case Event.CallSeen e -> {
                CallState call = call(e.call());
                calls = calls.plus(e.call(), call.status() == CallStatus.DELIVERED ? call.withStatus(CallStatus.SEEN) : call);
            }
            case Event.CallAcknowledged e -> {
                CallState before = call(e.call());
                CallState after = before.acknowledged(e.overdueMinute());
                calls = calls.plus(e.call(), after);
                agenda = agenda.minus(Agendas.overdue(before))
                        .minus(Agendas.unanswered(before))
                        .plus(Agendas.overdue(after))
                        .plus(Agendas.unanswered(after));
            }
            case Event.CallRelayed e -> calls = calls.plus(e.call(), call(e.call()).relayed(e.seat()));
            case Event.HoaxFoundOut e -> {
                if (call(e.call()).status().open()) {
                    close(e.call(), CallStatus.UNANSWERED);
                }
                calls = calls.plus(e.call(), call(e.call()).exposed());
            }
            case Event.CallOverdue e -> {
                CallState call = call(e.call());
                agenda = agenda.minus(Agendas.overdue(call));
                calls = calls.plus(e.call(), call.withStatus(CallStatus.OVERDUE));
            }
            case Event.CallAnswered e -> {
                CallState before = call(e.call());
                agenda = agenda.minus(Agendas.overdue(before)).minus(Agendas.unanswered(before));
                calls = calls.plus(
                        e.call(),
                        before.answered(e.seat(), e.meaning(), e.allowed(), e.text(), minute, e.inTime(), e.earlier()));
                if (!before.isHoax()) {
                    score(before.to(), Covered.CALLS);
                }
            }
            case Event.CallUnanswered e -> close(e.call(), CallStatus.UNANSWERED);
            case Event.CallDeclined e -> close(e.call(), CallStatus.DECLINED);
            case Event.CallUnreached e -> close(e.call(), CallStatus.UNREACHED);
            case Event.CallRated e -> calls = calls.plus(e.call(), call(e.call()).rated(e.permille()));
            case Event.CallShifted e -> {
                CallState before = call(e.call());
                CallState after = before.withTimes(
                        e.readyMinute(), e.arrivesMinute(), e.unreachedMinute(), e.overdueMinute(), e.goneMinute());
                calls = calls.plus(e.call(), after);
                agenda = Agendas.ofCall(Agendas.withoutCall(agenda, before), after);
            }
            case Event.NominationPlanned e -> {
                nominations = nominations.plus(e.nomination().id(), e.nomination());
                agenda = agenda.plus(Agendas.nomination(e.nomination()));
            }
            case Event.ContactNominated e -> {
                ContactState.Key key = new ContactState.Key(e.delegation(), e.role());
                ContactState before = contacts.get(key);
                contacts = contacts.plus(
                        key, (before == null ? Beginning.noContact() : before).nominated(e.seat(), e.backup()));
            }
            case Event.ContactPinged e -> {
                ContactState.Key key = new ContactState.Key(e.delegation(), e.role());
                contacts = changed(contacts, key, contact -> contact.withPing(e.result()));
            }
            case Event.ChannelSwitched e -> channels = channels.plus(e.channel(), e.open());
            case Event.MeasureOffered e -> {
                OfferState offer = e.offer();
                offers = offers.plus(offer.id(), offer);
                if (offer.dueMinute() >= 0) {
                    agenda = agenda.plus(Agendas.lapse(offer));
                }
                if (!offer.byActor()) {
                    desks = changed(desks, offer.by(), desk -> desk.withOffer(offer.id()));
                }
                for (String to : offer.to()) {
                    desks = changed(desks, to, desk -> desk.withOffer(offer.id()));
                }
            }
            case Event.MeasureDelivered e -> {
                OfferState offer = offer(e.offer());
                offers = offers.plus(
                        e.offer(),
                        offer.withDelivery(
                                e.text(),
                                mapValues(offer.statuses(), status -> status == OfferStatus.OFFERED ? OfferStatus.DELIVERED : status)));
            }
            case Event.MeasureAnswered e ->
                offers = offers.plus(e.offer(), offer(e.offer()).withStatus(e.delegation(), e.status()));
            case Event.MeasureUsed e -> {
                OfferState offer = offer(e.offer());
                for (String end : java.util.List.of(e.dyad().from(), e.dyad().to())) {
                    if (offer.statuses().containsKey(end)) {
                        offer = offer.withStatus(end, OfferStatus.USED);
                    }
                }
                offers = offers.plus(e.offer(), offer);
                score(e.dyad().from(), Covered.MEASURES);
                if (offer.byActor()) {
                    score(e.dyad().to(), Covered.MEASURES);
                }
            }
            case Event.MeasureBreached e -> {
                OfferState offer = offer(e.offer());
                String with = offer.statuses().containsKey(e.by()) ? e.by() : e.against();
                offers = offers.plus(e.offer(), offer.withStatus(with, OfferStatus.BREACHED));
            }
            case Event.OfferShifted e -> {
                OfferState before = offer(e.offer());
                OfferState after = before.withDue(e.dueMinute());
                offers = offers.plus(e.offer(), after);
                agenda = agenda.minus(Agendas.lapse(before)).plus(Agendas.lapse(after));
            }
            case Event.DialogueSuspended e -> suspensions = suspensions.plus(e.dyad(), e.untilMinute());
            case Event.DialogueResumed e -> suspensions = suspensions.minus(e.dyad());
            case Event.PledgeGiven e -> {
                pledges = pledges.plus(e.by(), inner(pledges, e.by()).plus(e.pledge(), true));
                for (String injured : desks.keySet()) {
                    breaches = breaches.minus(breachKey(e.by(), e.pledge(), injured));
                }
            }
            case Event.BreachCharged e -> breaches = breaches.plus(breachKey(e.by(), e.pledge(), e.injured()));
            case Event.PledgeBroken e -> pledges = pledges.plus(e.by(), inner(pledges, e.by()).plus(e.pledge(), false));
            case Event.OrderPlaced e -> {
                orders = orders.plus(e.order().id(), e.order());
                desks = changed(desks, e.order().delegation(), desk -> desk.withOrder(e.order().id()));
                seats = changed(seats, e.order().seat(), SeatState::ordered);
            }
            case Event.OrderApproved e ->
                orders = changed(orders, e.order(), order -> order.withStatus(OrderStatus.SEALED, ""));
            case Event.OrderStarted e -> {
                orders = changed(orders, e.order(), order -> order.started(minute, e.dueMinute()));
                agenda = agenda.plus(Agendas.order(order(e.order())));
            }
            case Event.OrderRefused e -> endOrder(e.order(), OrderStatus.REFUSED, e.why());
            case Event.OrderWithdrawn e -> endOrder(e.order(), OrderStatus.WITHDRAWN, "withdrawn");
            case Event.OrderDone e -> {
                endOrder(e.order(), OrderStatus.DONE, e.outcome());
                OrderState order = order(e.order());
                Move move = scenario.library().moves().get(order.move());
                if (move != null) {
                    score(order.delegation(), move.escalation());
                }
            }
            case Event.OrderLapsed e -> endOrder(e.order(), OrderStatus.LAPSED, e.why());
            case Event.ClaimMade e -> {
                ClaimState claim = e.claim();
                claims = claims.plus(claim.id(), claim);
                for (String delegation : desks.keySet()) {
                    if (!claim.kind().equals("private") || delegation.equals(claim.by()) || delegation.equals(claim.against())) {
                        desks = changed(desks, delegation, desk -> desk.withClaim(claim.id()));
                    }
                }
            }
            case Event.ClaimRuled e -> claims = changed(claims, e.claim(), claim -> claim.ruled(e.ruling(), minute));
            case Event.DenialShownFalse e -> lies = lies.plus(lieKey(e.by(), e.to(), e.incident(), e.inPublic()));
            case Event.ClaimShownFalse e -> claims = changed(claims, e.claim(), claim -> claim.shownFalseTo(e.delegation()));
            case Event.ArgumentMade e -> {
                arguments = arguments.plus(e.argument().id(), e.argument());
                for (String delegation : desks.keySet()) {
                    if (e.argument().knownTo(delegation)) {
                        argumentsKnown = argumentsKnown.plus(delegation, argumentsOf(delegation).plus(e.argument().id()));
                    }
                }
            }
            case Event.ArgumentCommented e -> arguments = changed(arguments, e.argument(), argument -> argument.commented(e.comment()));
            case Event.ArgumentRetracted e -> arguments = changed(arguments, e.argument(), ArgumentState::withdrawn);
            case Event.ArgumentRuled e -> arguments = changed(arguments, e.argument(), argument -> argument.ruled(e.ruling()));
            case Event.AgreementProposed e -> {
                agreements = agreements.plus(e.agreement().id(), e.agreement());
                e.agreement().parties().forEach(party -> agreementReaches(party, e.agreement().id()));
            }
            case Event.AgreementAmended e ->
                agreements = changed(agreements, e.agreement(), agreement -> agreement.amended(e.by(), e.minutes(), e.text()));
            case Event.AgreementSigned e -> agreements = changed(agreements, e.agreement(), agreement -> agreement.signedBy(e.by()));
            case Event.AgreementInForce e -> {
                agreements = changed(agreements, e.agreement(), agreement -> agreement.inForceFrom(minute, e.untilMinute()));
                agreement(e.agreement()).parties().forEach(party -> score(party, Covered.AGREEMENTS));
                if (agreement(e.agreement()).ends()) {
                    agenda = agenda.plus(Agendas.end(agreement(e.agreement())));
                }
                if (!agreement(e.agreement()).secret()) {
                    desks.keySet().forEach(delegation -> agreementReaches(delegation, e.agreement()));
                }
            }
            case Event.AgreementLeft e -> {
                agreements = changed(agreements, e.agreement(), agreement -> agreement.leftBy(e.by()));
                if (agreement(e.agreement()).ends() && !agreement(e.agreement()).inForce()) {
                    agenda = agenda.minus(Agendas.end(agreement(e.agreement())));
                }
            }
            case Event.AgreementBroken e -> agreements = changed(agreements, e.agreement(), agreement -> agreement.brokenBy(e.breach()));
            case Event.AgreementBreachLearnt e ->
                agreements = changed(agreements, e.agreement(), agreement -> agreement.learntBy(e.who(), e.by()));
            case Event.AgreementExpired e -> {
                agenda = agenda.minus(Agendas.end(agreement(e.agreement())));
                agreements = changed(agreements, e.agreement(), agreement -> agreement.withStatus(AgreementStatus.EXPIRED));
            }
            case Event.NormFlagged e ->
                norms = norms.plus(new NormFlagged(minute, e.by(), e.norm(), e.upheld(), e.move(), e.known()));
            case Event.MeetingAsked e -> {
                meetings = meetings.plus(e.meeting().id(), e.meeting());
                desks = changed(desks, e.meeting().one(), desk -> desk.withMeeting(e.meeting().id()));
                desks = changed(desks, e.meeting().other(), desk -> desk.withMeeting(e.meeting().id()));
            }
            case Event.MeetingAgreed e ->
                meetings = changed(meetings, e.meeting(), meeting -> meeting.withStatus(MeetingStatus.AGREED, minute));
            case Event.MeetingRefused e ->
                meetings = changed(meetings, e.meeting(), meeting -> meeting.withStatus(MeetingStatus.REFUSED, -1));
            case Event.OutcomeWritten e ->
                meetings = changed(meetings, e.meeting(), meeting -> meeting.written(e.text(), e.by()));
            case Event.MeetingSigned e ->
                meetings = changed(
                        meetings, e.meeting(), meeting -> meeting.withStatus(MeetingStatus.SIGNED, meeting.agreedMinute()));
            case Event.MeetingLapsed e ->
                meetings = changed(
                        meetings, e.meeting(), meeting -> meeting.withStatus(MeetingStatus.LAPSED, meeting.agreedMinute()));
            case Event.EntryFired e -> entries = changed(entries, e.entry(), entry -> entry.fired(minute));
            case Event.EntryPassedOver _ -> {}
            case Event.EntrySet e -> entries = changed(entries, e.entry(), entry -> entry.withStatus(e.status()));
            case Event.EntryEdited e -> entries = changed(entries, e.entry(), entry -> entry.edited(e.text()));
            case Event.EntryPlacedCall e -> entries = changed(entries, e.entry(), entry -> entry.withCall(e.call()));
            case Event.EntryMadeOffer e -> entries = changed(entries, e.entry(), entry -> entry.withOffer(e.offer()));
            case Event.EntrySeen e -> {
                PersistentSet<String> by = entriesSeen.get(e.entry());
                entriesSeen = entriesSeen.plus(e.entry(), (by == null ? PersistentSet.<String>empty() : by).plus(e.seat()));
            }
            case Event.EntryWakes e -> {
                EntryState before = entry(e.entry());
                if (before.wakeMinute() != EntryState.NO_WAKE) {
                    agenda = agenda.minus(Agendas.condition(e.entry(), before.wakeMinute()));
                }
                if (e.minute() != EntryState.NO_WAKE) {
                    agenda = agenda.plus(Agendas.condition(e.entry(), e.minute()));
                }
                entries = entries.plus(e.entry(), before.withWake(e.minute()));
            }
            case Event.ExpectationSet e -> {
                EntryState before = entry(e.entry());
                if (before.expected() == Expected.OPEN) {
                    agenda = agenda.minus(Agendas.expectation(e.entry(), before.expectedUntilMinute()));
                }
                if (e.expected() == Expected.OPEN) {
                    agenda = agenda.plus(Agendas.expectation(e.entry(), e.untilMinute()));
                }
                entries = entries.plus(e.entry(), before.expecting(e.expected(), e.untilMinute()));
            }
            case Event.StepPlanned e -> {
                steps = steps.plus(e.step().id(), e.step());
                agenda = agenda.plus(Agendas.step(e.step()));
            }
            case Event.StepTaken e -> {
                PlannedStep step = some(steps.get(e.step()), "step", e.step());
                agenda = agenda.minus(Agendas.step(step));
                steps = steps.minus(e.step());
            }
            case Event.ScenarioFaulted _ -> {}
            case Event.ObjectiveJudged e ->
                judgements = judgements.plus(e.objective(), new Judgement(e.met(), e.detail()));
        }
    }

    // ---- what take() is made of ---------------------------------------------------------------------------------

    private void close(int id, CallStatus status) {
        CallState call = call(id);
        if (!call.status().open()) {
            throw new IllegalStateException("call " + id + " is " + call.status() + ", cannot become " + status);
        }
        agenda = Agendas.withoutCall(agenda, call);
        calls = calls.plus(id, call.withStatus(status));
    }

    private void endOrder(int id, OrderStatus status, String outcome) {
        OrderState order = order(id);
        if (!order.reserves()) {
            throw new IllegalStateException("order " + id + " is " + order.status() + ", cannot become " + status);
        }
        if (order.status() == OrderStatus.UNDER_WAY) {
            agenda = agenda.minus(Agendas.order(order));
        }
        orders = orders.plus(id, order.withStatus(status, outcome));
    }

    private void score(String delegation, Covered acts) {
        EscalationClass counts = scenario.library().covering(acts);
        if (counts != null) {
            score(delegation, counts.id());
        }
    }

    private void score(String delegation, String escalation) {
        Scored key = new Scored(delegation, scenario.turns().day(minute), escalation);
        Integer before = scored.get(key);
        scored = scored.plus(key, before == null ? 1 : before + 1);
    }

    private void post(MailItem mail) {
        mails = mails.plus(mail.id(), mail);
        for (String seat : mail.seats()) {
            PersistentList<Integer> inbox = inboxes.get(seat);
            inboxes = inboxes.plus(seat, (inbox == null ? PersistentList.<Integer>empty() : inbox).plus(mail.id()));
        }
        if (mail.feed()) {
            feed = feed.plus(mail.id());
        }
    }

    private void agreementReaches(String delegation, int id) {
        PersistentList<Integer> known = agreementsOf(delegation);
        if (!known.contains(id)) {
            agreementsKnown = agreementsKnown.plus(delegation, known.plus(id));
        }
    }

    private void forgetOld() {
        int horizon = minute - Windows.LONGEST_MINUTES;
        int old = 0;
        while (old < recents.size() && recents.get(old).minute() < horizon) {
            old++;
        }
        recents = recents.withoutFirst(old);
    }

    private static <K extends Comparable<? super K>, V> PersistentMap<K, V> changed(PersistentMap<K, V> map, K key, UnaryOperator<V> change) {
        return map.plus(key, change.apply(some(map.get(key), "entry", key)));
    }

    private static <K extends Comparable<? super K>, V> PersistentMap<K, V> mapValues(PersistentMap<K, V> map, UnaryOperator<V> change) {
        PersistentMap<K, V> result = map;
        for (var entry : map.entrySet()) {
            V after = change.apply(entry.getValue());
            if (!after.equals(entry.getValue())) {
                result = result.plus(entry.getKey(), after);
            }
        }
        return result;
    }

    private static <V> PersistentMap<String, V> inner(PersistentMap<String, PersistentMap<String, V>> map, String key) {
        PersistentMap<String, V> found = map.get(key);
        return found == null ? PersistentMap.empty() : found;
    }

    private static <V> V some(@Nullable V value, String what, Object key) {
        if (value == null) {
            throw new IllegalStateException("there is no " + what + " " + key);
        }
        return value;
    }

    private static String breachKey(String by, String pledge, String injured) {
        return by + " " + injured + " " + pledge;
    }

    private static String lieKey(String by, String to, String incident, boolean inPublic) {
        return by + " " + to + " " + incident + (inPublic ? " public" : "");
    }

    private static String statedKey(String delegation, String incident, String suspect) {
        return delegation + " " + incident + " " + suspect;
    }

    // ---- what can be read ---------------------------------------------------------------------------------------

    public Scenario scenario() {
        return scenario;
    }

    public Setup setup() {
        return setup;
    }

    /// What of the scenario waits for something to happen.
    Watchlist watchlist() {
        return watchlist;
    }

    /// How many inputs have been taken, the clock's not counted: the ordinal of the next one.
    public long inputs() {
        return inputs;
    }

    /// How many events have happened: the number of the next one.
    public long events() {
        return events;
    }

    /// Simulated minutes from the start; turn 0 is before 0.
    public int minute() {
        return minute;
    }

    public TableState table() {
        return table;
    }

    /// All numbers of the model.
    public PersistentMap<Quantity, Integer> quantities() {
        return quantities;
    }

    /// One number of the model; 0 where it has never been set.
    public int value(Quantity quantity) {
        Integer value = quantities.get(quantity);
        return value == null ? 0 : value;
    }

    public int tension(Dyad dyad) {
        return value(Quantity.tension(dyad));
    }

    public int uncertainty(Dyad dyad) {
        return value(Quantity.uncertainty(dyad));
    }

    public int trust(Dyad dyad) {
        return value(Quantity.trust(dyad));
    }

    public PersistentMap<Dyad, Posture> postures() {
        return postures;
    }

    /// What belongs to a dyad besides its numbers.
    ///
    /// @throws IllegalStateException if there is no such dyad
    public Posture posture(Dyad dyad) {
        return some(postures.get(dyad), "dyad", dyad);
    }

    public PersistentMap<Dyad, Reading> readings() {
        return readings;
    }

    public PersistentSet<AgendaItem> agenda() {
        return agenda;
    }

    /// What still counts, oldest first.
    public PersistentList<Recent> recents() {
        return recents;
    }

    /// The delegations that have acted in public since a turn was last resolved.
    public PersistentSet<String> actedInPublic() {
        return actedInPublic;
    }

    public PersistentMap<Charge.Key, Charge> charges() {
        return charges;
    }

    public PersistentMap<String, IncidentState> incidents() {
        return incidents;
    }

    public IncidentState incident(String id) {
        return some(incidents.get(id), "incident", id);
    }

    /// What a delegation knows of the incidents, by incident.
    public PersistentMap<String, KnownIncident> known(String delegation) {
        return inner(known, delegation);
    }

    /// The evidence that a delegation holds, with the minute at which it came.
    public PersistentMap<String, Integer> evidence(String delegation) {
        return inner(evidence, delegation);
    }

    /// The evidence that a delegation knows to be worth nothing, with the reason that it was given.
    public PersistentMap<String, String> discredited(String delegation) {
        return inner(discredited, delegation);
    }

    /// The kinds of independent source that a delegation has heard on an incident.
    public PersistentSet<EvidenceSource> sources(String delegation, String incident) {
        PersistentSet<EvidenceSource> heard = sources.get(delegation + " " + incident);
        return heard == null ? PersistentSet.empty() : heard;
    }

    /// What delegations have stated of suspects, by a key that [#stated] knows.
    public PersistentMap<String, Stated> assessments() {
        return assessments;
    }

    /// The band that a delegation last stated for a suspect.
    public @Nullable Stated stated(String delegation, String incident, String suspect) {
        return assessments.get(statedKey(delegation, incident, suspect));
    }

    public Desk desk(String delegation) {
        return some(desks.get(delegation), "delegation", delegation);
    }

    public PersistentMap<Integer, CallState> calls() {
        return calls;
    }

    public CallState call(int id) {
        return some(calls.get(id), "call", id);
    }

    public PersistentMap<ContactState.Key, ContactState> contacts() {
        return contacts;
    }

    public @Nullable ContactState contact(String delegation, ContactRole role) {
        return contacts.get(new ContactState.Key(delegation, role));
    }

    public PersistentMap<Integer, Nomination> nominations() {
        return nominations;
    }

    /// Whether each channel is open, by id.
    public PersistentMap<String, Boolean> channels() {
        return channels;
    }

    public boolean channelOpen(String channel) {
        return some(channels.get(channel), "channel", channel);
    }

    public PersistentMap<Integer, OfferState> offers() {
        return offers;
    }

    public OfferState offer(int id) {
        return some(offers.get(id), "offer", id);
    }

    /// Until when `dyad.from` has suspended bilateral dialogue with `dyad.to`.
    public PersistentMap<Dyad, Integer> suspensions() {
        return suspensions;
    }

    /// Pledges of a delegation: kept or broken.
    public PersistentMap<String, Boolean> pledges(String delegation) {
        return inner(pledges, delegation);
    }

    /// Whether a state holds a broken pledge against the one that broke it.
    boolean breachCharged(String by, String pledge, String injured) {
        return breaches.contains(breachKey(by, pledge, injured));
    }

    /// Whether a state holds against another that it denied something, to it or before everybody.
    boolean lieCharged(String by, String to, String incident, boolean inPublic) {
        return lies.contains(lieKey(by, to, incident, inPublic));
    }

    public PersistentMap<Integer, OrderState> orders() {
        return orders;
    }

    public OrderState order(int id) {
        return some(orders.get(id), "order", id);
    }

    public PersistentMap<Integer, ClaimState> claims() {
        return claims;
    }

    public ClaimState claim(int id) {
        return some(claims.get(id), "claim", id);
    }

    public PersistentMap<Integer, MeetingState> meetings() {
        return meetings;
    }

    public MeetingState meeting(int id) {
        return some(meetings.get(id), "meeting", id);
    }

    public PersistentMap<String, EntryState> entries() {
        return entries;
    }

    public EntryState entry(String id) {
        return some(entries.get(id), "entry", id);
    }

    /// Who has seen what an entry brought.
    public PersistentSet<String> entrySeenBy(String entry) {
        PersistentSet<String> by = entriesSeen.get(entry);
        return by == null ? PersistentSet.empty() : by;
    }

    public PersistentMap<Integer, PlannedStep> steps() {
        return steps;
    }

    public PersistentMap<Integer, MailItem> mails() {
        return mails;
    }

    public MailItem mail(int id) {
        return some(mails.get(id), "mail", id);
    }

    /// What has reached a seat, by mail id, in the order in which it did.
    public PersistentList<Integer> inbox(String seat) {
        PersistentList<Integer> inbox = inboxes.get(seat);
        return inbox == null ? PersistentList.empty() : inbox;
    }

    /// Public mail, in order.
    public PersistentList<Integer> feed() {
        return feed;
    }

    public PersistentMap<String, SeatState> seats() {
        return seats;
    }

    /// The language in which a seat, `facilitator` or `observer` reads the scenario's texts, such as `fr`.
    public String language(String seat) {
        String chosen = languages.get(seat);
        return chosen != null ? chosen : Languages.first(scenario, seat);
    }

    public SeatState seat(String address) {
        return some(seats.get(address), "seat", address);
    }

    public PersistentMap<String, Judgement> judgements() {
        return judgements;
    }

    /// What happened last that one who looks on the whole table is told, oldest first; what came long before is in the record.
    public PersistentList<Happened> lately() {
        return lately;
    }

    public PersistentMap<Integer, ArgumentState> arguments() {
        return arguments;
    }

    public ArgumentState argument(int id) {
        return some(arguments.get(id), "argument", id);
    }

    /// The arguments that a delegation knows of, by id, in the order in which it came to: a place here, from 1, is the number
    /// that its seats know one by.
    public PersistentList<Integer> argumentsOf(String delegation) {
        PersistentList<Integer> known = argumentsKnown.get(delegation);
        return known == null ? PersistentList.empty() : known;
    }

    public PersistentMap<Integer, AgreementState> agreements() {
        return agreements;
    }

    public AgreementState agreement(int id) {
        return some(agreements.get(id), "agreement", id);
    }

    /// The agreements that a delegation knows of, by id, in the order in which it came to: a place here, from 1, is the number
    /// that its seats know one by.
    public PersistentList<Integer> agreementsOf(String delegation) {
        PersistentList<Integer> known = agreementsKnown.get(delegation);
        return known == null ? PersistentList.empty() : known;
    }

    /// How many acts of each class each delegation has done on each day. It follows from the events, so that no hash needs it.
    PersistentMap<Scored, Integer> scored() {
        return scored;
    }

    /// Capital that a delegation can still spend, points.
    public int freeCapital(String delegation) {
        return value(Quantity.own(Quantity.Kind.CAPITAL, delegation)) - reservedCapital(delegation);
    }

    /// Capital set aside for a delegation's orders, points.
    public int reservedCapital(String delegation) {
        int sum = 0;
        for (int id : desk(delegation).orders()) {
            OrderState order = order(id);
            sum += order.reserves() ? order.costPoints() : 0;
        }
        return sum;
    }

    /// Everything that makes this state what it is, the scenario apart: for hashing and comparing.
    public SequencedMap<String, Object> parts() {
        SequencedMap<String, Object> parts = new LinkedHashMap<>();
        parts.put("scenario", scenario.digest());
        parts.put("setup", setup);
        parts.put("inputs", inputs);
        parts.put("events", events);
        parts.put("minute", minute);
        parts.put("table", table);
        parts.put("quantities", quantities);
        parts.put("postures", postures);
        parts.put("readings", readings);
        parts.put("agenda", agenda);
        parts.put("recents", recents);
        parts.put("actedInPublic", actedInPublic);
        parts.put("charges", charges);
        parts.put("incidents", incidents);
        parts.put("known", known);
        parts.put("evidence", evidence);
        parts.put("discredited", discredited);
        parts.put("sources", sources);
        parts.put("assessments", assessments);
        parts.put("desks", desks);
        parts.put("calls", calls);
        parts.put("contacts", contacts);
        parts.put("nominations", nominations);
        parts.put("channels", channels);
        parts.put("offers", offers);
        parts.put("suspensions", suspensions);
        parts.put("pledges", pledges);
        parts.put("breaches", breaches);
        parts.put("orders", orders);
        parts.put("claims", claims);
        parts.put("norms", norms);
        parts.put("meetings", meetings);
        parts.put("entries", entries);
        parts.put("entriesSeen", entriesSeen);
        parts.put("steps", steps);
        parts.put("mails", mails);
        parts.put("inboxes", inboxes);
        parts.put("feed", feed);
        parts.put("seats", seats);
        parts.put("judgements", judgements);
        parts.put("lately", lately);
        // What came later joins only where there is some, so that exercises without it keep their hash.
        if (!arguments.isEmpty()) {
            parts.put("arguments", arguments);
            parts.put("argumentsKnown", argumentsKnown);
        }
        if (!lies.isEmpty()) {
            parts.put("lies", lies);
        }
        if (!agreements.isEmpty()) {
            parts.put("agreements", agreements);
            parts.put("agreementsKnown", agreementsKnown);
        }
        if (!languages.isEmpty()) {
            parts.put("languages", languages);
        }
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State state && parts().equals(state.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(inputs, events, minute, table);
    }
}
