package firebreak.engine.exercise;

import java.util.List;

/// What the rules say to an input.
public sealed interface Outcome {

    /// The input stands.
    ///
    /// @param events in the order they happened; empty only for a clock that met nothing due
    record Accepted(List<Event> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// The input does not stand, and nothing changes.
    record Rejected(Reason reason) implements Outcome {}
}
