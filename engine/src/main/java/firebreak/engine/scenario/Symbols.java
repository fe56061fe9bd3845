package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every id that the author's files and the library declare, with its place.
final class Symbols {
    private final Map<IdKind, SequencedMap<String, Span>> declared = new EnumMap<>(IdKind.class);

    private final SequencedMap<String, Span> forbidden = new LinkedHashMap<>();

    private final TreeSet<String> expecting = new TreeSet<>();
    private final TreeMap<String, Span> memberships = new TreeMap<>();

    private SequencedMap<String, Span> of(IdKind kind) {
        return declared.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
    }

    /// Declares an id.
    ///
    /// @return where it was declared before, or null
    @Nullable Span declare(IdKind kind, String id, Span place) {
        return of(kind).putIfAbsent(id, place);
    }

    /// Takes a declared move out of play.
    void forbid(String move, Span place) {
        forbidden.put(move, place);
    }

    /// Where a move is forbidden, null if it is not.
    @Nullable Span forbidden(String move) {
        return forbidden.get(move);
    }

    /// Remembers an entry that expects something.
    void expects(String entry) {
        expecting.add(entry);
    }

    /// Whether an entry expects something, so that it can be met or missed.
    boolean isExpecting(String entry) {
        return expecting.contains(entry);
    }

    /// Remembers what a delegation belongs to: a forum, a network, a treaty.
    void belongs(String membership, Span place) {
        memberships.putIfAbsent(membership, place);
    }

    /// What at least one delegation belongs to.
    SortedSet<String> memberships() {
        return Collections.unmodifiableSortedSet(memberships.navigableKeySet());
    }

    boolean has(IdKind kind, String id) {
        return of(kind).containsKey(id);
    }

    @Nullable Span place(IdKind kind, String id) {
        return of(kind).get(id);
    }

    SequencedSet<String> ids(IdKind kind) {
        return Collections.unmodifiableSequencedSet(of(kind).sequencedKeySet());
    }

    /// The kinds of which something has this id.
    List<IdKind> kinds(String id) {
        return Stream.of(IdKind.values()).filter(kind -> has(kind, id)).toList();
    }
}
