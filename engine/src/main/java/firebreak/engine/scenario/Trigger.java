package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;
import org.jspecify.annotations.Nullable;

/// What makes an entry happen.
public sealed interface Trigger {
    /// A minute on the clock.
    ///
    /// @param minute minutes from the start
    record At(int minute) implements Trigger {}

    /// A condition that comes to hold.
    record When(Condition condition) implements Trigger {}

    /// Another entry's fate.
    ///
    /// @param entry       the entry waited for
    /// @param state       what must have happened to it
    /// @param by          who must have done it, or null if anyone
    /// @param waitMinutes minutes to wait after that
    record After(String entry, AfterState state, @Nullable Address by, int waitMinutes) implements Trigger {
        public After {
            Range.minutes("waitMinutes", waitMinutes);
        }
    }

    /// The facilitator, who releases it by hand; other entries' steps may start it too.
    record ByFacilitator() implements Trigger {}
}
