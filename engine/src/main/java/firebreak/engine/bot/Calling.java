package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Picks up the telephone.
final class Calling {

    private Calling() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        Temper temper = mind.temper();
        if (mind.callsThisTurn(null) >= 1 + temper.bilateralCbmUse() / 300) {
            return;
        }
        int readiness = temper.bilateralCbmUse();
        SeatView.Incident hit = mind.hit();
        if (hit != null && hit.severity() >= Mind.SIGNIFICANT) {
            String asked = mind.stateToAsk(hit);
            boolean first = !called(mind, asked, hit.key());
            if (call(mind, acts, asked, hit, "hit", first ? 450 + readiness / 2 : readiness * 2 / 3, Phrasebook.Purpose.ASK)) {
                return;
            }
            SeatView.Mood friend = mind.friend();
            if (friend != null
                    && !friend.key().equals(asked)
                    && call(mind, acts, friend.key(), hit, "friend", readiness / 2, Phrasebook.Purpose.COMPARE)) {
                return;
            }
        }
        for (SeatView.Mood mood : mind.view().moods()) {
            if (mind.accusedBy(mood.key())
                    && call(mind, acts, mood.key(), mind.elsewhere(), "accused/" + mood.key(), readiness * 2 / 3, Phrasebook.Purpose.PROTEST)) {
                return;
            }
        }
        SeatView.Incident there = mind.elsewhere();
        if (there != null && there.severity() >= Mind.SIGNIFICANT) {
            int helpful = (readiness + temper.multilateralPref()) / 4;
            if (call(mind, acts, there.victim(), there, "help", helpful, Phrasebook.Purpose.OFFER_HELP)) {
                return;
            }
        }
        SeatView.Mood adversary = mind.adversary();
        if (adversary != null && adversary.tension() >= 300 && adversary.uncertainty() >= 450) {
            call(mind, acts, adversary.key(), hit, "clarify", readiness / 2, Phrasebook.Purpose.CLARIFY);
        }
    }

    private static boolean called(Mind mind, String to, String about) {
        for (SeatView.Call call : mind.view().calls()) {
            if (call.outgoing() && call.other().equals(to) && about.equals(call.about())) {
                return true;
            }
        }
        return false;
    }

    private static boolean call(
            Mind mind,
            List<Act.SeatAct> acts,
            String to,
            SeatView.@Nullable Incident about,
            String why,
            int permille,
            Phrasebook.Purpose purpose) {
        if (to.isEmpty() || to.equals(mind.own()) || mind.callsThisTurn(to) > 0) {
            return false;
        }
        if (!mind.chance("calls/" + why + "/" + to, permille) || !mind.time("call/" + why)) {
            return false;
        }
        SeatView.Channel line = line(mind, to);
        if (line == null) {
            return false;
        }
        acts.add(new Act.PlaceCall(to, line.key(), about == null ? null : about.key(), false, Phrasebook.call(mind, to, about, purpose)));
        return true;
    }

    /// The line that this seat would use: response teams speak to response teams, ministries to ministries; leaders only
    /// when things are tense.
    static SeatView.@Nullable Channel line(Mind mind, String to) {
        SeatView.Channel best = null;
        int most = 0;
        for (SeatView.Channel channel : mind.channelsTo(to)) {
            int rank = rank(mind, channel, mind.tension(to));
            if (rank > most) {
                most = rank;
                best = channel;
            }
        }
        return best;
    }

    private static int rank(Mind mind, SeatView.Channel channel, int tension) {
        if (!mind.natural(channel.role())) {
            return 0;
        }
        return switch (channel.kind()) {
            case "csirt" -> 60;
            case "poc" -> 50;
            case "network" -> 40;
            case "hotline" -> tension >= 350 ? 70 : 0;
            case "risk" -> tension >= 300 ? 55 : 0;
            case "embassy" -> 20;
            default -> 10;
        };
    }
}
