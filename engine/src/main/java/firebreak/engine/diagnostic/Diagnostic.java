package firebreak.engine.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mistake in an author's file.
///
/// @param code    what sort of mistake
/// @param message what is wrong: lower case, no full stop, the author's words in backticks
/// @param span    where
/// @param label   a few words under the place, may be empty
/// @param related other places that explain it
/// @param help    an edit the author can make, or null
public record Diagnostic(
        Code code, String message, Span span, String label, List<Related> related, @Nullable String help) {
    public Diagnostic {
        related = List.copyOf(related);
    }

    /// A diagnostic without other places.
    public Diagnostic(Code code, String message, Span span, String label, @Nullable String help) {
        this(code, message, span, label, List.of(), help);
    }

    /// Another place that explains a mistake.
    public record Related(Span span, String label) {}

    /// How much it matters.
    public Level level() {
        return code.level();
    }

    /// The same with another place.
    public Diagnostic with(Span other, String otherLabel) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(other, otherLabel));
        return new Diagnostic(code, message, span, label, more, help);
    }
}
