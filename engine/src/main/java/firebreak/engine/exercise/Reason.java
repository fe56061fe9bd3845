package firebreak.engine.exercise;

import java.util.List;

/// Why an input was refused, in the words of the person who gave it.
///
/// @param code  stable, such as `needs-missing`
/// @param text  one sentence
/// @param lacks what is missing, one line each; may be empty
/// @param help  what would do instead; may be empty
public record Reason(String code, String text, List<String> lacks, String help) {
    public Reason {
        lacks = List.copyOf(lacks);
    }

    static Reason of(String code, String text, String help) {
        return new Reason(code, text, List.of(), help);
    }
}
