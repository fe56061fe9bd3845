package firebreak.engine.exercise;

import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.ExpectedAction;
import firebreak.engine.scenario.Happening;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.OrderStatus;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Expected actions: what the event list hopes that a seat will do, and by when.
///
/// **Who.** The seat that is named. Calls, answers, offers, acceptances and assessments are the delegation's: there a
/// colleague counts as well, and the record names the colleague.
///
/// **When.** From the moment the entry fires to its deadline. A call, an offer, an order or a pledge that the same turn
/// has already brought from the named seat counts too, if it still stands and the entry says which move, measure,
/// addressee or incident it means: whoever was quicker than the event list has done it. Everything else responds to what the entry brings (an
/// answer, an acceptance, an assessment of what has just been learnt, a word about it) and counts from then on only.
final class Expectations {

    private Expectations() {}

    /// An entry has fired: what it expects is open from now on, unless it has been done.
    static void open(Batch batch, Entry entry, Cause fired) {
        Expectation expect = entry.expect();
        if (expect == null) {
            return;
        }
        State state = batch.before();
        batch.emit(new Event.ExpectationSet(fired, entry.id(), Expected.OPEN, state.minute() + expect.withinMinutes()));
        String done = byTheEntry(batch.story().now(), entry.id(), expect);
        String by = done == null ? already(state, expect) : done;
        if (by != null) {
            batch.emit(new Event.ExpectationSet(fired, entry.id(), Expected.MET, -1, by, done == null));
        }
    }

    /// The seat for which the event list has just done it, because a bot sits there; `null` if it has not.
    private static @Nullable String byTheEntry(State now, String id, Expectation expect) {
        EntryState entry = now.entry(id);
        String by = null;
        if (expect.action() == ExpectedAction.CALL && entry.call() != 0) {
            by = now.call(entry.call()).from();
        } else if (expect.action() == ExpectedAction.OFFER && entry.offer() != 0 && !now.offer(entry.offer()).byActor()) {
            by = now.offer(entry.offer()).from();
        }
        return by != null && Seats.delegationOf(by).equals(expect.of().delegation()) ? by : null;
    }

    /// The seat that has done it earlier in the turn, `null` if none has.
    private static @Nullable String already(State state, Expectation expect) {
        boolean says = expect.move() != null || expect.measure() != null || expect.to() != null || expect.about() != null;
        if (!says) {
            return null;
        }
        int since = state.table().startMinute();
        return switch (expect.action()) {
            case CALL -> first(
                    state.calls().values(),
                    call -> !call.isHoax()
                            && covers(expect, call.from())
                            && call.placedMinute() >= since
                            && or(expect.to(), call.to())
                            && or(expect.about(), call.about()),
                    CallState::from);
            case OFFER -> first(
                    state.offers().values(),
                    offer -> !offer.byActor()
                            && covers(expect, offer.from())
                            && offer.offeredMinute() >= since
                            && or(expect.measure(), offer.measure())
                            && (expect.to() == null || offer.to().contains(expect.to())),
                    OfferState::from);
            case ORDER, PLEDGE -> first(
                    state.orders().values(),
                    order -> covers(expect, order.seat())
                            && order.placedMinute() >= since
                            && (order.reserves() || order.status() == OrderStatus.DONE)
                            && isMove(state, expect, order.move())
                            && or(expect.to(), order.to())
                            && or(expect.about(), order.about()),
                    OrderState::seat);
            case ANSWER, ACKNOWLEDGE, ACCEPT, ASSESS, CLAIM, MESSAGE, MEET -> null;
        };
    }

    private static <T> @Nullable String first(Collection<T> deeds, Predicate<T> fits, Function<T, String> by) {
        for (T deed : deeds) {
            if (fits.test(deed)) {
                return by.apply(deed);
            }
        }
        return null;
    }

    /// An act stood, a person's or one that the event list did for a bot: whatever it was expected for is met.
    static void met(Batch batch, String seat, Act.SeatAct act, Cause cause) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        for (Entry entry : state.watchlist().expecting(me)) {
            Expectation expect = entry.expect();
            if (expect != null
                    && state.entry(entry.id()).expected() == Expected.OPEN
                    && (byWhoever(act) || covers(expect, seat))
                    && fits(state, me, entry, expect, act)) {
                batch.emit(new Event.ExpectationSet(cause, entry.id(), Expected.MET, -1, seat, false));
            }
        }
    }

    /// Calls, answers and offers are a delegation's, whoever types them.
    private static boolean byWhoever(Act.SeatAct act) {
        return act instanceof Act.Answer || act instanceof Act.Acknowledge || act instanceof Act.PlaceCall
                || act instanceof Act.Offer || act instanceof Act.AcceptOffer || act instanceof Act.Assess;
    }

    private static boolean fits(State state, String me, Entry entry, Expectation expect, Act.SeatAct act) {
        return switch (act) {
            case Act.PlaceCall call ->
                expect.action() == ExpectedAction.CALL && or(expect.to(), call.to()) && or(expect.about(), call.about());
            case Act.Answer answer -> expect.action() == ExpectedAction.ANSWER && ofEntry(state, me, entry, answer.call());
            case Act.Acknowledge ack -> expect.action() == ExpectedAction.ACKNOWLEDGE && ofEntry(state, me, entry, ack.call());
            case Act.Offer offer ->
                expect.action() == ExpectedAction.OFFER
                        && or(expect.measure(), offer.measure())
                        && (expect.to() == null || offer.to().contains(expect.to()));
            case Act.AcceptOffer accept -> expect.action() == ExpectedAction.ACCEPT && offerOf(state, me, entry, accept.offer());
            case Act.Order order ->
                isMove(state, expect, order.move()) && or(expect.to(), order.to()) && or(expect.about(), order.about());
            case Act.Claim claim -> expect.action() == ExpectedAction.CLAIM && or(expect.about(), claim.about());
            case Act.Assess assess -> expect.action() == ExpectedAction.ASSESS && or(expect.about(), assess.incident());
            case Act.Message _ -> expect.action() == ExpectedAction.MESSAGE;
            case Act.Meet meet -> expect.action() == ExpectedAction.MEET && or(expect.to(), meet.with());
            case Act.AgreeToMeet _ -> expect.action() == ExpectedAction.MEET && expect.to() == null;
            case Act.Withdraw _, Act.Approve _, Act.Refuse _, Act.SeeCall _, Act.Relay _, Act.Decline _, Act.Rate _, Act.Nominate _,
                    Act.AnswerPing _, Act.Deliver _, Act.DeclineOffer _, Act.RefuseToMeet _, Act.WriteOutcome _,
                    Act.SignOutcome _, Act.Propose _, Act.Amend _, Act.SignAgreement _, Act.LeaveAgreement _, Act.Argue _, Act.Comment _, Act.RetractArgument _, Act.AskFacilitator _, Act.Read _, Act.Ready _ -> false;
        };
    }

    private static boolean covers(Expectation expect, String seat) {
        return expect.of().covers(new Address(Seats.delegationOf(seat), Seats.nameOf(seat)));
    }

    private static boolean isMove(State state, Expectation expect, String move) {
        return switch (expect.action()) {
            case ORDER -> or(expect.move(), move);
            case PLEDGE -> pledges(state, move);
            case CALL, ANSWER, ACKNOWLEDGE, OFFER, ACCEPT, CLAIM, ASSESS, MESSAGE, MEET -> false;
        };
    }

    private static boolean or(@Nullable String wanted, @Nullable String given) {
        return wanted == null || wanted.equals(given);
    }

    private static boolean ofEntry(State state, String me, Entry entry, int number) {
        int call = state.entry(entry.id()).call();
        List<Integer> desk = state.desk(me).calls();
        boolean anyWillDo = call == 0 && !(entry.happening() instanceof Happening.ScriptedCall);
        return anyWillDo || (call != 0 && number >= 1 && number <= desk.size() && desk.get(number - 1) == call);
    }

    private static boolean offerOf(State state, String me, Entry entry, int number) {
        int offer = state.entry(entry.id()).offer();
        List<Integer> desk = state.desk(me).offers();
        boolean anyWillDo = offer == 0 && !(entry.happening() instanceof Happening.ScriptedMeasure);
        return anyWillDo || (offer != 0 && number >= 1 && number <= desk.size() && desk.get(number - 1) == offer);
    }

    private static boolean pledges(State state, String id) {
        var move = state.scenario().library().moves().get(id);
        return move != null && move.effects().stream().anyMatch(effect -> effect instanceof firebreak.engine.scenario.Effect.GivePledge);
    }

    /// A deadline has passed. An answer cannot be expected to a call that has not arrived, or that the seat which was told
    /// to place it has not placed: then the time runs anew.
    static void missed(Batch batch, AgendaItem item) {
        State state = batch.before();
        Entry entry = Entries.entry(state, item.name());
        EntryState entryState = state.entry(item.name());
        Expectation expect = entry.expect();
        Cause cause = new Cause.OfPlan("entry " + item.name());
        if (entryState.expected() != Expected.OPEN || expect == null) {
            batch.emit(new Event.Unscheduled(cause, item));
            return;
        }
        boolean notPlaced = entryState.call() == 0
                && entry.happening() instanceof Happening.ScriptedCall
                && (expect.action() == ExpectedAction.ANSWER || expect.action() == ExpectedAction.ACKNOWLEDGE);
        boolean notArrived = notPlaced
                || (entryState.call() != 0 && state.call(entryState.call()).status() == CallStatus.PLACED);
        batch.emit(
                notArrived
                        ? new Event.ExpectationSet(cause, item.name(), Expected.OPEN, state.minute() + expect.withinMinutes())
                        : new Event.ExpectationSet(cause, item.name(), Expected.MISSED, -1));
    }

    static void shift(Batch batch, int skipped, Cause cause) {
        for (var entry : batch.before().entries().entrySet()) {
            if (entry.getValue().expected() == Expected.OPEN) {
                batch.emit(new Event.ExpectationSet(
                        cause, entry.getKey(), Expected.OPEN, entry.getValue().expectedUntilMinute() + skipped));
            }
        }
    }
}
