package firebreak.client.play;

/// What a command's exit code tells, after `sysexits.h`.
public final class ExitCode {
    /// Everything was done.
    public static final int OK = 0;
    /// The command was not given right.
    public static final int USAGE = 64;
    /// Everything was read, and at least one line was refused or not understood.
    public static final int LINES = 65;
    /// The server cannot be reached.
    public static final int UNREACHABLE = 69;
    /// Something went wrong in here.
    public static final int SOFTWARE = 70;
    /// The server, or this client on seeing it, refuses the invitation.
    public static final int REFUSED = 77;

    private ExitCode() {}
}
