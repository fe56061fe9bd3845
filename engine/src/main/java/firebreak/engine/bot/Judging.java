package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// States what the delegation thinks of each incident, once it thinks something new.
final class Judging {
    /// Below this nobody stands out enough to be named, permille.
    private static final int WORTH_SAYING = 150;

    private Judging() {}

    static void act(Mind mind, List<Act.SeatAct> acts) {
        boolean judges = mind.holds("IN")
                || (mind.holds("CS")
                        && mind.view().colleagues().stream().noneMatch(colleague -> colleague.roles().contains("IN")));
        if (!judges || !mind.time("assess")) {
            return;
        }
        for (SeatView.Incident incident : mind.view().incidents()) {
            SeatView.Suspect culprit = mind.culprit(incident);
            if (culprit == null || culprit.attributionPermille() < WORTH_SAYING) {
                continue;
            }
            Band band = Band.of(culprit.attributionPermille());
            if (culprit.stated() != band) {
                acts.add(new Act.Assess(incident.key(), culprit.key(), band, Phrasebook.assessment(mind, culprit, band)));
                return;
            }
        }
    }
}
