package firebreak.engine.exercise;

/// How long things count, in simulated minutes.
final class Windows {
    static final int PERIOD_MINUTES = 360;
    static final int DAY_MINUTES = 1_440;
    static final int LONGEST_MINUTES = 72 * 60;

    private Windows() {}
}
