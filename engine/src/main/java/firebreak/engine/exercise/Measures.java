package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.MeasureClass;
import firebreak.engine.scenario.NormFlag;
import firebreak.engine.scenario.Pack;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.OfferStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Confidence-building measures as offers: a quarter counts when it is offered, the rest when what it promises has been
/// handed over and accepted. Not using one is not a breach.
final class Measures {

    private static final int ANSWER_WITHIN = 1_440;

    /// The norm that any measure upholds when it is used: to work together for stability.
    private static final String COOPERATE = "a";

    private Measures() {}

    // ---- offering -----------------------------------------------------------------------------------------------

    static void offer(Batch batch, String seat, Act.Offer act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        Measure measure = state.scenario().library().measures().get(act.measure());
        if (measure == null) {
            throw Refused.because("unknown-measure", "There is no measure " + act.measure() + ".", "Type `measures` for the list.");
        }
        SeatPlace place = Roster.place(state, seat);
        if (!measure.roles().isEmpty() && place.roles().stream().noneMatch(measure.roles()::contains)) {
            throw Refused.because(
                    "not-your-role",
                    measure.title() + " is another seat's to offer.",
                    Roster.ask(state, me, measure.roles(), "offer it"));
        }
        List<String> partners = act.to().stream().distinct().toList();
        if (partners.isEmpty()) {
            throw Refused.because("no-target", "Say to whom the measure is offered.", "Add `to` and a delegation.");
        }
        List<String> lacks = new ArrayList<>();
        for (String to : partners) {
            Targets.other(state, me, to);
            String missing = barred(state, measure, me, to);
            if (!missing.isEmpty()) {
                lacks.add(missing);
            }
            for (OfferState open : state.offers().values()) {
                OfferStatus status = open.statuses().get(to);
                boolean waiting = status == OfferStatus.OFFERED || status == OfferStatus.ACCEPTED || status == OfferStatus.DELIVERED;
                if (open.by().equals(me) && open.measure().equals(measure.id()) && waiting) {
                    throw Refused.because("offered-already", "You have offered " + measure.title() + " to " + to + " and it is still open.", "Type `offers`.");
                }
            }
            lacks.addAll(Needs.lacking(state, me, measure.needs(), to, act.about(), true));
        }
        if (act.about() != null && !state.known(me).containsKey(act.about())) {
            throw Refused.because("unknown-incident", "Your delegation knows of no incident `" + act.about() + "`.", "Type `incidents`.");
        }
        if (measure.costPoints() > state.freeCapital(me)) {
            lacks.add(measure.costPoints() + " points of capital; " + state.freeCapital(me) + " are free");
        }
        if (!lacks.isEmpty()) {
            throw Refused.lacking(measure.title() + " (" + measure.id() + ") cannot be offered.", lacks, "Type `measures` for what can.");
        }
        String entry = Instructions.awaitingOffer(state, me, measure.id());
        Cause offered = put(batch, seat, false, partners, measure, act.about(), act.text(), null,
                state.minute() + ANSWER_WITHIN, true, entry, batch.story().root());
        batch.add(Quantity.own(Quantity.Kind.CAPITAL, me), -measure.costPoints(), "cost", offered);
    }

    /// Why two delegations cannot share a measure; empty if they can.
    public static String barred(State state, Measure measure, String me, String to) {
        if (measure.bilateral()) {
            return Needs.suspended(state, me, to) ? "bilateral dialogue with " + to + " is suspended" : "";
        }
        Delegation one = Objects.requireNonNull(state.scenario().delegations().get(me));
        Delegation other = Objects.requireNonNull(state.scenario().delegations().get(to));
        String forum = measure.forum();
        boolean shared = forum.equals("UN") || (one.forums().contains(forum) && other.forums().contains(forum));
        return shared ? "" : to + " and you are not both members of " + forum;
    }

    /// Makes an offer that the event list scripts.
    ///
    /// @param from a seat's address, or an actor's id
    static void script(
            Batch batch, String from, boolean byActor, List<String> to, Measure measure, @Nullable String about, String text,
            @Nullable String delivery, int dueMinute, boolean relative, String entry, Cause cause) {
        put(batch, from, byActor, to, measure, about, text, byActor && delivery == null ? "" : delivery, dueMinute, relative, entry, cause);
        if (!byActor) {
            Expectations.met(batch, from, new Act.Offer(measure.id(), to, about, text), cause);
        }
    }

    private static Cause put(
            Batch batch, String from, boolean byActor, List<String> to, Measure measure, @Nullable String about, String text,
            @Nullable String delivery, int dueMinute, boolean relative, @Nullable String entry, Cause cause) {
        State state = batch.story().now();
        int id = state.offers().size() + 1;
        PersistentMap<String, OfferStatus> statuses = PersistentMap.empty();
        PersistentMap<Dyad, OfferState.Paid> paid = PersistentMap.empty();
        for (String each : to) {
            statuses = statuses.plus(each, delivery == null ? OfferStatus.OFFERED : OfferStatus.DELIVERED);
            Pack pack = pack(state, measure);
            if (!byActor && pack != null) {
                Dyad giver = new Dyad(Seats.delegationOf(from), each);
                for (Dyad row : Relations.rows(pack, giver)) {
                    int earlier = earlier(batch.before(), measure, row);
                    OfferState.Paid whole = Relations.whole(batch.before(), pack, measure.measureClass(), row, earlier);
                    int share = repeated(batch.before(), giver.from(), each, measure, text) ? 0 : 1;
                    paid = paid.plus(
                            row,
                            new OfferState.Paid(
                                    share * whole.tension() / 4, share * whole.uncertainty() / 4, share * whole.trust() / 4, earlier));
                }
            }
        }
        OfferState offer = new OfferState(
                id, from, byActor, PersistentList.of(to), measure.id(), about, text, delivery, statuses, paid, state.minute(),
                dueMinute, relative, entry, state.events());
        Cause offered = batch.emit(new Event.MeasureOffered(cause, offer));
        if (entry != null) {
            batch.emit(new Event.EntryMadeOffer(offered, entry, id));
        }
        for (var part : paid.entrySet()) {
            Relations.pay(batch, part.getKey(), part.getValue(), "offer", offered);
        }
        return offered;
    }

    private static @Nullable Pack pack(State state, Measure measure) {
        return measure.pack() == null ? null : state.scenario().library().packs().get(measure.pack());
    }

    /// What habituates: earlier measures of the class in the pair, those used and those that were only offered.
    private static int earlier(State state, Measure measure, Dyad row) {
        return earlier(state, measure.measureClass(), row);
    }

    /// The same for a class, whatever brings it: moves with packs count as measures do.
    static int earlier(State state, MeasureClass kind, Dyad row) {
        int count = Memory.countOfPair(state, Recent.Kind.MEASURE, row.from(), row.to(), kind.name(), Windows.LONGEST_MINUTES);
        for (OfferState offer : state.offers().values()) {
            boolean recent = !offer.byActor() && offer.offeredMinute() > state.minute() - Windows.LONGEST_MINUTES;
            Measure offered = recent ? state.scenario().library().measures().get(offer.measure()) : null;
            if (offered != null && offered.measureClass() == kind) {
                String other = offer.by().equals(row.from()) ? row.to() : offer.by().equals(row.to()) ? row.from() : "";
                OfferStatus status = offer.statuses().get(other);
                count += status == null || status == OfferStatus.USED || status == OfferStatus.BREACHED ? 0 : 1;
            }
        }
        return count;
    }

    /// The partner has just declined the same in the same words: nothing is paid for saying it again.
    private static boolean repeated(State state, String by, String to, Measure measure, String text) {
        for (OfferState offer : state.offers().values()) {
            if (offer.by().equals(by)
                    && offer.measure().equals(measure.id())
                    && offer.statuses().get(to) == OfferStatus.DECLINED
                    && offer.offeredMinute() > state.minute() - Windows.LONGEST_MINUTES
                    && offer.text().strip().equals(text.strip())) {
                return true;
            }
        }
        return false;
    }

    // ---- answering ----------------------------------------------------------------------------------------------

    static void deliver(Batch batch, String seat, int number, String text) {
        State state = batch.before();
        OfferState offer = ofDesk(state, seat, number);
        if (offer.byActor() || !offer.by().equals(Seats.delegationOf(seat))) {
            throw Refused.because("not-yours", "Offer " + number + " is not yours to deliver.", "");
        }
        if (offer.delivery() != null) {
            throw Refused.because("delivered", "Offer " + number + " has been delivered.", "");
        }
        if (text.isBlank()) {
            throw Refused.because("empty", "A delivery needs a text: what you promised.", "Type `deliver " + number + " \"...\"`.");
        }
        boolean anybody = offer.statuses().values().stream().anyMatch(status -> status == OfferStatus.OFFERED || status == OfferStatus.ACCEPTED);
        if (!anybody) {
            throw Refused.because("offer-over", "Nobody waits for offer " + number + " any more.", "");
        }
        Cause delivered = batch.emit(new Event.MeasureDelivered(batch.story().root(), offer.id(), text));
        for (var status : offer.statuses().entrySet()) {
            if (status.getValue() == OfferStatus.ACCEPTED) {
                use(batch, offer, new Dyad(offer.by(), status.getKey()), delivered);
            }
        }
    }

    static void accept(Batch batch, String seat, int number, String text) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        OfferState offer = asked(state, seat, number);
        OfferStatus status = offer.statuses().get(me);
        if (status == OfferStatus.ACCEPTED) {
            throw Refused.because("accepted", "You have accepted offer " + number + "; the other side has still to deliver.", "");
        }
        Cause accepted = batch.emit(new Event.MeasureAnswered(batch.story().root(), offer.id(), me, OfferStatus.ACCEPTED, text));
        if (offer.byActor()) {
            for (var other : offer.statuses().entrySet()) {
                if (!other.getKey().equals(me) && (other.getValue() == OfferStatus.ACCEPTED || other.getValue() == OfferStatus.USED)) {
                    use(batch, offer, new Dyad(other.getKey(), me), accepted);
                }
            }
        } else if (offer.delivery() != null) {
            use(batch, offer, new Dyad(offer.by(), me), accepted);
        }
        if (offer.entry() != null && everybodyAgrees(batch.story().now().offer(offer.id()))) {
            Branches.accepted(batch, offer.entry(), accepted);
        }
    }

    /// What the event list has follow from an acceptance follows once all who were asked have agreed.
    private static boolean everybodyAgrees(OfferState offer) {
        return offer.statuses().values().stream().allMatch(status -> status == OfferStatus.ACCEPTED || status == OfferStatus.USED);
    }

    static void decline(Batch batch, String seat, int number, String why) {
        State state = batch.before();
        OfferState offer = asked(state, seat, number);
        if (offer.statuses().get(Seats.delegationOf(seat)) == OfferStatus.ACCEPTED) {
            throw Refused.because("accepted", "You have accepted offer " + number + "; it can no longer be declined.", "Type `offers`.");
        }
        Cause declined = batch.emit(new Event.MeasureAnswered(
                batch.story().root(), offer.id(), Seats.delegationOf(seat), OfferStatus.DECLINED, why));
        Measure measure = Objects.requireNonNull(state.scenario().library().measures().get(offer.measure()));
        if (measure.declinedIsSilence() && !offer.byActor()) {
            Relations.noAnswer(batch, new Dyad(offer.by(), Seats.delegationOf(seat)), declined);
        }
        if (offer.entry() != null && !turnedDown(offer)) {
            Branches.declined(batch, offer.entry(), declined);
        }
    }

    /// Somebody has declined, or has let the offer lapse: what the event list has follow from that has followed, once.
    private static boolean turnedDown(OfferState before) {
        return before.statuses().containsValue(OfferStatus.DECLINED) || before.statuses().containsValue(OfferStatus.LAPSED);
    }

    private static void use(Batch batch, OfferState offer, Dyad giverToPartner, Cause cause) {
        State state = batch.before();
        Measure measure = Objects.requireNonNull(state.scenario().library().measures().get(offer.measure()));
        Cause used = batch.emit(new Event.MeasureUsed(cause, offer.id(), giverToPartner));
        Pack pack = pack(state, measure);
        if (pack != null) {
            for (Dyad row : Relations.rows(pack, giverToPartner)) {
                OfferState.Paid paid = offer.paid().get(row);
                int earlier = paid == null ? earlier(state, measure, row) : paid.earlier();
                OfferState.Paid whole = Relations.whole(state, pack, measure.measureClass(), row, earlier);
                OfferState.Paid rest = paid == null
                        ? whole
                        : new OfferState.Paid(
                                whole.tension() - paid.tension(), whole.uncertainty() - paid.uncertainty(), whole.trust() - paid.trust(), earlier);
                Relations.pay(batch, row, rest, "measure", used);
            }
        }
        tell(batch, offer, measure, giverToPartner, used);
        batch.emit(new Event.Remembered(
                used, new Recent(state.minute(), Recent.Kind.MEASURE, giverToPartner.from(), giverToPartner.to(), measure.measureClass().name())));
        batch.emit(new Event.NormFlagged(used, giverToPartner.from(), COOPERATE, true, measure.id(), true));
        for (NormFlag norm : measure.norms()) {
            if (!norm.norm().equals(COOPERATE)) {
                batch.emit(new Event.NormFlagged(used, giverToPartner.from(), norm.norm(), norm.upheld(), measure.id(), true));
            }
        }
        for (Channel channel : state.scenario().channels().values()) {
            if (measure.id().equals(channel.openedBy())
                    && channel.joins(giverToPartner.from(), giverToPartner.to())
                    && !batch.story().now().channelOpen(channel.id())) {
                batch.emit(new Event.ChannelSwitched(used, channel.id(), true));
            }
        }
    }

    /// Some measures bring evidence: about the incident that they name, or about all open ones that one knows of.
    private static void tell(Batch batch, OfferState offer, Measure measure, Dyad giverToPartner, Cause used) {
        if (measure.attributionPermille() == 0) {
            return;
        }
        State state = batch.before();
        Pack pack = pack(state, measure);
        for (Dyad row : pack == null ? List.of(Relations.reverse(giverToPartner)) : Relations.rows(pack, giverToPartner)) {
            OfferState.Paid paid = offer.paid().get(row);
            int yield = Numbers.halved(measure.attributionPermille(), paid == null ? earlier(state, measure, row) : paid.earlier());
            for (var known : state.known(row.from()).entrySet()) {
                boolean meant = offer.about() == null ? known.getValue().open() : offer.about().equals(known.getKey());
                if (meant) {
                    Attribution.learn(batch, row.from(), known.getKey(), yield, measure.source(), null, used);
                }
            }
        }
    }

    /// The answer-by has passed.
    static void lapse(Batch batch, AgendaItem item) {
        OfferState offer = batch.before().offer(item.number());
        Cause cause = new Cause.OfEvent(offer.offeredEvent());
        batch.emit(new Event.Unscheduled(cause, item));
        boolean any = false;
        for (var status : offer.statuses().entrySet()) {
            if (status.getValue() == OfferStatus.OFFERED || status.getValue() == OfferStatus.DELIVERED) {
                batch.emit(new Event.MeasureAnswered(cause, offer.id(), status.getKey(), OfferStatus.LAPSED, "no answer in time"));
                any = true;
            }
        }
        if (any && offer.entry() != null && !turnedDown(offer)) {
            Branches.unanswered(batch, offer.entry(), cause);
        }
    }

    static void shift(Batch batch, int skipped, Cause cause) {
        for (OfferState offer : batch.before().offers().values()) {
            if (offer.relative() && offer.dueMinute() >= batch.before().minute()) {
                batch.emit(new Event.OfferShifted(cause, offer.id(), offer.dueMinute() + skipped));
            }
        }
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    private static OfferState ofDesk(State state, String seat, int number) {
        List<Integer> desk = state.desk(Seats.delegationOf(seat)).offers();
        if (number < 1 || number > desk.size()) {
            throw Refused.because("unknown-offer", "There is no offer " + number + ".", "Type `offers` for the list.");
        }
        return state.offer(desk.get(number - 1));
    }

    private static OfferState asked(State state, String seat, int number) {
        OfferState offer = ofDesk(state, seat, number);
        OfferStatus status = offer.statuses().get(Seats.delegationOf(seat));
        if (status == null) {
            throw Refused.because("not-yours", "Offer " + number + " is your own; the other side answers it.", "");
        }
        return switch (status) {
            case OFFERED, ACCEPTED, DELIVERED -> offer;
            case USED, DECLINED, LAPSED, BREACHED ->
                throw Refused.because("offer-over", "Offer " + number + " is already over.", "You can make an offer of your own.");
        };
    }
}
