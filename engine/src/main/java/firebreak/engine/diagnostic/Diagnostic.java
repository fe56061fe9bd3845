package firebreak.engine.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern CHANGE = Pattern.compile("^(?:write the file, or )?change it to `([^`]+)`");

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

    /// The word to put in the place of the wrong one, where the help is to change it; nothing where it takes more than that.
    public Optional<String> replacement() {
        Matcher change = help == null ? null : CHANGE.matcher(help);
        return change != null && change.find() ? Optional.of(change.group(1)) : Optional.empty();
    }

    /// The same with another place.
    public Diagnostic with(Span other, String otherLabel) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(other, otherLabel));
        return new Diagnostic(code, message, span, label, more, help);
    }
}
