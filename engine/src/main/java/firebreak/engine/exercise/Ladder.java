package firebreak.engine.exercise;

/// The rungs of the ladder that tension alone can reach or leave.
///
/// Rungs 0 to 3 follow tension with hysteresis; 4 to 9 are reached by the actor's own acts only. Between 6 and 7 lies
/// the firebreak.
final class Ladder {

    static final int HIGHEST_BY_TENSION = 3;
    static final int HIGHEST_BEFORE_FIREBREAK = 6;
    static final int TENSION_CAP_BEFORE_FIREBREAK = 779;

    private Ladder() {}

    static int startRung(int tension) {
        return tension >= 250 ? 2 : tension >= 150 ? 1 : 0;
    }
}
