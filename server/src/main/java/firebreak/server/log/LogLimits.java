package firebreak.server.log;

/// How much the log takes on at once.
///
/// @param inFlight      commands of one exercise between proposal and receipt; more are answered busy
/// @param batch         commands in one commit, over all exercises
/// @param payloadBytes  size of one command's payload
/// @param snapshotEvery entries of one exercise between two saved states; 0 for none: then opening folds all steps
public record LogLimits(int inFlight, int batch, int payloadBytes, int snapshotEvery) {
    public LogLimits {
        positive("inFlight", inFlight);
        positive("batch", batch);
        positive("payloadBytes", payloadBytes);
        if (snapshotEvery < 0) {
            throw new IllegalArgumentException("snapshotEvery is " + snapshotEvery + ", must be 0 or more");
        }
    }

    /// What a server runs with.
    public static LogLimits standard() {
        return new LogLimits(1_024, 512, 64 * 1_024, 1_000);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ", must be 1 or more");
        }
    }
}
