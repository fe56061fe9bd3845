package firebreak.engine.scenario;

import java.util.Locale;

/// A choice that authors write as a word.
public interface Word {
    /// The constant's name.
    String name();

    /// The word as authors write it, such as `ask_help`.
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
