package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Allowances;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.LookAlikes;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What all decoders of one run share: what is declared, what has been found wrong, and the calendar.
final class Reading {
    private final Diagnostics diagnostics;
    private final Symbols symbols = new Symbols();
    private final Texts texts = new Texts();
    private final Texts libraryTexts = new Texts();
    private final TreeMap<String, PlayerText> playerTexts = new TreeMap<>();
    private final TreeMap<String, PlayerText> facilitatorTexts = new TreeMap<>();
    private final Allowances allowances = new Allowances();
    private final Tongues tongues = new Tongues(this);
    private final Conditioning conditioning = new Conditioning(this);
    private final Unknowns unknowns = new Unknowns();
    private boolean incomplete;
    private @Nullable TurnPlan turns;

    /// A text that players read.
    record PlayerText(SourceFile file, int from, int to) {}

    Reading(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /// How many errors have been found so far, so that a decoder can tell whether what it has read is whole.
    long errors() {
        return diagnostics.errors();
    }

    Symbols symbols() {
        return symbols;
    }

    Texts texts() {
        return texts;
    }

    Texts textsNextTo(Span place) {
        return place.file().path().startsWith(Parts.LIBRARY_PREFIX) ? libraryTexts : texts;
    }

    Texts libraryTexts() {
        return libraryTexts;
    }

    /// What the author's own files allow.
    Allowances allowances() {
        return allowances;
    }

    /// The languages of the texts.
    Tongues tongues() {
        return tongues;
    }

    Conditioning conditioning() {
        return conditioning;
    }

    /// Remembers that a file could not be read, so that ids which seem missing may stand in it.
    void incomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    /// The ids that nothing declares; reported once all are gathered.
    Unknowns unknowns() {
        return unknowns;
    }

    /// The calendar, null while it is not known or not readable.
    @Nullable TurnPlan turns() {
        return turns;
    }

    void turns(TurnPlan plan) {
        turns = plan;
    }

    void playersRead(Span place) {
        playerTexts.put(place.toString(), new PlayerText(place.file(), place.start(), place.end()));
    }

    void facilitatorReads(Span place) {
        facilitatorTexts.put(place.toString(), new PlayerText(place.file(), place.start(), place.end()));
    }

    /// What only the facilitator reads: titles of entries, notes, objectives.
    Collection<PlayerText> facilitatorTexts() {
        return facilitatorTexts.values();
    }

    Collection<PlayerText> playerTexts() {
        return playerTexts.values();
    }

    void report(Code code, Span span, String message, String label, @Nullable String help) {
        diagnostics.add(new Diagnostic(code, message, span, label, help));
    }

    /// Reports that a whole part is missing, unless it may stand in a file that could not be read.
    void reportMissing(Code code, Span span, String message, String label, @Nullable String help) {
        if (!incomplete) {
            report(code, span, message, label, help);
        }
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /// Checks an id.
    ///
    /// @param place where it stands
    /// @param kinds what it may name
    /// @return whether it does
    boolean check(String id, Span place, IdKind... kinds) {
        for (IdKind kind : kinds) {
            if (symbols.has(kind, id)) {
                unknowns.named(kind, id);
                return kind != IdKind.MOVE || inPlay(id, place);
            }
        }
        if (!incomplete) {
            List<IdKind> actual = symbols.kinds(id);
            if (actual.isEmpty()) {
                unknown(id, place, kinds);
            } else {
                report(wrongKind(id, place, actual.getFirst(), kinds));
            }
        }
        return false;
    }

    /// Reports a move that the scenario itself forbids; what the library's own needs name simply never happens.
    private boolean inPlay(String move, Span place) {
        Span forbidden = symbols.forbidden(move);
        if (forbidden == null || place.file().path().startsWith(Parts.LIBRARY_PREFIX)) {
            return true;
        }
        report(new Diagnostic(
                        Code.E056,
                        "the move `" + move + "` is forbidden",
                        place,
                        "nobody can order it",
                        "name another move, or take its `forbidden` away")
                .with(forbidden, "forbidden here"));
        return false;
    }

    /// Whether nobody is in the forum of one of the scenario's own measures, and somebody in one of nearly that name.
    boolean isMisspeltForum(Measure measure) {
        Span declared = symbols.place(IdKind.MEASURE, measure.id());
        return declared != null && !declared.file().path().startsWith(Parts.LIBRARY_PREFIX) && meantForum(measure.forum()).isPresent();
    }

    /// The forum that is probably meant; nothing where somebody is in the one that is named.
    Optional<String> meantForum(String forum) {
        return symbols.memberships().contains(forum) || forum.equals("BILATERAL") ? Optional.empty() : Closest.to(forum, symbols.memberships());
    }

    private void unknown(String id, Span place, IdKind... kinds) {
        String what = String.join(" or ", Stream.of(kinds).map(IdKind::words).toList());
        List<String> candidates = new ArrayList<>();
        for (IdKind kind : kinds) {
            candidates.addAll(symbols.ids(kind));
        }
        Optional<String> closest = Closest.to(id, candidates);
        Diagnostic plain = new Diagnostic(
                Code.E012,
                "unknown " + what + " `" + id + "`",
                place,
                "no " + what + " has this id",
                help(id, what, candidates, closest));
        for (IdKind kind : kinds) {
            Span declared = closest.isEmpty() ? null : symbols.place(kind, closest.get());
            if (declared != null) {
                unknowns.add(plain.with(declared, "closest id"), kind, closest.get(), id);
                return;
            }
        }
        unknowns.add(plain);
    }

    private static @Nullable String help(String id, String what, List<String> candidates, Optional<String> closest) {
        if (closest.isPresent()) {
            String foreign = LookAlikes.foreign(id);
            return foreign.isEmpty()
                    ? "change it to `" + closest.get() + "`, or declare the " + what
                    : foreign + ": type `" + closest.get() + "` again with Latin letters";
        }
        if (candidates.isEmpty()) {
            return "declare the " + what + " first";
        }
        return "use " + Values.either(candidates) + ", or declare the " + what;
    }

    private Diagnostic wrongKind(String id, Span place, IdKind actual, IdKind... kinds) {
        Diagnostic plain = new Diagnostic(
                Code.E013,
                "`" + id + "` is " + actual.withArticle() + ", not " + kinds[0].withArticle(),
                place,
                kinds[0].withArticle() + " is needed here",
                "write the id of " + kinds[0].withArticle());
        Span declared = symbols.place(actual, id);
        return declared == null ? plain : plain.with(declared, "declared here");
    }
}
