package firebreak.engine.scenario;

import org.jspecify.annotations.Nullable;

/// How one delegation sees another: `ARD -> BOR`.
///
/// @param from the one who sees, *i*
/// @param to   the one who is seen, *j*
public record Dyad(String from, String to) implements Comparable<Dyad> {
    public Dyad {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a dyad needs two delegations, got " + from + " twice");
        }
    }

    // Written out, for it is looked up all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dyad(var otherFrom, var otherTo) && from.equals(otherFrom) && to.equals(otherTo);
    }

    @Override
    public int hashCode() {
        return from.hashCode() * 31 + to.hashCode();
    }

    @Override
    public int compareTo(Dyad other) {
        int first = from.compareTo(other.from);
        return first != 0 ? first : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
