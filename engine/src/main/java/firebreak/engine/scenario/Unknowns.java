package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/// Ids that nothing declares, gathered over the whole scenario. Where many places say the same and nobody says what is
/// declared instead, the slip is in the declaration, and one report there is worth more than one at every place.
final class Unknowns {
    /// From how many places on an id is right and its declaration wrong.
    private static final int MANY = 3;

    private final Map<IdKind, TreeSet<String>> named = new EnumMap<>(IdKind.class);
    private final SequencedMap<Meant, List<Diagnostic>> places = new LinkedHashMap<>();
    private final List<Diagnostic> others = new ArrayList<>();

    /// What is declared and what is said instead.
    private record Meant(IdKind kind, String declared, String said) {}

    /// Notes that a declared id is in use.
    void named(IdKind kind, String id) {
        named.computeIfAbsent(kind, _ -> new TreeSet<>()).add(id);
    }

    /// An id to which nothing that is declared comes near.
    void add(Diagnostic unknown) {
        others.add(unknown);
    }

    /// An id that is nearly one that is declared.
    ///
    /// @param unknown  what to report where the slip is in the place itself
    /// @param kind     the kind of what is declared
    /// @param declared its id
    /// @param said     what the place says
    void add(Diagnostic unknown, IdKind kind, String declared, String said) {
        places.computeIfAbsent(new Meant(kind, declared, said), _ -> new ArrayList<>()).add(unknown);
    }

    /// Reports what was gathered.
    void report(Reading in) {
        others.forEach(in::report);
        places.forEach((meant, unknown) -> {
            Span declared = in.symbols().place(meant.kind(), meant.declared());
            if (declared != null && unknown.size() >= MANY && isSlip(meant, declared)) {
                in.report(misspelt(meant, declared, unknown));
            } else {
                unknown.forEach(in::report);
            }
        });
    }

    private boolean isSlip(Meant meant, Span declared) {
        boolean used = named.getOrDefault(meant.kind(), new TreeSet<>()).contains(meant.declared());
        return !used && !declared.file().path().startsWith(Parts.LIBRARY_PREFIX);
    }

    private static Diagnostic misspelt(Meant meant, Span declared, List<Diagnostic> unknown) {
        String right = ownPart(meant.kind(), meant.said());
        return new Diagnostic(
                        Code.E012,
                        unknown.size() + " places say `" + right + "`, but the " + meant.kind().words() + " is declared as `"
                                + ownPart(meant.kind(), meant.declared()) + "`",
                        declared,
                        "nothing names this",
                        "change it to `" + right + "`")
                .with(unknown.stream().map(Diagnostic::span).min(Span::compareTo).orElse(declared), "the first of them");
    }

    /// A seat is declared without its delegation.
    private static String ownPart(IdKind kind, String id) {
        return kind == IdKind.SEAT ? id.substring(id.indexOf('.') + 1) : id;
    }
}
