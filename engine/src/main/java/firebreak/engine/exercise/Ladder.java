package firebreak.engine.exercise;

import firebreak.engine.scenario.Rung;
import firebreak.engine.scenario.Scenario;

/// The rungs of the ladder that tension alone can reach or leave.
///
/// The lower rungs follow tension with hysteresis; the others are reached by the actor's own acts only. Between 6 and 7
/// lies the firebreak.
final class Ladder {

    static final int HIGHEST_BEFORE_FIREBREAK = 6;
    static final int TENSION_CAP_BEFORE_FIREBREAK = 779;

    private Ladder() {}

    /// The highest of rungs 0 to 2 whose threshold a tension meets.
    static int startRung(Scenario scenario, int tension) {
        int start = 0;
        for (Rung rung : scenario.library().ladder()) {
            if (rung.number() <= 2 && rung.upAt().isPresent() && tension >= rung.upAt().getAsInt()) {
                start = Math.max(start, rung.number());
            }
        }
        return start;
    }

    /// Whether tension lifts a dyad from `rung` to the next one.
    static boolean climbs(Scenario scenario, int rung, int tension) {
        for (Rung next : scenario.library().ladder()) {
            if (next.number() == rung + 1) {
                return next.upAt().isPresent() && tension >= next.upAt().getAsInt();
            }
        }
        return false;
    }

    /// Whether tension is low enough to leave `rung` downwards.
    static boolean cools(Scenario scenario, int rung, int tension) {
        for (Rung at : scenario.library().ladder()) {
            if (at.number() == rung) {
                return at.downBelow().isPresent() && tension < at.downBelow().getAsInt();
            }
        }
        return false;
    }

    /// Whether a rung is one that only acts reach.
    static boolean byActOnly(Scenario scenario, int rung) {
        for (Rung at : scenario.library().ladder()) {
            if (at.number() == rung) {
                return rung > 0 && at.upAt().isEmpty();
            }
        }
        return rung > 0;
    }
}
