package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.ClaimKind;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.MeasureClass;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.MoveGroup;
import firebreak.engine.scenario.Pack;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Tone;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Agreements: proposed to named parties, amended in versions, in force when all have signed, left, broken.
///
/// Whoever writes a version has signed it. A breach is a fact when the act happens, and counts for those who learn of it,
/// when they do. Leaving is open and costs a quarter of a breach.
public final class Agreements {

    /// The pack of a commitment to refrain from something.
    private static final String COMMITMENT = "ST";

    private static final String STATEMENT = "joint-statement";

    /// Proposals of one delegation that may wait for signatures at once.
    private static final int MOST_OPEN = 3;

    private static final int LONGEST_MINUTES = 43_200;

    private static final String LIST = "Type `agreements` for the list.";

    private Agreements() {}

    // ---- proposing, amending, signing, leaving ------------------------------------------------------------------

    static void propose(Batch batch, String seat, Act.Propose act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        speaks(state, seat, "propose it");
        SequencedSet<String> parties = new LinkedHashSet<>(List.of(me));
        for (String to : act.to()) {
            Targets.other(state, me, to);
            parties.add(to);
        }
        if (parties.size() < 2) {
            throw Refused.because("no-target", "Say with whom.", "Add `to` and a delegation.");
        }
        List<Term> terms = act.terms().stream().distinct().toList();
        check(state, act, terms, parties);
        int open = 0;
        for (AgreementState one : state.agreements().values()) {
            open += one.status() == AgreementStatus.PROPOSED && one.by().equals(me) ? 1 : 0;
        }
        if (open >= MOST_OPEN) {
            throw Refused.because(
                    "agreements-open", open + " proposals of your delegation still wait for signatures.", "Take one back with `leave`, or wait.");
        }
        AgreementState agreement = new AgreementState(
                state.agreements().size() + 1,
                seat,
                batch.story().now().events(),
                state.minute(),
                new ArrayList<>(parties),
                act.secret(),
                terms,
                act.group(),
                act.measure(),
                act.minutes(),
                1,
                act.text(),
                PersistentList.<String>empty().plus(me),
                AgreementStatus.PROPOSED,
                AgreementState.NEVER,
                AgreementState.NEVER,
                PersistentList.empty(),
                PersistentList.empty(),
                PersistentMap.empty());
        Cause proposed = batch.emit(new Event.AgreementProposed(batch.story().root(), agreement));
        notice(batch, proposed, agreement, others(agreement, me), me, "An agreement is proposed", whole(state, agreement));
    }

    private static void check(State state, Act.Propose act, List<Term> terms, SequencedSet<String> parties) {
        if (terms.isEmpty()) {
            throw Refused.because("no-terms", "Say what kind of agreement it is.", "Type for example `propose standstill to BOR until 2d \"...\"`.");
        }
        if (terms.contains(Term.STATEMENT) && terms.size() > 1) {
            throw Refused.because("terms", "A joint statement stands alone: nothing in it is checked.", "Propose the other terms in an agreement of their own.");
        }
        if (act.text().isBlank()) {
            throw Refused.because("empty", "An agreement needs a text.", "Write it in quotation marks.");
        }
        length(act.minutes());
        String group = act.group();
        if (group != null) {
            if (!terms.contains(Term.STANDSTILL)) {
                throw Refused.because("terms", "Only a standstill is about a part of the catalogue.", "Leave out `on " + group + "`.");
            }
            if (!isGroup(group)) {
                throw Refused.because("unknown-group", "The catalogue has no part called " + group + ".", "Type `moves` for its parts.");
            }
        }
        String measure = act.measure();
        if (!terms.contains(Term.NOTIFY)) {
            if (measure != null) {
                throw Refused.because("terms", "Only `notify` promises a measure.", "Leave out `giving " + measure + "`, or add `notify`.");
            }
            return;
        }
        Measure promised = measure == null ? null : state.scenario().library().measures().get(measure);
        if (promised == null) {
            throw Refused.because(
                    "unknown-measure",
                    measure == null ? "`notify` promises a measure." : "There is no measure " + measure + ".",
                    "Add `giving` and one of `measures`.");
        }
        if (act.minutes() == 0) {
            throw Refused.because("no-end", "What is promised needs a time until which it is delivered.", "Add for example `until 2d`.");
        }
        for (String one : parties) {
            for (String other : parties) {
                String barred = one.equals(other) ? "" : Measures.barred(state, promised, one, other);
                if (!barred.isEmpty()) {
                    throw Refused.because("needs-missing", one + " cannot promise " + promised.title() + ": " + barred + ".", "Type `measures` for others.");
                }
            }
        }
    }

    private static void length(int minutes) {
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw Refused.because("length", "An agreement holds for at most 30 days.", "Leave `until` out for one without an end.");
        }
    }

    private static boolean isGroup(String word) {
        for (MoveGroup group : MoveGroup.values()) {
            if (group.word().equals(word)) {
                return true;
            }
        }
        return false;
    }

    static void amend(Batch batch, String seat, Act.Amend act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        AgreementState agreement = proposed(state, seat, act.agreement(), "amend it");
        if (act.text().isBlank()) {
            throw Refused.because("empty", "An amendment is the whole new text.", "Write it in quotation marks.");
        }
        length(act.minutes());
        int minutes = act.minutes() == 0 ? agreement.minutes() : act.minutes();
        Cause amended = batch.emit(new Event.AgreementAmended(batch.story().root(), agreement.id(), me, minutes, act.text()));
        AgreementState after = batch.story().now().agreement(agreement.id());
        notice(batch, amended, after, others(after, me), me, "An agreement is amended", whole(state, after));
    }

    static void sign(Batch batch, String seat, Act.SignAgreement act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        AgreementState agreement = proposed(state, seat, act.agreement(), "sign it");
        if (act.version() != 0 && act.version() != agreement.version()) {
            throw Refused.because(
                    "other-version",
                    "The text has changed: version " + agreement.version() + " is on the table, not " + act.version() + ".",
                    "Read it with `agreements " + act.agreement() + "`, then sign again.");
        }
        if (agreement.signed().contains(me)) {
            throw Refused.because("signed", "Your delegation has signed agreement " + act.agreement() + ".", "It waits for the others.");
        }
        Cause signed = batch.emit(new Event.AgreementSigned(batch.story().root(), agreement.id(), me, agreement.version()));
        if (batch.story().now().agreement(agreement.id()).signed().containsAll(agreement.parties())) {
            comeIntoForce(batch, agreement, signed);
        }
    }

    private static void comeIntoForce(Batch batch, AgreementState agreement, Cause signed) {
        State state = batch.before();
        int until = agreement.minutes() == 0 ? AgreementState.NEVER : state.minute() + agreement.minutes();
        Cause force = batch.emit(new Event.AgreementInForce(signed, agreement.id(), until));
        AgreementState now = batch.story().now().agreement(agreement.id());
        boolean statement = agreement.terms().contains(Term.STATEMENT);
        String title = statement ? "A joint statement" : "An agreement is in force";
        String text = Mailing.listOf(state, agreement.parties()) + (statement ? " say together:" : " have agreed:") + "\n\n" + body(state, now);
        if (agreement.secret()) {
            notice(batch, force, agreement, agreement.parties(), agreement.by(), title, text);
        } else {
            Mailing.news(batch.story(), force, title, text);
        }
        List<String> parties = agreement.parties();
        for (int i = 0; i < parties.size(); i++) {
            for (int k = i + 1; k < parties.size(); k++) {
                bringTogether(batch, new Dyad(parties.get(i), parties.get(k)), statement, force);
            }
        }
    }

    /// The same words again within three days are worth half, whoever writes them.
    private static void bringTogether(Batch batch, Dyad pair, boolean statement, Cause cause) {
        State state = batch.before();
        String what = statement ? STATEMENT : MeasureClass.S.name();
        int earlier = Memory.countOfPair(state, Recent.Kind.MEASURE, pair.from(), pair.to(), what, Windows.LONGEST_MINUTES);
        batch.emit(new Event.Remembered(cause, new Recent(state.minute(), Recent.Kind.MEASURE, pair.from(), pair.to(), what)));
        if (statement) {
            Relations.statement(batch, pair, Tone.JOINT, earlier, 0, cause);
            return;
        }
        Pack pack = state.scenario().library().packs().get(COMMITMENT);
        if (pack != null) {
            for (Dyad row : List.of(pair, Relations.reverse(pair))) {
                Relations.pay(batch, row, Relations.whole(state, pack, MeasureClass.S, row, earlier), "agreement", cause);
            }
        }
    }

    static void leave(Batch batch, String seat, int number, String why) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        AgreementState agreement = ofDesk(state, seat, number);
        speaks(state, seat, "leave it");
        if (!agreement.parties().contains(me)) {
            throw Refused.because("not-a-party", "Your delegation is no party to agreement " + number + ".", LIST);
        }
        if (!agreement.binds(me) || !(agreement.inForce() || agreement.status() == AgreementStatus.PROPOSED)) {
            throw Refused.because("agreement-over", "Agreement " + number + " no longer binds you.", LIST);
        }
        Cause left = batch.emit(new Event.AgreementLeft(batch.story().root(), agreement.id(), me, why));
        List<String> rest = others(agreement, me);
        String because = why.isBlank() ? "." : ": " + why;
        if (agreement.status() == AgreementStatus.PROPOSED) {
            boolean own = agreement.by().equals(me);
            notice(
                    batch, left, agreement, rest, me, own ? "A proposal is taken back" : "An agreement is turned down",
                    Mailing.nameOf(state, me) + (own ? " takes its proposal back" : " will not sign") + because + "\n\n" + body(state, agreement));
            return;
        }
        if (!wronged(agreement, me)) {
            rest.forEach(other -> Relations.left(batch, new Dyad(me, other), left));
        }
        String text = Mailing.nameOf(state, me) + " leaves an agreement" + because + "\n\n" + body(state, agreement);
        if (agreement.secret()) {
            notice(batch, left, agreement, rest, me, "An agreement is left", text);
        } else {
            Mailing.news(batch.story(), left, "An agreement is left", text);
        }
    }

    /// It has learnt that another party has broken it, and may go without a price.
    private static boolean wronged(AgreementState agreement, String delegation) {
        for (String other : agreement.parties()) {
            if (agreement.hasLearnt(delegation, other)) {
                return true;
            }
        }
        return false;
    }

    // ---- what breaks one ----------------------------------------------------------------------------------------

    /// A move has taken effect: what it breaks is broken, and known to those who see the move.
    static void landed(Batch batch, OrderState order, Move move, Cause cause) {
        String actor = order.delegation();
        for (AgreementState agreement : batch.before().agreements().values()) {
            Term term = agreement.inForce() && agreement.binds(actor) ? brokenBy(agreement, move) : null;
            if (term == null) {
                continue;
            }
            for (String other : others(agreement, actor)) {
                if (order.to() == null || order.to().equals(other)) {
                    broken(batch, agreement.id(), actor, other, term, cause);
                    switch (move.visibility()) {
                        case PUBLIC, GROUP -> everybodyLearns(batch, agreement, actor, other, cause);
                        case BILATERAL -> learns(batch, agreement.id(), actor, other, true, cause);
                        case COVERT -> {
                            if (term == Term.NO_BLAME) {
                                everybodyLearns(batch, agreement, actor, other, cause);
                            }
                        }
                    }
                }
            }
        }
    }

    private static @Nullable Term brokenBy(AgreementState agreement, Move move) {
        boolean blames = move.effects().stream()
                .anyMatch(effect -> effect instanceof Effect.Claim(var kind) && kind != ClaimKind.PRIVATE);
        if (blames && agreement.terms().contains(Term.NO_BLAME)) {
            return Term.NO_BLAME;
        }
        boolean meant = agreement.group() == null || agreement.group().equals(move.group().word());
        boolean covert = move.visibility() == Visibility.COVERT && move.effects().stream().anyMatch(Agreements::hidden);
        return agreement.terms().contains(Term.STANDSTILL) && meant && (move.coerces() || covert) ? Term.STANDSTILL : null;
    }

    /// What an operation in secret does, and talk in secret does not.
    private static boolean hidden(Effect effect) {
        return effect instanceof Effect.Exposure || effect instanceof Effect.Hostile || effect instanceof Effect.Frame;
    }

    /// A covert act has come to light: its target learns what else was broken towards it in secret.
    static void exposed(Batch batch, Dyad actorToTarget, Cause cause) {
        for (AgreementState agreement : batch.story().now().agreements().values()) {
            if (agreement.hasBroken(actorToTarget.from(), actorToTarget.to())) {
                learns(batch, agreement.id(), actorToTarget.from(), actorToTarget.to(), true, cause);
            }
        }
    }

    /// A call was answered too late, or not at all. The caller knows, nobody else does.
    static void callFailed(Batch batch, CallState call, Cause cause) {
        for (AgreementState agreement : batch.before().agreements().values()) {
            boolean promised = agreement.inForce()
                    && agreement.terms().contains(Term.ANSWER)
                    && agreement.binds(call.caller())
                    && agreement.binds(call.to())
                    && call.placedMinute() >= agreement.forceMinute();
            if (promised) {
                broken(batch, agreement.id(), call.to(), call.caller(), Term.ANSWER, cause);
                learns(batch, agreement.id(), call.to(), call.caller(), true, cause);
            }
        }
    }

    /// Its time is over: what was to be delivered has been, or was not.
    static void due(Batch batch, int id) {
        AgreementState agreement = batch.before().agreement(id);
        Cause cause = new Cause.OfEvent(agreement.event());
        if (agreement.terms().contains(Term.NOTIFY)) {
            for (String one : agreement.bound()) {
                for (String other : others(agreement, one)) {
                    if (!delivered(batch.before(), agreement, one, other)) {
                        broken(batch, id, one, other, Term.NOTIFY, cause);
                        learns(batch, id, one, other, true, cause);
                    }
                }
            }
        }
        batch.emit(new Event.AgreementExpired(cause, id));
    }

    /// Delivered, or turned down by the one to whom it was promised.
    private static boolean delivered(State state, AgreementState agreement, String by, String to) {
        for (OfferState offer : state.offers().values()) {
            OfferStatus status = offer.statuses().get(to);
            boolean promised = !offer.byActor()
                    && offer.by().equals(by)
                    && offer.measure().equals(agreement.measure())
                    && offer.offeredMinute() >= agreement.proposedMinute();
            if (promised && status != null && (offer.delivery() != null || status == OfferStatus.DECLINED)) {
                return true;
            }
        }
        return false;
    }

    private static void broken(Batch batch, int id, String by, String against, Term term, Cause cause) {
        AgreementState now = batch.story().now().agreement(id);
        // Whoever knew that the other had broken it owes that one nothing more. What comes to light at the same time excuses nobody.
        boolean wronged = batch.before().agreement(id).hasLearnt(by, against);
        if (!now.hasBroken(by, against) && !wronged) {
            batch.emit(new Event.AgreementBroken(cause, id, new AgreementState.Breach(by, against, term, batch.before().minute())));
        }
    }

    private static void everybodyLearns(Batch batch, AgreementState agreement, String by, String against, Cause cause) {
        if (!batch.story().now().agreement(agreement.id()).hasBroken(by, against)) {
            return;
        }
        learns(batch, agreement.id(), by, against, true, cause);
        for (String third : batch.before().scenario().delegations().keySet()) {
            boolean knows = agreement.secret() ? agreement.binds(third) : true;
            if (knows && !third.equals(by) && !third.equals(against)) {
                learns(batch, agreement.id(), by, third, false, cause);
            }
        }
    }

    /// @param injured it was broken towards the one that learns of it
    private static void learns(Batch batch, int id, String by, String who, boolean injured, Cause cause) {
        State state = batch.before();
        AgreementState now = batch.story().now().agreement(id);
        if ((injured && !now.hasBroken(by, who)) || now.hasLearnt(who, by)) {
            return;
        }
        Cause learnt = batch.emit(new Event.AgreementBreachLearnt(cause, id, by, who, injured));
        Mailing.notice(
                batch.story(), learnt, injured ? "your own ministry" : "the public record", who, "An agreement is broken",
                Mailing.nameOf(state, by) + " has broken an agreement"
                        + (injured ? " with you" : "") + ".\n\n" + body(state, now));
        if (!injured) {
            Relations.breachSeen(batch, new Dyad(by, who), learnt);
            return;
        }
        boolean deed = false;
        for (AgreementState.Breach breach : now.broken()) {
            deed |= breach.by().equals(by) && breach.against().equals(who) && isDeed(breach.term());
        }
        Relations.breach(batch, new Dyad(by, who), deed, learnt);
        batch.emit(new Event.DialogueSuspended(
                learnt, new Dyad(who, by), state.minute() + (deed ? Windows.LONGEST_MINUTES : Windows.LONGEST_MINUTES / 2)));
    }

    /// Something was done, which weighs more than something left undone.
    private static boolean isDeed(Term term) {
        return switch (term) {
            case STANDSTILL, NO_BLAME -> true;
            case STATEMENT, ANSWER, NOTIFY -> false;
        };
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    /// The head of government and the foreign minister speak for a delegation; where there is neither, anybody does.
    public static boolean speaks(State state, String seat) {
        Set<Role> roles = EnumSet.of(Role.HG, Role.FM);
        if (holds(Roster.place(state, seat), roles)) {
            return true;
        }
        for (String other : Mailing.seatsOf(state, Seats.delegationOf(seat))) {
            if (holds(Roster.place(state, other), roles)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(SeatPlace place, Set<Role> roles) {
        return place.roles().stream().anyMatch(roles::contains);
    }

    private static void speaks(State state, String seat, String deed) {
        if (!speaks(state, seat)) {
            throw Refused.because(
                    "not-your-role",
                    "The head of government or the foreign minister speaks for a delegation in an agreement.",
                    Roster.ask(state, Seats.delegationOf(seat), EnumSet.of(Role.HG, Role.FM), deed));
        }
    }

    private static AgreementState proposed(State state, String seat, int number, String deed) {
        AgreementState agreement = ofDesk(state, seat, number);
        String me = Seats.delegationOf(seat);
        if (!agreement.parties().contains(me)) {
            throw Refused.because("not-a-party", "Your delegation is no party to agreement " + number + ".", LIST);
        }
        speaks(state, seat, deed);
        if (agreement.status() != AgreementStatus.PROPOSED) {
            throw Refused.because(
                    "agreement-over",
                    agreement.inForce() && agreement.binds(me)
                            ? "Agreement " + number + " is in force as it was signed."
                            : "Agreement " + number + " is over.",
                    "Propose another with `propose`.");
        }
        return agreement;
    }

    private static AgreementState ofDesk(State state, String seat, int number) {
        List<Integer> known = state.agreementsOf(Seats.delegationOf(seat));
        if (number < 1 || number > known.size()) {
            throw Refused.because("unknown-agreement", "There is no agreement " + number + ".", LIST);
        }
        return state.agreement(known.get(number - 1));
    }

    private static List<String> others(AgreementState agreement, String me) {
        List<String> others = agreement.bound();
        others.remove(me);
        return others;
    }

    private static void notice(
            Batch batch, Cause cause, AgreementState agreement, List<String> to, String from, String title, String text) {
        State state = batch.before();
        List<String> seats = new ArrayList<>();
        for (String party : to) {
            if (agreement.parties().contains(party)) {
                seats.addAll(Mailing.seatsOf(state, party));
            }
        }
        Mailing.post(batch.story(), cause, "notice", "table", Mailing.nameOf(state, from), title, text, seats, false);
    }

    private static String whole(State state, AgreementState agreement) {
        return "Between " + Mailing.listOf(state, agreement.parties()) + ", version " + agreement.version()
                + (agreement.secret() ? ", between them alone" : "") + ".\n\n" + body(state, agreement);
    }

    private static String body(State state, AgreementState agreement) {
        StringBuilder text = new StringBuilder("\"").append(agreement.text().strip()).append("\"\n");
        agreement.says(state.scenario().library()).forEach(line -> text.append("\n- ").append(line));
        if (agreement.ends()) {
            text.append("\n- It holds until ").append(state.scenario().turns().moment(agreement.untilMinute())).append('.');
        } else if (agreement.minutes() > 0) {
            text.append("\n- It holds for ").append(span(agreement.minutes())).append(" once all have signed.");
        }
        return text.toString();
    }

    private static String span(int minutes) {
        int days = minutes / Windows.DAY_MINUTES;
        int hours = minutes % Windows.DAY_MINUTES / 60;
        int rest = minutes % 60;
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(days == 1 ? "1 day" : days + " days");
        }
        if (hours > 0) {
            parts.add(hours + " h");
        }
        if (rest > 0) {
            parts.add(rest + " min");
        }
        return String.join(" ", parts);
    }
}
