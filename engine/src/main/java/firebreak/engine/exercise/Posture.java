package firebreak.engine.exercise;

/// What belongs to a dyad besides its tension, uncertainty and trust.
///
/// @param rung              0..9: how far `from` has gone against `to`
/// @param startTension      baseline to which tension falls, permille
/// @param startUncertainty  baseline to which uncertainty falls, permille
/// @param startTrust        baseline to which trust recovers, permille
/// @param firebreakCrossed  force or physical effects have come into play
/// @param coolPeriods       periods in a row with tension under the rung's down-threshold
/// @param heldRung          rung that an act of the last 24 hours holds
/// @param heldUntilMinute   until when it holds
/// @param floorTension      least tension while a public claim stands, permille
/// @param floorUntilMinute  until when that floor holds
public record Posture(
        int rung,
        int startTension,
        int startUncertainty,
        int startTrust,
        boolean firebreakCrossed,
        int coolPeriods,
        int heldRung,
        int heldUntilMinute,
        int floorTension,
        int floorUntilMinute) {

    Posture withRung(int to) {
        return new Posture(to, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, heldRung, heldUntilMinute, floorTension, floorUntilMinute);
    }

    Posture withCrossed() {
        return new Posture(rung, startTension, startUncertainty, startTrust, true, coolPeriods, heldRung, heldUntilMinute, floorTension, floorUntilMinute);
    }

    Posture withCool(int periods) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, periods, heldRung, heldUntilMinute, floorTension, floorUntilMinute);
    }

    Posture withHeld(int held, int untilMinute) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, held, untilMinute, floorTension, floorUntilMinute);
    }

    Posture withFloor(int floor, int untilMinute) {
        return new Posture(rung, startTension, startUncertainty, startTrust, firebreakCrossed, coolPeriods, heldRung, heldUntilMinute, floor, untilMinute);
    }
}
