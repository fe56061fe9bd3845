package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// The head lets sensible orders go ahead and stops reckless ones.
final class Deciding {

    private Deciding() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        if (!mind.view().you().head()) {
            return;
        }
        for (SeatView.Order order : mind.view().orders()) {
            if (order.status() != OrderStatus.DRAFT) {
                continue;
            }
            String objection = objection(mind, order);
            acts.add(objection.isEmpty() ? new Act.Approve(order.number()) : new Act.Refuse(order.number(), objection));
        }
    }

    /// Why the head would stop an order; empty if it would let it go ahead.
    static String objection(Mind mind, SeatView.Order order) {
        SeatView.Move move = mind.move(order.move());
        String to = order.to();
        int rung = move == null ? 0 : move.rung();
        boolean hostile = move != null && (move.letter().equals("N") || move.letter().equals("P") || move.letter().equals("V"));
        if (!hostile || to == null) {
            return "";
        }
        SeatView.Incident about = mind.incident(order.about());
        int tension = mind.tension(to);
        int sure = about == null ? 0 : mind.attribution(about, to);
        if (rung >= 7 && tension < 700) {
            return "We do not go there while anybody still answers the telephone.";
        }
        if (rung >= 5 && (tension < 450 || mind.temper().covertTolerance() < 300)) {
            return "Too much for what we can prove.";
        }
        if (rung >= 3 && tension < 200) {
            return "Not against them, and not now.";
        }
        if (rung == 3 && sure < 400 && mind.draw("cautious/" + order.move() + "/" + to, 1000) > mind.temper().publicBlamePref() + 150) {
            return "We are not sure enough to say that in public.";
        }
        boolean calming = mind.late() && tension < 300;
        return calming && mind.draw("calm/" + order.move() + "/" + to, 1000) < 500 ? "Things are getting better. Let them." : "";
    }
}
