package firebreak.server.session;

/// Allows so many things a second on average, and so many at once. Used by one thread.
final class Rate {
    private static final long NANOS = 1_000_000_000L;

    private final long perSecond;
    private final long burst;
    private long billionths;
    private long lastNanos;

    /// @param nowNanos [System#nanoTime] now
    Rate(int perSecond, int burst, long nowNanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.billionths = burst * NANOS;
        this.lastNanos = nowNanos;
    }

    /// Whether one more is allowed now; then it is counted.
    ///
    /// @param nowNanos [System#nanoTime] now
    boolean allows(long nowNanos) {
        long passed = Math.min(Math.max(0, nowNanos - lastNanos), 60 * NANOS);
        lastNanos = nowNanos;
        billionths = Math.min(burst * NANOS, billionths + passed * perSecond);
        if (billionths < NANOS) {
            return false;
        }
        billionths -= NANOS;
        return true;
    }
}
