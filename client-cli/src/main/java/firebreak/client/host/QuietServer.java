package firebreak.client.host;

/// Keeps the server's log out of what a command tells, unless it is asked for.
final class QuietServer {
    private static final String LOG = "FIREBREAK_LOG";

    private QuietServer() {}

    /// Before the first server of this process.
    static void keep() {
        if (System.getenv(LOG) == null && System.getProperty(LOG) == null) {
            System.setProperty(LOG, "WARN");
        }
    }
}
