package firebreak.engine.facts;

import org.jspecify.annotations.Nullable;

/// What came of evaluating a condition once.
///
/// @param value      whether it holds; false when there is an error
/// @param nextMinute the next simulated minute at which a time function in it changes by itself,
///                   `Integer.MAX_VALUE` if none does
/// @param error      what went wrong, for the facilitator, or null
public record Evaluation(boolean value, int nextMinute, @Nullable String error) {
    public Evaluation {
        if (error != null && value) {
            throw new IllegalArgumentException("an evaluation with an error must be false: " + error);
        }
    }
}
