package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Plays as people might: by the doctrine, but now and then otherwise. A call is answered with another meaning or not at
/// all, an offer accepted or turned down against habit; what a letter asks for is done; a line is tried that nobody uses, a
/// move ordered on a whim; and some delegations are hot-headed, closed or passive throughout ([Streak]).
///
/// It is for finding out what can happen at all, not how often. The dice are named by exercise, delegation and thing.
final class Wandering {
    /// How often the head decides a draft otherwise than it would, permille.
    private static final int OVERRULES = 350;

    /// How often a delegation does not think of a move in a whole exercise, permille.
    private static final int FORGETS = 100;

    /// How often a passive seat does anything of its own in a turn, permille.
    private static final int BOTHERS = 200;

    private static final List<Meaning> MEANINGS = List.of(Meaning.values());

    private final Mind mind;
    private final Streak streak;
    private final List<Act.SeatAct> acts = new ArrayList<>();

    private Wandering(Mind mind, Streak streak) {
        this.mind = mind;
        this.streak = streak;
    }

    static List<Act.SeatAct> acts(SeatView view, Catalogue catalogue, Temper temper, Dice dice) {
        if (view.situation().phase() != Phase.OPEN || view.situation().paused()) {
            return List.of();
        }
        Streak streak = Streak.of(view.you().delegation(), dice);
        Mind mind = new Mind(view, catalogue, streak.of(temper), dice)
                .without(move -> streak.shuns(move) || dice.chance("wander/" + view.you().delegation() + "/forgets/" + move, 0, FORGETS));
        return new Wandering(mind, streak).acts();
    }

    private List<Act.SeatAct> acts() {
        for (SeatView.Call call : mind.view().calls()) {
            if (!call.outgoing() && call.yours() && call.status().open()) {
                otherwise(call);
            }
        }
        for (SeatView.Task task : mind.view().tasks()) {
            SeatView.Offer offer = task.kind().equals("offer") ? Bargaining.offer(mind, task.number(), false) : null;
            if (offer != null) {
                otherwise(offer);
            }
        }
        if (mind.view().you().head()) {
            mind.view().orders().stream().filter(this::overrules).forEach(this::decide);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            Obliging.act(mind, streak, acts);
        }
        if (acts.isEmpty()) {
            Duties.of(mind).without(this::drops).addTo(acts);
        }
        if (acts.isEmpty() && mind.turn() > 0) {
            Whims.act(mind, streak, acts);
        }
        return acts;
    }

    /// What the doctrine would do and the delegation does not.
    private boolean drops(Act.SeatAct act) {
        return switch (act) {
            case Act.Answer(var number, _, _) -> isContraryCall(number);
            case Act.Acknowledge(var number) -> isContraryCall(number);
            case Act.AcceptOffer(var number, _) -> isContraryOffer(number);
            case Act.DeclineOffer(var number, _) -> isContraryOffer(number);
            case Act.Offer _ -> streak.isClosed() || isIdle();
            case Act.Approve(var number) -> isContraryDraft(number);
            case Act.Refuse(var number, _) -> isContraryDraft(number);
            case Act.Ready _, Act.Rate _, Act.SeeCall _ -> false;
            default -> isIdle(); // Whoever does nothing does nothing of any kind.
        };
    }

    private boolean isIdle() {
        return streak == Streak.PASSIVE && !mind.chance("wander/bothers", BOTHERS);
    }

    // ---- calls --------------------------------------------------------------------------------------------------

    private Streak.OfCall plan(SeatView.Call call) {
        return streak.call(mind.common("wander/call/" + Answering.name(call), 1000));
    }

    private boolean isContraryCall(int number) {
        return mind.view().calls().stream().anyMatch(call -> call.number() == number && plan(call) != Streak.OfCall.AS_USUAL);
    }

    private void otherwise(SeatView.Call call) {
        Integer delivered = call.deliveredMinute();
        Integer due = call.dueMinute();
        if (delivered == null || due == null) {
            return;
        }
        String name = Answering.name(call);
        // Mostly in time, now and then after it.
        int longest = Math.max(30, (due - delivered) * 5 / 4);
        int takes = Math.min(mind.common("wander/takes/" + name, longest), mind.common("wander/hurries/" + name, longest));
        if (!mind.reached(delivered + takes)) {
            return;
        }
        switch (plan(call)) {
            case AS_USUAL, LEFT -> {}
            case DECLINED -> {
                if (mind.view().you().head() && mind.view().own().capital() >= 1) {
                    acts.add(new Act.Decline(call.number(), "We do not take this call now."));
                }
            }
            case ANSWERED_OTHERWISE -> {
                Meaning meaning = meaning(name);
                // What its contact may not say, the head does.
                if (call.may().contains(meaning) || mind.view().you().head()) {
                    acts.add(new Act.Answer(call.number(), meaning, Phrasebook.answer(mind, call, meaning)));
                }
            }
        }
    }

    private Meaning meaning(String name) {
        boolean evades = streak == Streak.CLOSED && mind.common("wander/evades/" + name, 1000) < 700;
        return evades ? Meaning.OTHER : MEANINGS.get(mind.common("wander/meaning/" + name, MEANINGS.size()));
    }

    // ---- offers -------------------------------------------------------------------------------------------------

    private Streak.OfOffer plan(SeatView.Offer offer) {
        return streak.offer(mind.common("wander/offer/" + offer.other() + "/" + offer.measure() + "/" + offer.offeredMinute(), 1000));
    }

    private boolean isContraryOffer(int number) {
        SeatView.Offer offer = Bargaining.offer(mind, number, false);
        return offer != null && plan(offer) != Streak.OfOffer.AS_USUAL;
    }

    private void otherwise(SeatView.Offer offer) {
        if (!mind.reached(Math.min(offer.offeredMinute() + 20 + mind.common("wander/thinks/" + offer.measure(), 120), mind.end() - 20))) {
            return;
        }
        switch (plan(offer)) {
            case ACCEPTED -> acts.add(new Act.AcceptOffer(offer.number(), Phrasebook.accept(mind, offer)));
            case DECLINED -> acts.add(new Act.DeclineOffer(offer.number(), Phrasebook.declineOffer(mind, offer)));
            case AS_USUAL, LEFT -> {}
        }
    }

    // ---- drafts -------------------------------------------------------------------------------------------------

    private boolean overrules(SeatView.Order order) {
        return order.status() == OrderStatus.DRAFT
                && mind.draw("wander/overrules/" + order.move() + "/" + order.to() + "/" + order.about(), 1000) < OVERRULES;
    }

    private boolean isContraryDraft(int number) {
        return mind.view().orders().stream().anyMatch(order -> order.number() == number && overrules(order));
    }

    /// The other way than the doctrine: what it would stop goes ahead, what it would let go ahead is stopped.
    private void decide(SeatView.Order order) {
        acts.add(Deciding.objection(mind, order).isEmpty() ? new Act.Refuse(order.number(), "Not this, and not today.") : new Act.Approve(order.number()));
    }
}
