package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Offers measures, answers offers and hands over what was promised.
final class Bargaining {
    /// What is reached for while something burns, the most useful first.
    private static final List<String> IN_A_CRISIS = List.of(
            "OSCE-03", "ARF-3", "LINK-CERT", "OSCE-02", "LINK-LEADERS", "OSCE-15", "UN-2", "LINK-RISK", "OSCE-06", "PACT-LAW",
            "OSCE-16", "UN-7", "OSCE-14", "LINK-GROUP", "OSCE-05", "OAS-6", "ARF-4");

    /// What is offered when there is time.
    private static final List<String> IN_TIME = List.of(
            "OSCE-07", "PACT-DIALOGUE", "UN-3", "OSCE-12", "OSCE-01",
            "PACT-EXPERTS", "OSCE-04", "OSCE-09", "UN-6", "OSCE-11", "UN-4", "ARF-2", "OAS-1");

    /// What makes contacts work, before anything has happened.
    private static final List<String> BEFOREHAND = List.of("OSCE-08", "UN-1", "ARF-1", "OAS-2", "LINK-CERT", "OSCE-13");

    private Bargaining() {}

    // ---- offers that came in ------------------------------------------------------------------------------------

    static void answer(Mind mind, List<Act.SeatAct> acts) {
        for (SeatView.Task task : mind.view().tasks()) {
            if (task.kind().equals("offer")) {
                answer(mind, task.number(), acts);
            } else if (task.kind().equals("deliver")) {
                deliver(mind, task.number(), acts);
            }
        }
    }

    private static void answer(Mind mind, int number, List<Act.SeatAct> acts) {
        SeatView.Offer offer = offer(mind, number, false);
        if (offer == null) {
            return;
        }
        String name = offer.other() + "/" + offer.measure() + "/" + offer.offeredMinute();
        int thinks = 20 + mind.draw("thinks/" + name, 60 + (1000 - mind.temper().bilateralCbmUse()) / 4);
        if (!mind.reached(Math.min(offer.offeredMinute() + thinks, mind.end() - 20))) {
            return;
        }
        if (Heeding.isStranger(mind, offer) && mind.heeds("strangers/" + name)) {
            acts.add(new Act.DeclineOffer(number, Phrasebook.ringBack()));
            return;
        }
        boolean fromState = mind.isDelegation(offer.other());
        SeatView.Mood mood = mind.mood(offer.other());
        boolean forum = offer.measure().startsWith("LINK") || offer.measure().startsWith("PACT");
        int will = forum ? mind.temper().bilateralCbmUse() : mind.temper().multilateralPref();
        int likes = fromState && mood != null
                ? will * 6 / 10 + mood.trust() / 2 - Math.max(0, mood.tension() - 200)
                : will * 7 / 10 + 200;
        int luck = mind.draw("accepts/" + name, 1000);
        if (luck < likes) {
            acts.add(new Act.AcceptOffer(number, Phrasebook.accept(mind, offer)));
        } else if (luck < likes + (1000 - likes) * 2 / 3) {
            acts.add(new Act.DeclineOffer(number, Phrasebook.declineOffer(mind, offer)));
        }
        // What is left unsaid lapses: that too is an answer.
    }

    private static void deliver(Mind mind, int number, List<Act.SeatAct> acts) {
        SeatView.Offer offer = offer(mind, number, true);
        boolean keepsItsWord = offer != null
                && mind.draw("delivers/" + offer.measure() + "/" + offer.offeredMinute(), 1000)
                        < 600 + mind.temper().bilateralCbmUse() / 2;
        if (offer != null && keepsItsWord && offer.delivery() == null) {
            acts.add(new Act.Deliver(number, Phrasebook.delivery(mind, offer)));
        }
    }

    static SeatView.@Nullable Offer offer(Mind mind, int number, boolean outgoing) {
        for (SeatView.Offer offer : mind.view().offers()) {
            if (offer.number() == number && offer.outgoing() == outgoing) {
                return offer;
            }
        }
        return null;
    }

    // ---- offers of its own --------------------------------------------------------------------------------------

    static void offer(Mind mind, List<Act.SeatAct> acts) {
        Temper temper = mind.temper();
        boolean crisis = mind.alarm() >= 2;
        boolean pauses = mind.turn() > 0 && !crisis && !mind.late();
        if (pauses) {
            return;
        }
        List<String> wishes = crisis ? IN_A_CRISIS : mind.turn() == 0 ? BEFOREHAND : IN_TIME;
        int share = crisis ? 350 : 250;
        boolean bilateral = thisTurn(mind, true) == 0
                && mind.chance("offers/two", temper.bilateralCbmUse() * share / 1000)
                && mind.time("offer/two");
        boolean multilateral = thisTurn(mind, false) == 0
                && mind.chance("offers/many", temper.multilateralPref() * share / 1000)
                && mind.time("offer/many");
        if (!bilateral && !multilateral) {
            return;
        }
        for (String wish : wishes) {
            SeatView.Measure measure = measure(mind, wish);
            if (measure != null && (measure.bilateral() ? bilateral : multilateral)) {
                List<String> to = partners(mind, measure);
                if (!to.isEmpty()) {
                    SeatView.Incident about = crisis ? known(mind) : null;
                    acts.add(new Act.Offer(wish, to, about == null ? null : about.key(), Phrasebook.offer(mind, measure, about)));
                    return;
                }
            }
        }
    }

    private static SeatView.@Nullable Incident known(Mind mind) {
        SeatView.Incident hit = mind.hit();
        return hit == null ? mind.elsewhere() : hit;
    }

    private static SeatView.@Nullable Measure measure(Mind mind, String id) {
        SeatView.Measure measure = mind.measure(id);
        boolean possible = measure != null
                && measure.byYou()
                && (measure.costPoints() <= mind.view().own().capital() - 2 || measure.costPoints() == 0);
        return possible ? measure : null;
    }

    /// Two states share a bilateral measure: the friend first, and with enough courage the adversary. A forum's measure
    /// goes to everybody in it who has not had it.
    private static List<String> partners(Mind mind, SeatView.Measure measure) {
        List<String> to = new ArrayList<>();
        for (String partner : measure.partners()) {
            SeatView.Mood mood = mind.mood(partner);
            boolean bold = mood != null && (mood.trust() >= 400 || mind.draw("bold/" + measure.key() + "/" + partner, 1000) < mind.temper().bilateralCbmUse());
            if (!offered(mind, measure.key(), partner) && (bold || !measure.bilateral())) {
                to.add(partner);
            }
        }
        return measure.bilateral() && to.size() > 1 ? List.of(to.getFirst()) : to;
    }

    static boolean offered(Mind mind, String measure, String partner) {
        for (SeatView.Offer offer : mind.view().offers()) {
            boolean between = offer.other().equals(partner) || offer.partners().contains(partner);
            boolean over = offer.status() == OfferStatus.DECLINED || offer.status() == OfferStatus.LAPSED;
            if (offer.measure().equals(measure) && between && (offer.outgoing() || !over)) {
                return true;
            }
        }
        return false;
    }

    private static int thisTurn(Mind mind, boolean bilateral) {
        int count = 0;
        int last = 0;
        for (SeatView.Offer offer : mind.view().offers()) {
            boolean two = offer.measure().startsWith("LINK") || offer.measure().startsWith("PACT");
            // An offer to several is one offer.
            if (offer.outgoing() && offer.offeredMinute() >= mind.start() && two == bilateral && offer.number() != last) {
                count++;
                last = offer.number();
            }
        }
        return count;
    }
}
