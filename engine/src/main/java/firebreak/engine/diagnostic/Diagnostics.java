package firebreak.engine.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the mistakes of one run and gives them back as an author wants to read them.
public final class Diagnostics {
    private static final Comparator<Diagnostic> IN_FILE_ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> found = new ArrayList<>();

    /// Notes a mistake.
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /// Whether any mistake so far stops the scenario from being played.
    public boolean hasErrors() {
        return errors() > 0;
    }

    /// How many of the mistakes so far stop the scenario from being played.
    public long errors() {
        return found.stream().filter(diagnostic -> diagnostic.level() == Level.ERROR).count();
    }

    /// Whether something so far is wrong with what stands at a place.
    public boolean touch(Span place) {
        return found.stream()
                .map(Diagnostic::span)
                .anyMatch(span -> span.file().path().equals(place.file().path()) && span.start() < place.end() && span.end() > place.start());
    }

    /// Every mistake once, in file order. Where a place has an error already, further ones there only follow from it.
    public List<Diagnostic> inFileOrder() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(IN_FILE_ORDER);
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic next : sorted) {
            if (kept.isEmpty() || !follows(next, kept.getLast())) {
                kept.add(next);
            }
        }
        return kept;
    }

    private static boolean follows(Diagnostic next, Diagnostic earlier) {
        if (!next.span().equals(earlier.span())) {
            return false;
        }
        boolean placed = next.span().file().length() > 0;
        return next.equals(earlier) || (placed && earlier.level() == Level.ERROR);
    }
}
