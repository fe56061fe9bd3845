package firebreak.engine.scenario;

/// By when something is to be done.
public sealed interface Due {
    /// At a minute on the clock; never shifts.
    record At(int minute) implements Due {}

    /// Within some minutes; skipped minutes shift it.
    record Within(int minutes) implements Due {
        public Within {
            Range.minutes("minutes", minutes);
        }
    }
}
