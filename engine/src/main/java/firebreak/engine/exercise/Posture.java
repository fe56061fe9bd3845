package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;

/// What belongs to a dyad besides its tension, uncertainty and trust.
///
/// @param rung              0..9: how far `from` has gone against `to`
/// @param startTension      baseline to which tension falls, permille
/// @param startUncertainty  baseline to which uncertainty falls, permille
/// @param startTrust        baseline to which trust recovers, permille
/// @param firebreakCrossed  force or physical effects have come into play
/// @param coolPeriods       periods in a row with tension under the rung's down-threshold
/// @param held              rungs that acts hold, each with the last minute for which it does
/// @param floorTension      least tension while a public claim stands, permille
/// @param floorUntilMinute  until when that floor holds
public record Posture(
        int rung,
        int startTension,
        int startUncertainty,
        int startTrust,
        boolean firebreakCrossed,
        int coolPeriods,
        PersistentMap<Integer, Integer> held,
        int floorTension,
        int floorUntilMinute) {

    Posture withRung(int to) {
        return new Posture(to, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, held, floorTension, floorUntilMinute);
    }

    Posture withCrossed() {
        return new Posture(rung, startTension, startUncertainty, startTrust, true, coolPeriods, held, floorTension, floorUntilMinute);
    }

    Posture withCool(int periods) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, periods, held, floorTension, floorUntilMinute);
    }

    /// The highest rung that an act still holds at a minute; 0 if none does.
    int heldRung(int minute) {
        int highest = 0;
        for (var each : held.entrySet()) {
            highest = each.getValue() >= minute ? Math.max(highest, each.getKey()) : highest;
        }
        return highest;
    }

    Posture withHeld(int rungHeld, int untilMinute) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, held.plus(rungHeld, untilMinute), floorTension, floorUntilMinute);
    }

    Posture withFloor(int floor, int untilMinute) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, held, floor, untilMinute);
    }
}
