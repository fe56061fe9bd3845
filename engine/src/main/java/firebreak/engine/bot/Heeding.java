package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a delegation does that lets its knowledge decide: what it holds, how sure it is, whom it deals with, and what its
/// capital has written. How often it does so is its doctrine's `judgement`; at 0 all this is left to habit.
final class Heeding {
    /// From here on no further source is worth its price, permille.
    private static final int SURE_FROM = 750;

    /// What stays in the till for something unforeseen, points.
    private static final int RESERVE = 2;

    private static final Pattern MOVE = Pattern.compile("\\(([A-Z]{2,4}-[0-9]{2})\\)");

    private Heeding() {}

    // ---- whom it deals with -------------------------------------------------------------------------------------

    /// Whether an offer comes from nobody whom the delegation knows: no state, and no body of its region.
    static boolean isStranger(Mind mind, SeatView.Offer offer) {
        for (SeatView.Party party : mind.view().parties()) {
            if (party.key().equals(offer.other())) {
                return false;
            }
        }
        return !mind.isDelegation(offer.other());
    }

    // ---- what it holds ------------------------------------------------------------------------------------------

    /// Whether it can add anything to a conversation about somebody else's incident: evidence, or trouble of its own.
    static boolean hasSomethingToSay(Mind mind, SeatView.Incident about) {
        boolean hit = false;
        for (SeatView.Incident incident : mind.view().incidents()) {
            hit |= incident.victim().equals(mind.own());
        }
        return hit || mind.holdsEvidence(about);
    }

    /// Whether what it holds about an incident may be read by another state, as its labels have it.
    static boolean mayShow(Mind mind, SeatView.Incident about) {
        if (!mind.heeds("labels/" + about.key())) {
            return true;
        }
        for (SeatView.Evidence evidence : mind.view().evidence()) {
            boolean open = evidence.tlp().equals("CLEAR") || evidence.tlp().equals("GREEN");
            if (evidence.about().equals(about.key()) && !open) {
                return false;
            }
        }
        return true;
    }

    // ---- how sure it is -----------------------------------------------------------------------------------------

    /// The incident about which more should be learnt: the given one, and where that is settled the worst of those that are
    /// not; none where all are.
    static SeatView.@Nullable Incident worthPursuing(Mind mind, SeatView.@Nullable Incident first) {
        if (!mind.heeds("pursues")) {
            return first;
        }
        if (first != null && isUnsettled(mind, first)) {
            return first;
        }
        SeatView.Incident worst = null;
        for (SeatView.Incident incident : mind.view().incidents()) {
            if (isUnsettled(mind, incident) && (worst == null || incident.severity() > worst.severity())) {
                worst = incident;
            }
        }
        return worst;
    }

    private static boolean isUnsettled(Mind mind, SeatView.Incident incident) {
        SeatView.Suspect culprit = mind.culprit(incident);
        return culprit == null || culprit.attributionPermille() < SURE_FROM;
    }

    // ---- what its capital has written ----------------------------------------------------------------------------

    /// Orders what this turn's instructions to the seat propose, if it is calm and can be paid for.
    static void followInstructions(Mind mind, List<Act.SeatAct> acts) {
        if (mind.temper().judgement() == 0) {
            return;
        }
        for (SeatView.Mail mail : mind.view().mail()) {
            if (mail.kind().equals("instruction") && mail.minute() >= mind.start() && mind.heeds("told/" + mail.title() + mail.minute())) {
                follow(mind, mail, acts);
                if (!acts.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static void follow(Mind mind, SeatView.Mail mail, List<Act.SeatAct> acts) {
        Matcher named = MOVE.matcher(mail.text());
        while (named.find()) {
            SeatView.Move move = mind.move(named.group(1));
            if (move != null && isCalm(move) && move.costPoints() <= mind.view().own().capital() - RESERVE) {
                SeatView.Incident hit = mind.hit();
                SeatView.Incident about = move.needsIncident() ? (hit == null ? mind.elsewhere() : hit) : null;
                String to = target(mind, move, about);
                boolean possible = (!move.needsIncident() || about != null) && (!move.needsTarget() || to != null);
                if (possible && mind.ordered(move.key(), to, null) == 0 && mind.can(move.key(), to)) {
                    acts.add(new Act.Order(
                            move.key(), to, about == null ? null : about.key(), Phrasebook.note(mind, move.key(), to, about)));
                    return;
                }
            }
        }
    }

    private static boolean isCalm(SeatView.Move move) {
        return move.letter().equals("D") || (move.letter().equals("S") && move.rung() < 2);
    }

    private static @Nullable String target(Mind mind, SeatView.Move move, SeatView.@Nullable Incident about) {
        if (!move.needsTarget()) {
            return null;
        }
        String asked = about == null ? "" : mind.stateToAsk(about);
        SeatView.Mood adversary = mind.adversary();
        return !asked.isEmpty() ? asked : adversary == null ? null : adversary.key();
    }
}
