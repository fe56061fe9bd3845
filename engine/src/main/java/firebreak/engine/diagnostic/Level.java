package firebreak.engine.diagnostic;

import java.util.Locale;

/// How much a diagnostic matters.
public enum Level {
    /// The scenario cannot be played.
    ERROR,
    /// It can, but hardly as meant.
    WARNING,
    /// It could be better.
    ADVICE;

    /// The word that readers see.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
