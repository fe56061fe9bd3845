package firebreak.engine.scenario;

/// Ranges that a value of the scenario must keep.
final class Range {
    static final int PERMILLE = 1000;
    /// A hundred days, far beyond any exercise.
    static final int LONGEST_MINUTES = 144_000;

    private Range() {}

    static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", must be " + least + ".." + most);
        }
    }

    static void permille(String name, int value) {
        check(name, value, 0, PERMILLE);
    }

    static void change(String name, int value) {
        check(name, value, -PERMILLE, PERMILLE);
    }

    static void minutes(String name, int value) {
        check(name, value, 0, LONGEST_MINUTES);
    }
}
