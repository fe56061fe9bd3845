package firebreak.client.print;

/// What an exit code of these commands tells.
public final class Exit {
    /// Everything is as it should be.
    public static final int OK = 0;
    /// It was done, and something is not as it should be.
    public static final int FINDINGS = 1;
    /// What was given cannot be used.
    public static final int UNUSABLE = 2;

    /// The command was not given right.
    public static final int USAGE = 64;

    private Exit() {}
}
