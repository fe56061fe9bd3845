package firebreak.engine.seat;

/// Which orders a delegation's head must approve.
public final class Approval {
    private static final int DEAR_POINTS = 2;
    private static final int FAR_RUNG = 2;

    private Approval() {}

    /// Whether an order is dear or far-reaching enough to wait for the head, where there is one and it is another seat's.
    ///
    /// @param costPoints political capital
    /// @param rung       the rung that the act sets
    public static boolean needed(int costPoints, int rung) {
        return costPoints >= DEAR_POINTS || rung >= FAR_RUNG;
    }
}
