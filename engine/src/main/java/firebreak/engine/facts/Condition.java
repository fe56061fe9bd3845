package firebreak.engine.facts;

import java.util.Set;

/// A compiled condition of a scenario. Immutable; many exercises may evaluate it at the same time.
///
/// Two conditions with the same source are equal.
public interface Condition {
    /// The author's text.
    String source();

    /// What it can depend on, in the order of [Topic].
    Set<Topic> topics();

    /// Asks whether it holds now. An error is false, with the error's text.
    Evaluation evaluate(FactSource facts);
}
