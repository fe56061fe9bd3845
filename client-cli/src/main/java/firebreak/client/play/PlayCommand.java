package firebreak.client.play;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `firebreak play INVITATION`.
@Command(
        name = "play",
        description = "Take a seat in a delegation.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:on a pipe, every line stood; at a terminal, you left",
            "65:every line was read, and at least one was refused or not understood",
            "69:the table cannot be reached",
            "77:the invitation is not good, or no longer"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak play firebreak1:192.0.2.7:7411/...",
            "  firebreak play --json firebreak1:192.0.2.7:7411/... < lines.txt",
            "",
            "At a terminal, type `help` for what you can say. On a pipe, each line is",
            "said after the last has been answered; `wait D1 10:00`, `wait turn 2`,",
            "`wait call` and `wait 5s` wait."
        })
public final class PlayCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs us
    private CommandSpec spec;

    @Mixin
    private final SittingOptions options = new SittingOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "INVITATION",
            description = "The line that the host has handed you; at a terminal you are asked for it if it is missing.")
    private @Nullable String invitation;

    /// A command that sits at a desk.
    public PlayCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        return desk.sit(invitation, options.options(false), commandLine.getOut(), commandLine.getErr());
    }
}
