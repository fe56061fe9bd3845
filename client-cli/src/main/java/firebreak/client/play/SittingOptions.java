package firebreak.client.play;

import picocli.CommandLine.Option;

/// The options of every command that sits down at a table.
final class SittingOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(names = "--json", description = "One JSON object a line: what is new, answers, the clock.")
    private boolean json;

    @Option(names = "--follow", description = "On a pipe: stay after the last line, until the exercise has ended.")
    private boolean follow;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "8",
            description = "How long to try to reach the table (default: ${DEFAULT-VALUE}).")
    private int waitSeconds;

    Desk.Options options(boolean alwaysFollow) {
        return new Desk.Options(json, follow || alwaysFollow, Math.max(1, waitSeconds) * 1000L);
    }
}
