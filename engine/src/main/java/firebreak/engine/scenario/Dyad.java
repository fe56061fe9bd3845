package firebreak.engine.scenario;

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
