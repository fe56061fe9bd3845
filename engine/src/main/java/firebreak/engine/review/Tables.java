package firebreak.engine.review;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.exercise.EscalationIndex;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.IncidentState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.EscalationClass;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.ExpectedAction;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Objective;
import firebreak.engine.seat.OfferStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The tables: one row for each call, order, measure, incident, claim, norm, expected action and objective.
final class Tables {
    private final Chronicle chronicle;
    private final Names names;
    private final Causes causes;
    private final Effects effects;
    private final State end;

    Tables(Chronicle chronicle, Names names, Causes causes, Effects effects) {
        this.chronicle = chronicle;
        this.names = names;
        this.causes = causes;
        this.effects = effects;
        this.end = chronicle.end();
    }

    List<CallRow> calls() {
        List<CallRow> rows = new ArrayList<>();
        for (CallState call : end.calls().values()) {
            long placed = number(event -> event instanceof Event.CallPlaced e && e.call().id() == call.id());
            String answer = call.meaning() == null ? "" : Sentences.meaning(call.meaning());
            rows.add(new CallRow(
                    call.id(),
                    List.of(call.apparentCaller(), call.to()),
                    names.seat(call.apparentFrom()),
                    names.party(call.to()),
                    names.channel(call.channel()),
                    call.about() == null ? "" : names.incident(call.about()),
                    call.warning(),
                    call.text(),
                    call.status(),
                    names.moment(call.placedMinute()),
                    call.placedMinute(),
                    call.deliveredMinute() == -1 ? null : names.moment(call.deliveredMinute()),
                    call.overdueMinute() == -1 ? null : names.moment(call.overdueMinute()),
                    call.overdueMinute() == -1 || call.overdueMinute() == call.deliveredMinute() + call.limitedMinutes()
                            ? null
                            : names.moment(call.deliveredMinute() + call.limitedMinutes()),
                    call.answeredBy() == null ? null : names.moment(call.answeredMinute()),
                    call.answeredBy() == null ? "" : names.seat(call.answeredBy()),
                    answer + Names.quoted(call.answer()),
                    call.rated(),
                    hoax(call),
                    movedBy(event -> isOfCall(event, call.id())),
                    causesOf(placed),
                    placed));
        }
        return rows;
    }

    private String hoax(CallState call) {
        return call.isHoax() ? "a hoax by " + names.party(call.from()) + (call.foundOut() ? ", found out" : ", never found out") : "";
    }

    List<OrderRow> orders() {
        List<OrderRow> rows = new ArrayList<>();
        for (OrderState order : end.orders().values()) {
            Move move = chronicle.scenario().library().moves().get(order.move());
            long placed = number(event -> event instanceof Event.OrderPlaced e && e.order().id() == order.id());
            rows.add(new OrderRow(
                    order.id(),
                    order.to() == null ? List.of(order.delegation()) : List.of(order.delegation(), order.to()),
                    names.seat(order.seat()),
                    names.move(order.move()),
                    order.to() == null ? "" : names.party(order.to()),
                    order.about() == null ? "" : names.incident(order.about()),
                    order.note(),
                    order.status(),
                    names.moment(order.placedMinute()),
                    done(order),
                    order.outcome(),
                    move == null ? 0 : move.rung(),
                    move == null ? "" : move.escalation(),
                    movedBy(event -> isOfOrder(event, order.id())),
                    causesOf(placed),
                    placed));
        }
        return rows;
    }

    List<MeasureRow> measures() {
        List<MeasureRow> rows = new ArrayList<>();
        for (OfferState offer : end.offers().values()) {
            long offered = number(event -> event instanceof Event.MeasureOffered e && e.offer().id() == offer.id());
            List<String> answers = new ArrayList<>();
            offer.statuses()
                    .forEach((delegation, status) -> answers.add(names.party(delegation) + ": " + Sentences.status(status)));
            rows.add(new MeasureRow(
                    offer.id(),
                    parties(offer),
                    names.measure(offer.measure()),
                    offer.byActor() ? names.party(offer.from()) : names.seat(offer.from()),
                    names.parties(offer.to()),
                    names.moment(offer.offeredMinute()),
                    offer.offeredMinute(),
                    answers,
                    offer.statuses().containsValue(OfferStatus.USED) || offer.statuses().containsValue(OfferStatus.BREACHED),
                    offer.statuses().containsValue(OfferStatus.BREACHED),
                    movedBy(event -> isOfOffer(event, offer.id())),
                    causesOf(offered),
                    offered));
        }
        return rows;
    }

    /// Days on which nobody acted are left out.
    List<EscalationRow> escalation() {
        EscalationIndex index = EscalationIndex.of(end);
        List<EscalationRow> rows = new ArrayList<>();
        index.days().forEach((day, acts) -> {
            SequencedMap<String, Integer> points = new LinkedHashMap<>();
            chronicle.scenario().delegations().keySet().forEach(delegation -> points.put(delegation, index.of(delegation, day)));
            rows.add(new EscalationRow(day, acts, points, index.on(day)));
        });
        return rows;
    }

    /// In the order of the scale.
    List<EscalationCount> escalationClasses() {
        SortedMap<String, Integer> acts = EscalationIndex.of(end).classes();
        List<EscalationCount> rows = new ArrayList<>();
        for (EscalationClass each : chronicle.scenario().library().escalation().values()) {
            int count = acts.getOrDefault(each.id(), 0);
            if (count > 0) {
                rows.add(new EscalationCount(each.id(), each.title().toString(), count, each.points()));
            }
        }
        return rows;
    }

    List<ScoreRow> scores() {
        List<ScoreRow> rows = new ArrayList<>();
        for (Score score : Score.of(end)) {
            List<ScoreRow.StakeRow> stakes = new ArrayList<>();
            for (Score.Found found : score.found()) {
                stakes.add(new ScoreRow.StakeRow(found.stake().text().toString(), found.holds(), found.stake().points()));
            }
            rows.add(new ScoreRow(score.delegation(), names.party(score.delegation()), stakes, score.interests(), score.stability()));
        }
        return rows;
    }

    List<IncidentRow> incidents() {
        List<IncidentRow> rows = new ArrayList<>();
        for (IncidentPlan plan : chronicle.scenario().incidents().values()) {
            IncidentState state = end.incident(plan.id());
            if (state.reached().isEmpty()) {
                continue;
            }
            List<String> stages = new ArrayList<>();
            state.reached().forEach((stage, minute) -> stages.add(Sentences.stage(stage) + " " + names.moment(minute)));
            int severity = 0;
            int harm = 0;
            List<Because> because = List.of();
            for (Noted noted : chronicle.events()) {
                if (noted.event() instanceof Event.IncidentMoved moved && moved.incident().equals(plan.id())) {
                    severity = Math.max(severity, moved.severity());
                    because = because.isEmpty() ? causesOf(noted.number()) : because;
                }
                if (noted.event() instanceof Event.QuantityMoved moved && moved.quantity().equals(Quantity.harm(plan.id()))) {
                    harm = Math.max(harm, moved.to());
                }
            }
            rows.add(new IncidentRow(
                    plan.id(),
                    plan.label().toString(),
                    names.party(plan.target().delegation()),
                    plan.target().toString(),
                    plan.author() == null ? "" : names.party(plan.author()),
                    severity,
                    state.physical(),
                    state.spread(),
                    harm,
                    stages,
                    attributions(plan),
                    because));
        }
        return rows;
    }

    private List<IncidentRow.Attributed> attributions(IncidentPlan plan) {
        List<IncidentRow.Attributed> rows = new ArrayList<>();
        end.quantities().forEach((quantity, permille) -> {
            if (quantity.kind() == Quantity.Kind.ATTRIBUTION && quantity.about().equals(plan.id()) && permille > 0) {
                rows.add(new IncidentRow.Attributed(
                        names.party(quantity.of()),
                        names.party(quantity.to()),
                        permille,
                        quantity.to().equals(plan.author())));
            }
        });
        rows.sort(Comparator.comparing(IncidentRow.Attributed::assessor)
                .thenComparing(Comparator.comparingInt(IncidentRow.Attributed::permille).reversed()));
        return rows;
    }

    List<ClaimRow> claims() {
        List<ClaimRow> rows = new ArrayList<>();
        for (Noted noted : chronicle.events()) {
            if (!(noted.event() instanceof Event.ClaimMade made)) {
                continue;
            }
            ClaimState claim = end.claims().getOrDefault(made.claim().id(), made.claim());
            rows.add(new ClaimRow(
                    claim.id(),
                    List.of(claim.by(), claim.against()),
                    names.party(claim.by()),
                    names.party(claim.against()),
                    claim.about().isEmpty() ? "" : names.incident(claim.about()),
                    claim.kind().replace('_', ' '),
                    claim.band(),
                    claim.attributionPermille(),
                    Sentences.ruling(claim.ruling()),
                    truth(claim),
                    names.moment(claim.minute()),
                    claim.minute(),
                    claim.text(),
                    movedBy(event -> event instanceof Event.ClaimMade other && other.claim().id() == claim.id()),
                    causesOf(noted.number()),
                    noted.number()));
        }
        return rows;
    }

    private String truth(ClaimState claim) {
        IncidentPlan plan = chronicle.scenario().incidents().get(claim.about());
        if (claim.isLegal() || plan == null) {
            return "";
        }
        Actor actor = plan.author() == null ? null : chronicle.scenario().actors().get(plan.author());
        boolean right = claim.against().equals(plan.author()) || (actor != null && claim.against().equals(actor.handle()));
        return right ? "right" : "wrong";
    }

    List<NormRow> norms() {
        SequencedMap<String, List<NormRow.Touch>> touches = new LinkedHashMap<>();
        chronicle.scenario().library().norms().keySet().forEach(norm -> touches.put(norm, new ArrayList<>()));
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.NormFlagged flag) {
                touches.computeIfAbsent(flag.norm(), _ -> new ArrayList<>())
                        .add(new NormRow.Touch(
                                names.party(flag.by()),
                                names.move(flag.move()),
                                names.moment(noted.minute()),
                                flag.upheld(),
                                flag.known(),
                                noted.number()));
            }
        }
        List<NormRow> rows = new ArrayList<>();
        touches.forEach((norm, moves) -> {
            int upheld = (int) moves.stream().filter(NormRow.Touch::upheld).count();
            if (!moves.isEmpty()) {
                rows.add(new NormRow(norm, names.norm(norm), upheld, moves.size() - upheld, moves));
            }
        });
        return rows;
    }

    List<ExpectationRow> expectations() {
        List<ExpectationRow> rows = new ArrayList<>();
        SequencedMap<String, Integer> open = new LinkedHashMap<>();
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.ExpectationSet set) {
                if (set.expected() == Expected.OPEN) {
                    open.putIfAbsent(set.entry(), noted.minute());
                } else if (set.expected() != Expected.NOTHING) {
                    Integer since = open.remove(set.entry());
                    rows.add(expectation(
                            set.entry(), since, Sentences.word(set.expected()), set.early() ? "before" : names.moment(noted.minute()), set.by()));
                }
            }
        }
        open.forEach((entry, minute) -> rows.add(expectation(entry, minute, neverRang(entry) ? "no call" : "open", "", "")));
        return rows;
    }

    /// What was expected is the answer to a scripted call that the seat told to place it never placed.
    private boolean neverRang(String id) {
        Entry entry = chronicle.scenario().msel().get(id);
        Expectation expect = entry == null ? null : entry.expect();
        return entry != null
                && expect != null
                && (expect.action() == ExpectedAction.ANSWER || expect.action() == ExpectedAction.ACKNOWLEDGE)
                && entry.happening() instanceof Happening.ScriptedCall
                && end.entry(id).call() == 0;
    }

    private ExpectationRow expectation(String id, @Nullable Integer since, String status, String when, String by) {
        Entry entry = chronicle.scenario().msel().get(id);
        Expectation expect = entry == null ? null : entry.expect();
        return new ExpectationRow(
                names.entry(id),
                expect == null ? "" : names.address(expect.of()),
                Expectations.told(names, expect),
                since == null ? "" : names.moment(since),
                status,
                when,
                by.isEmpty() ? "" : names.seat(by),
                expect == null || expect.objective() == null ? "" : expect.objective());
    }

    List<ObjectiveRow> objectives() {
        List<ObjectiveRow> rows = new ArrayList<>();
        for (Objective objective : chronicle.scenario().objectives().values()) {
            State.Judgement judgement = end.judgements().get(objective.id());
            rows.add(new ObjectiveRow(
                    objective.id(),
                    objective.text().toString(),
                    judgement != null,
                    judgement != null && judgement.met(),
                    judgement == null ? "The exercise has not come to its end." : judgement.detail()));
        }
        return rows;
    }

    Metrics metrics(List<DyadHistory> dyads, List<ClaimRow> claims) {
        String grave = null;
        int graveMinute = Integer.MAX_VALUE;
        for (Noted noted : chronicle.events()) {
            String incident = graveIncident(noted.event());
            if (incident != null) {
                grave = names.incident(incident) + ", " + names.moment(noted.minute());
                graveMinute = noted.minute();
                break;
            }
        }
        int usedBefore = 0;
        int usedAfter = 0;
        int offersBefore = 0;
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.MeasureOffered && noted.minute() < graveMinute) {
                offersBefore++;
            }
        }
        for (OfferState offer : end.offers().values()) {
            if (used(offer)) {
                boolean before = firstUse(offer.id()) < graveMinute;
                usedBefore += before ? 1 : 0;
                usedAfter += before ? 0 : 1;
            }
        }
        List<DyadHistory.RungMove> climbs = dyads.stream()
                .flatMap(dyad -> dyad.rungs().stream())
                .filter(rung -> rung.to() > rung.from())
                .toList();
        int upheld = norms().stream().mapToInt(NormRow::upheld).sum();
        int strained = norms().stream().mapToInt(NormRow::strained).sum();
        return new Metrics(
                grave,
                grave == null ? 0 : graveMinute,
                firstContacts(),
                callCounts(),
                usedBefore,
                usedAfter,
                offersBefore,
                end.offers().size() - offersBefore,
                claimCounts(claims),
                upheld,
                strained,
                climbs.size(),
                (int) climbs.stream().filter(DyadHistory.RungMove::required).count());
    }

    /// The incident that somebody now assesses at severity 3 or more.
    private static @Nullable String graveIncident(Event event) {
        return switch (event) {
            case Event.IncidentMoved moved when moved.severity() >= 3 -> moved.incident();
            case Event.IncidentLearnt learnt when learnt.known().severity() >= 3 -> learnt.incident();
            default -> null;
        };
    }

    private static boolean used(OfferState offer) {
        return offer.statuses().containsValue(OfferStatus.USED) || offer.statuses().containsValue(OfferStatus.BREACHED);
    }

    /// The minute at which an offer was first used; its last answer where no dyad felt it.
    private int firstUse(int offer) {
        int last = Integer.MAX_VALUE;
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.MeasureUsed use && use.offer() == offer) {
                return noted.minute();
            }
            if (isOfOffer(noted.event(), offer)) {
                last = noted.minute();
            }
        }
        return last;
    }

    private List<Metrics.FirstContact> firstContacts() {
        List<Metrics.FirstContact> rows = new ArrayList<>();
        for (Delegation delegation : chronicle.scenario().delegations().values()) {
            int knew = Integer.MAX_VALUE;
            int waited = -1;
            String how = "";
            boolean before = false;
            for (Noted noted : chronicle.events()) {
                String touch = inTouch(noted.event(), delegation.id());
                if (knew == Integer.MAX_VALUE
                        && noted.event() instanceof Event.IncidentLearnt learnt
                        && learnt.delegation().equals(delegation.id())
                        && learnt.known().severity() >= 3) {
                    knew = noted.minute();
                } else if (!touch.isEmpty() && knew == Integer.MAX_VALUE) {
                    before = true;
                } else if (!touch.isEmpty() && waited < 0) {
                    waited = noted.minute() - knew;
                    how = touch;
                }
            }
            if (knew != Integer.MAX_VALUE) {
                rows.add(new Metrics.FirstContact(delegation.name().toString(), knew, waited, how, before));
            }
        }
        return rows;
    }

    /// How an event puts a delegation in touch with another; empty if it does not.
    private String inTouch(Event event, String delegation) {
        return switch (event) {
            case Event.MeetingSigned signed -> {
                var meeting = end.meeting(signed.meeting());
                yield meeting.one().equals(delegation) || meeting.other().equals(delegation) ? "met" : "";
            }
            case Event.CallPlaced placed -> placed.call().caller().equals(delegation) ? "called" : "";
            case Event.CallAnswered answered -> {
                CallState call = end.call(answered.call());
                yield call.isHoax() ? "" : call.to().equals(delegation) ? "answered" : call.caller().equals(delegation) ? "heard" : "";
            }
            default -> "";
        };
    }

    private Metrics.Calls callCounts() {
        int[] counts = new int[6];
        int all = 0;
        for (CallState call : end.calls().values()) {
            if (call.isHoax()) {
                continue;
            }
            all++;
            int which = switch (call.status()) {
                case ANSWERED -> 0;
                case LATE -> 1;
                case UNANSWERED -> 2;
                case DECLINED -> 3;
                case UNREACHED -> 4;
                case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> 5;
            };
            counts[which]++;
        }
        return new Metrics.Calls(all, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static List<Metrics.ClaimCount> claimCounts(List<ClaimRow> claims) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        for (ClaimRow claim : claims) {
            if (!claim.truth().isEmpty()) {
                counts.merge(Sentences.word(claim.band()) + "/" + claim.truth(), 1, Integer::sum);
            }
        }
        List<Metrics.ClaimCount> rows = new ArrayList<>();
        counts.forEach((key, count) -> {
            int slash = key.indexOf('/');
            rows.add(new Metrics.ClaimCount(key.substring(0, slash), key.substring(slash + 1), count));
        });
        return rows;
    }

    Ended ended() {
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.ExerciseEnded over) {
                for (var ending : chronicle.scenario().endings()) {
                    if (ending.id().equals(over.ending())) {
                        return new Ended(
                                over.ending(),
                                ending.title().toString(),
                                ending.text() == null ? "" : ending.text().toString(),
                                names.moment(noted.minute()),
                                reasons(noted, over));
                    }
                }
                return new Ended(
                        over.ending(), "Stopped by the facilitator", "", names.moment(noted.minute()), reasons(noted, over));
            }
        }
        return new Ended(null, "The exercise has not ended", "", names.moment(end.minute()), List.of());
    }

    private List<Because> reasons(Noted noted, Event.ExerciseEnded over) {
        List<Because> reasons = new ArrayList<>();
        chronicle.scenario().endings().stream()
                .filter(ending -> ending.id().equals(over.ending()))
                .forEach(ending -> reasons.add(new Because(
                        noted.number(),
                        noted.minute(),
                        applies(ending))));
        if (!over.why().isBlank()) {
            reasons.add(new Because(noted.number(), noted.minute(), over.why()));
        }
        reasons.addAll(causes.from(noted.event().cause(), noted.number()));
        return reasons;
    }

    private static String applies(Ending ending) {
        if (ending.when().source().strip().equals("true")) {
            return "At the end of the last turn, this ending applies where no other does.";
        }
        return (ending.isFinal() ? "At the end of the last turn, this" : "This") + " ending applies when "
                + ending.when().source() + ".";
    }

    @FunctionalInterface
    interface Which {
        boolean test(Event event);
    }

    private int done(OrderState order) {
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.OrderDone done && done.order() == order.id()) {
                return noted.minute();
            }
        }
        return order.placedMinute();
    }

    private static List<String> parties(OfferState offer) {
        List<String> parties = new ArrayList<>(List.of(offer.by()));
        parties.addAll(offer.to());
        return parties;
    }

    private long number(Which which) {
        for (Noted noted : chronicle.events()) {
            if (which.test(noted.event())) {
                return noted.number();
            }
        }
        throw new IllegalStateException("the record holds something that no event brought");
    }

    List<Effect> movedBy(Which which) {
        List<Effect> moved = new ArrayList<>();
        for (Effects.Caused one : effects.all()) {
            Cause cause = one.cause();
            while (cause instanceof Cause.OfEvent of) {
                Event event = chronicle.event(of.number()).event();
                if (which.test(event)) {
                    moved.add(one.effect());
                    break;
                }
                cause = event.cause();
            }
        }
        return moved;
    }

    private static boolean isOfCall(Event event, int call) {
        return switch (event) {
            case Event.CallPlaced e -> e.call().id() == call;
            case Event.CallAnswered e -> e.call() == call;
            case Event.CallUnanswered e -> e.call() == call;
            case Event.CallDeclined e -> e.call() == call;
            case Event.CallUnreached e -> e.call() == call;
            case Event.CallRated e -> e.call() == call;
            default -> false;
        };
    }

    private static boolean isOfOrder(Event event, int order) {
        return switch (event) {
            case Event.OrderPlaced e -> e.order().id() == order;
            case Event.OrderDone e -> e.order() == order;
            case Event.OrderLapsed e -> e.order() == order;
            case Event.OrderRefused e -> e.order() == order;
            default -> false;
        };
    }

    private static boolean isOfOffer(Event event, int offer) {
        return switch (event) {
            case Event.MeasureOffered e -> e.offer().id() == offer;
            case Event.MeasureDelivered e -> e.offer() == offer;
            case Event.MeasureAnswered e -> e.offer() == offer;
            case Event.MeasureUsed e -> e.offer() == offer;
            case Event.MeasureBreached e -> e.offer() == offer;
            default -> false;
        };
    }

    /// Nothing where a seat did it by itself: the row names the seat.
    private List<Because> causesOf(long event) {
        Cause cause = chronicle.event(event).event().cause();
        boolean rowNamesWho = cause instanceof Cause.OfInput of
                && chronicle.input(of.ordinal()).input().author() instanceof Author.Seat;
        return rowNamesWho ? List.of() : causes.from(cause, event);
    }
}
