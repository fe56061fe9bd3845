package firebreak.client.facilitate;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `firebreak facilitate INVITATION`.
@Command(
        name = "facilitate",
        description = "Run the exercise: turns, event list, rulings.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:on a pipe, every line stood; at a terminal, you left",
            "65:every line was read, and at least one was refused or not understood",
            "69:the table cannot be reached",
            "77:the invitation is not good, or no longer"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak facilitate firebreak1:192.0.2.7:7411/...",
            "  firebreak facilitate firebreak1:192.0.2.7:7411/... < turns.txt",
            "",
            "At a terminal, type `table` for the whole table on one screen and `help`",
            "for what you can say."
        })
public final class FacilitateCommand implements Callable<Integer> {
    private final Seat seat;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs us
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "INVITATION",
            description = "The facilitator's line, as the host printed it; at a terminal you are asked for it if it is missing.")
    private @Nullable String invitation;

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

    /// Where the facilitator sits: a desk like everybody's.
    public interface Seat {
        /// Sits down and stays until it is over.
        ///
        /// @param invitation `null` to ask for it
        /// @return the exit code
        int sit(
                @Nullable String invitation, boolean json, boolean follow, int waitSeconds, PrintWriter out, PrintWriter err);
    }

    /// A command that sits at a seat.
    public FacilitateCommand(Seat seat) {
        this.seat = seat;
    }

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        return seat.sit(invitation, json, follow, Math.max(1, waitSeconds), commandLine.getOut(), commandLine.getErr());
    }
}
