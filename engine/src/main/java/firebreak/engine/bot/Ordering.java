package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Orders moves of the catalogue, role by role. The dice decide once a turn whether a seat is of a mind to; the view
/// tells what it may do and what has been ordered already.
final class Ordering {
    private final Mind mind;
    private final Temper temper;
    private final List<Act.SeatAct> acts;
    private final SeatView.@Nullable Incident hit;
    private final SeatView.@Nullable Incident there;
    private final SeatView.@Nullable Mood adversary;
    private final SeatView.@Nullable Mood friend;

    private Ordering(Mind mind, List<Act.SeatAct> acts) {
        this.mind = mind;
        this.temper = mind.temper();
        this.acts = acts;
        this.hit = mind.hit();
        this.there = mind.elsewhere();
        this.adversary = mind.adversary();
        this.friend = mind.friend();
    }

    /// At most one order at a time: the next is given on the view that shows this one.
    static void act(Mind mind, List<Act.SeatAct> acts) {
        Ordering ordering = new Ordering(mind, acts);
        if ((mind.holds("CS") && ordering.responders())
                || (mind.holds("OP") && ordering.operators())
                || (mind.holds("SP") && ordering.spokesman())
                || (mind.holds("FM") && ordering.ministry())
                || (mind.holds("HG") && ordering.head())
                || (mind.holds("LE") && ordering.police())
                || (mind.holds("IN") && ordering.intelligence())
                || (mind.holds("DF") && ordering.defence())) {
            return;
        }
        if (mind.holds("EC")) {
            ordering.economy();
        }
    }

    // ---- giving an order ----------------------------------------------------------------------------------------

    /// @param permille how likely in this turn
    /// @param limit    how often in the whole exercise, towards that state about that incident
    private boolean order(String move, @Nullable String to, SeatView.@Nullable Incident about, int permille, int limit) {
        int before = mind.ordered(move, to, about == null ? null : about.key());
        if (permille <= 0 || before >= limit) {
            return false;
        }
        // A second time is another decision, at another hour.
        String what = move + "/" + to + (before == 0 ? "" : "/" + before);
        boolean minded = mind.chance("orders/" + what, permille) && mind.time("order/" + what);
        return minded && mind.can(move, to) && place(move, to, about);
    }

    private boolean place(String move, @Nullable String to, SeatView.@Nullable Incident about) {
        acts.add(new Act.Order(move, to, about == null ? null : about.key(), Phrasebook.note(mind, move, to, about)));
        return true;
    }

    private int sure(SeatView.@Nullable Incident incident, String suspect) {
        return incident == null ? 0 : mind.attribution(incident, suspect);
    }

    private static boolean significant(SeatView.@Nullable Incident incident) {
        return incident != null && incident.severity() >= Mind.SIGNIFICANT;
    }

    // ---- response team and operators ----------------------------------------------------------------------------

    /// Compares notes with another response team, as far as what is held may leave the house.
    private boolean compare(String move, String with, SeatView.Incident about, int permille) {
        return Heeding.mayShow(mind, about) && order(move, with, about, permille, 1);
    }

    /// Who knows of an incident knows who may be next, and tells them before it compares notes.
    private boolean warns(SeatView.Incident incident) {
        return mind.heeds("warns/" + incident.key()) && order("CSI-03", null, incident, 1000, 1);
    }

    private boolean responders() {
        for (SeatView.Incident incident : mind.view().incidents()) {
            if (incident.open() && incident.victim().equals(mind.own()) && ownIncident(incident)) {
                return true;
            }
        }
        if (there == null) {
            return false;
        }
        if (warns(there)) {
            return true;
        }
        int helpful = (temper.bilateralCbmUse() + temper.multilateralPref()) / 3;
        return compare("CSI-04", there.victim(), there, helpful)
                || order("CSI-03", null, there, temper.multilateralPref() / 3, 1);
    }

    private boolean ownIncident(SeatView.Incident incident) {
        boolean watches = temper.covertTolerance() >= 600 && mind.draw("watches/" + incident.key(), 1000) < 500;
        boolean watching = false;
        for (SeatView.Order order : mind.view().orders()) {
            watching |= order.move().equals("CSI-02")
                    && incident.key().equals(order.about())
                    && order.status() == OrderStatus.UNDER_WAY;
        }
        if (watches && mind.ordered("CSI-02", null, incident.key()) == 0 && mind.can("CSI-02", null)) {
            return place("CSI-02", null, incident);
        }
        boolean awake = mind.reached(incident.sinceMinute() + 10 + mind.draw("contains/" + incident.key(), 50));
        boolean alive = incident.stage().equals("detected") || incident.stage().equals("assessed");
        if (awake && alive && !watching && mind.ordered("CSI-01", null, incident.key()) == 0 && mind.can("CSI-01", null)) {
            return place("CSI-01", null, incident);
        }
        if (warns(incident)) {
            return true;
        }
        String asked = mind.stateToAsk(incident);
        return order("PRV-02", null, incident, 600, 1)
                || (significant(incident) && order("CSI-07", null, incident, 800, 1))
                || (friend != null && compare("CSI-04", friend.key(), incident, 300 + temper.bilateralCbmUse() / 2))
                || compare("CSI-04", asked, incident, temper.bilateralCbmUse() * 2 / 3)
                || (friend != null && compare("CSI-05", friend.key(), incident, temper.bilateralCbmUse() * 2 / 3))
                || compare("CSI-05", asked, incident, temper.bilateralCbmUse() / 2)
                || order("CSI-03", null, incident, temper.multilateralPref() / 2, 1)
                || (mind.holdsEvidence(incident) && order("CSI-06", null, incident, temper.multilateralPref() / 3, 1))
                || (incident.severity() >= 4 && alive && order("CSI-08", null, incident, 150, 1));
    }

    private boolean operators() {
        return hit != null && hit.severity() >= 2 && order("PRV-01", null, hit, 600, 1);
    }

    // ---- words in public ----------------------------------------------------------------------------------------

    private boolean spokesman() {
        if (hit != null && order("COM-01", null, hit, 850, 1)) {
            return true;
        }
        // A government that hears its own street speaks in every turn while something grave is open.
        if (significant(hit) && mind.heeds("street") && order("COM-01", null, hit, 1000, mind.turn())) {
            return true;
        }
        for (SeatView.Mood mood : mind.view().moods()) {
            if (mind.accusedBy(mood.key()) && order("COM-06", mood.key(), there, 700, 1)) {
                return true;
            }
        }
        return false;
    }

    /// Names somebody in public when sure enough for its doctrine; now and then too early, when the street asks for it.
    private boolean blame() {
        SeatView.Incident about = hit;
        if (about == null || about.severity() < 2) {
            return false;
        }
        String suspect = mind.stateToAsk(about);
        int sure = sure(about, suspect);
        if (suspect.isEmpty() || mind.claimed(suspect) || mind.ordered("COM-02", suspect, null) > 0) {
            return false;
        }
        int enough = 850 - temper.publicBlamePref() * 6 / 10;
        if (sure >= enough) {
            return order("COM-03", suspect, about, temper.multilateralPref(), 1)
                    || order("COM-02", suspect, about, 300 + temper.publicBlamePref() / 2, 1);
        }
        int street = mind.view().own().pressure() * temper.publicBlamePref() / 1000;
        boolean pressed = mind.tension(suspect) >= 230 && sure >= 100;
        return pressed && order("COM-02", suspect, about, temper.publicBlamePref() / 3 + street / 2, 1);
    }

    /// Takes back in public what has turned out to be wrong.
    private boolean retract() {
        for (SeatView.Mood mood : mind.view().moods()) {
            if (mind.claimed(mood.key())) {
                boolean wrong = true;
                for (SeatView.Incident incident : mind.view().incidents()) {
                    wrong &= mind.attribution(incident, mood.key()) < 150;
                }
                if (wrong && order("COM-07", mood.key(), hit, 600, 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    // ---- foreign ministry ---------------------------------------------------------------------------------------

    private boolean ministry() {
        if (hit != null && ownCrisis(hit)) {
            return true;
        }
        if (there != null && there.severity() >= 2) {
            boolean help = order("CAP-01", there.victim(), there, temper.bilateralCbmUse(), 1)
                    || order("DIP-01", there.victim(), there, temper.bilateralCbmUse() / 2, 1);
            if (help) {
                return true;
            }
        }
        for (SeatView.Mood mood : mind.view().moods()) {
            if (relations(mood)) {
                return true;
            }
        }
        return mind.late() && order("CAP-04", null, null, temper.multilateralPref() - 400, 1);
    }

    private boolean ownCrisis(SeatView.Incident incident) {
        String asked = mind.stateToAsk(incident);
        int sure = sure(incident, asked);
        int often = 1 + mind.turn() / 3;
        return order("DIP-01", asked, incident, 350 + temper.bilateralCbmUse() / 2, often)
                || (significant(incident)
                        && friend != null
                        && order("DIP-09", friend.key(), incident, temper.bilateralCbmUse() * 2 / 3, 1))
                || (sure >= 400 && mind.holdsEvidence(incident) && Heeding.mayShow(mind, incident) && order("DIP-10", asked, incident, 700, 1))
                || ((mind.tension(asked) >= 250 || sure >= 300)
                        && order("DIP-02", asked, incident, 250 + temper.publicBlamePref() / 2, often))
                || (sure >= 400 && order("DIP-03", asked, incident, temper.multilateralPref() / 2, 1))
                || blame()
                || (sure >= 400 && mind.tension(asked) >= 300 && order("DIP-04", asked, incident, temper.publicBlamePref() / 2, 1))
                || (sure >= 500 && order("DIP-11", asked, incident, temper.publicBlamePref() / 2, 1))
                || (sure >= 750 && order("MUL-05", asked, incident, temper.sanctionsUse() / 2, 1));
    }

    private boolean relations(SeatView.Mood mood) {
        String other = mood.key();
        boolean hurt = mind.accusedBy(other) && mood.tension() >= 200;
        if (hurt && temper.suspendDialogue() > 0 && !mind.suspended(other) && order("DIP-06", other, null, 500, 1)) {
            return true;
        }
        boolean calmer = mood.tension() < 350 || mind.late();
        return (mind.suspended(other) && calmer && order("DIP-07", other, null, 500, 2))
                || (mood.uncertainty() >= 450 && mood.tension() >= 150 && order("DIP-01", other, null, temper.bilateralCbmUse() / 2, 1 + mind.turn() / 3))
                || (mind.late() && mood.trust() < 600 && order("CBM-01", other, null, temper.bilateralCbmUse() / 2, 1));
    }

    // ---- head ---------------------------------------------------------------------------------------------------

    private boolean head() {
        if (retract() || blame()) {
            return true;
        }
        SeatView.Mood other = adversary;
        if (other == null) {
            return false;
        }
        return soften(other) || harden(other);
    }

    private boolean soften(SeatView.Mood other) {
        boolean worried = other.tension() >= 230 && other.uncertainty() >= 450;
        boolean wayOut = mind.late() && other.tension() >= 160;
        return (worried && mind.turn() >= 2 && order("DIP-08", other.key(), null, temper.bilateralCbmUse() / 2, 1))
                || (wayOut && order("COM-05", other.key(), null, 200 + temper.multilateralPref() / 2, 1 + mind.turn() / 5))
                || (wayOut && mind.view().own().capital() >= 5 && order("CBM-04", other.key(), null, temper.bilateralCbmUse() / 3, 1));
    }

    private boolean harden(SeatView.Mood other) {
        String to = other.key();
        int sure = sure(hit, to);
        int tension = other.tension();
        return (tension >= 350 && order("COM-04", to, null, (1000 - temper.bilateralCbmUse()) / 2, 1))
                || (tension >= 350 && sure >= 550 && order("DIP-05", to, hit, temper.publicBlamePref() / 2, 1))
                || (mind.view().own().pressure() >= 500 && temper.contentAsThreat() >= 800 && order("MUL-08", null, null, 200, 1))
                || (hit != null && hit.severity() >= 4 && order("ECO-02", to, hit, temper.sanctionsUse() / 4, 1))
                || (tension >= 600 && order("MIL-06", to, hit, temper.covertTolerance() / 3, 1))
                || (tension >= 650 && other.rung() >= 5 && order("MIL-07", to, null, 300, 1))
                || (tension >= 700 && order("MIL-08", to, hit, 400, 1))
                || (tension >= 750 && order("MIL-09", to, null, 200, 1));
    }

    // ---- police, intelligence, defence, economy -----------------------------------------------------------------

    private boolean police() {
        SeatView.Incident about = Heeding.worthPursuing(mind, hit);
        for (SeatView.Mood mood : mind.view().moods()) {
            if (order("LAW-08", mood.key(), there, temper.bilateralCbmUse() / 3, 1)) {
                return true;
            }
        }
        if (about == null) {
            return false;
        }
        String asked = mind.stateToAsk(about);
        return order("LAW-01", asked, about, 800, 1)
                || (friend != null && order("LAW-03", friend.key(), about, temper.bilateralCbmUse() / 2, 1))
                || order("LAW-03", asked, about, temper.bilateralCbmUse() / 3, 1)
                || (mind.turn() <= 2 && order("LAW-02", asked, about, 300, 1))
                || (temper.publicBlamePref() >= 400 && order("LAW-04", asked, about, temper.publicBlamePref() / 2, 1));
    }

    private boolean intelligence() {
        SeatView.Incident about = Heeding.worthPursuing(mind, hit == null ? there : hit);
        if (about != null) {
            String asked = mind.stateToAsk(about);
            boolean collects = !asked.isEmpty() && !asked.equals(about.victim())
                    && order("INT-01", asked, about, 350 + temper.covertTolerance() / 2, 1 + mind.turn() / 3);
            if (collects
                    || (friend != null
                            && Heeding.mayShow(mind, about)
                            && order("INT-02", friend.key(), about, temper.bilateralCbmUse() / 2, 1))
                    || (hit != null && order("INT-03", asked, about, temper.publicBlamePref() / 2, 1))) {
                return true;
            }
        }
        return adversary != null && adversary.tension() >= 300 && order("INT-04", adversary.key(), null, 350, 1 + mind.turn() / 4);
    }

    private boolean defence() {
        if (hit != null && order("MIL-01", null, null, 700, 1 + mind.turn() / 3)) {
            return true;
        }
        if (there != null && order("MIL-04", there.victim(), there, temper.bilateralCbmUse() / 2, 1)) {
            return true;
        }
        SeatView.Mood other = adversary;
        if (other == null) {
            return false;
        }
        return (other.tension() >= 330 && order("MIL-02", other.key(), null, (1000 - temper.bilateralCbmUse()) / 2, 1))
                || (significant(hit) && other.tension() >= 400 && order("MIL-05", other.key(), hit, temper.covertTolerance() / 2, 1))
                || (other.tension() >= 380 && order("MIL-03", other.key(), null, temper.covertTolerance() / 4, 1));
    }

    private boolean economy() {
        SeatView.Incident about = hit;
        for (SeatView.Mood mood : mind.view().moods()) {
            if (mind.late() && mood.tension() < 300 && order("ECO-04", mood.key(), null, 500, 1)) {
                return true;
            }
        }
        if (about == null) {
            return false;
        }
        String asked = mind.stateToAsk(about);
        return order("ECO-01", asked, about, temper.sanctionsUse(), 1)
                || (sure(about, asked) >= 500 && order("ECO-03", asked, about, temper.sanctionsUse() / 3, 1))
                || order("ECO-05", null, null, 250, 1);
    }
}
