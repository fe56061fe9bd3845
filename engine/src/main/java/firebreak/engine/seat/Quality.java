package firebreak.engine.seat;

/// How useful the caller found an answer.
public enum Quality {
    FULL(1000),
    PARTLY(500),
    NO(200);

    private final int permille;

    Quality(int permille) {
        this.permille = permille;
    }

    /// The share of a call's effects that the answer earns, in permille.
    public int permille() {
        return permille;
    }
}
