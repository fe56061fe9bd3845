package firebreak.engine.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong in a condition, and where.
///
/// @param problem    what sort of mistake
/// @param start      where it starts in the condition, in code points from 0
/// @param end        where it ends
/// @param message    what is wrong, in the author's words
/// @param label      a few words for the place
/// @param wrong      the word that is not known, or null
/// @param candidates the words that would be known there
/// @param help       an edit the author can make, or null
public record Fault(
        Problem problem,
        int start,
        int end,
        String message,
        String label,
        @Nullable String wrong,
        List<String> candidates,
        @Nullable String help) {
    public Fault {
        candidates = List.copyOf(candidates);
    }

    Fault(Problem problem, int start, int end, String message, String label, @Nullable String help) {
        this(problem, start, end, message, label, null, List.of(), help);
    }

    /// What sort of mistake a condition can have.
    public enum Problem {
        SYNTAX,
        UNKNOWN_FUNCTION,
        UNKNOWN_FIELD,
        TYPE,
        NOT_YES_OR_NO,
        TOO_LARGE,
        NOT_IN_LANGUAGE
    }
}
