package firebreak.engine.facts;

import java.util.List;
import java.util.Set;

/// A compiled condition of a scenario. Immutable; many exercises may evaluate it at the same time.
///
/// Two conditions with the same source are equal.
public interface Condition {
    /// The author's text.
    String source();

    /// The ids that it names, in the order of the text.
    List<Literal> literals();

    /// What it can depend on, in the order of [Topic].
    Set<Topic> topics();

    /// Whether the ranges of its numbers decide it before anything has happened.
    ///
    /// @param lastTurn    the number of the last turn
    /// @param firstMinute the first minute of the exercise
    /// @param lastMinute  its last
    Outlook outlook(int lastTurn, int firstMinute, int lastMinute);

    /// Whether it can only hold once an entry has fired, been met or been missed.
    ///
    /// @param entry the entry's id
    boolean waitsFor(String entry);

    /// Asks whether it holds now. An error is false, with the error's text.
    Evaluation evaluate(FactSource facts);
}
