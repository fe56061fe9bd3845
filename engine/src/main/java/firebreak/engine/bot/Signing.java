package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Agreements that others propose: signed or turned down, never proposed.
final class Signing {

    private Signing() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        for (SeatView.Task task : mind.view().tasks()) {
            if (task.kind().equals("sign")) {
                for (SeatView.Agreement agreement : mind.view().agreements()) {
                    if (agreement.number() == task.number()) {
                        acts.add(answer(mind, agreement));
                        return;
                    }
                }
            }
        }
    }

    /// Whoever sees a broken agreement signs no other with the one that broke it.
    private static Act.SeatAct answer(Mind mind, SeatView.Agreement agreement) {
        int trust = 1000;
        for (String party : agreement.parties()) {
            SeatView.Mood mood = mind.mood(party);
            trust = mood == null ? trust : Math.min(trust, mood.trust());
            for (SeatView.Agreement other : mind.view().agreements()) {
                boolean burnt = !party.equals(mind.own()) && other.status() != AgreementStatus.PROPOSED && other.broken().contains(party);
                trust = burnt ? -1000 : trust;
            }
        }
        String name = "agreement/" + agreement.by() + "/" + agreement.number();
        boolean signs = mind.draw(name, 1000) < (mind.temper().bilateralCbmUse() + trust) / 2 + 200;
        return signs
                ? new Act.SignAgreement(agreement.number(), agreement.version())
                : new Act.LeaveAgreement(agreement.number(), "We are not ready for this.");
    }

    /// A delegation that has promised to stand still does, towards those who have kept their word.
    static boolean allows(SeatView view, SeatView.@Nullable Move move, String to) {
        if (move == null) {
            return true;
        }
        boolean hostile = move.letter().equals("P") || move.letter().equals("N") || move.letter().equals("V")
                || move.visibility().equals("covert");
        if (!hostile) {
            return true;
        }
        String own = view.you().delegation();
        for (SeatView.Agreement agreement : view.agreements()) {
            boolean binds = agreement.status() == AgreementStatus.IN_FORCE
                    && agreement.party()
                    && agreement.parties().contains(to)
                    && !agreement.left().contains(own)
                    && !agreement.left().contains(to)
                    && !agreement.broken().contains(to);
            if (binds && agreement.terms().contains(Term.STANDSTILL)) {
                return false;
            }
        }
        return true;
    }
}
