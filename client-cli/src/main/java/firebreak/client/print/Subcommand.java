package firebreak.client.print;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command of the command line: it has help and two streams, and returns its exit code.
@Command(exitCodeOnInvalidInput = Exit.USAGE)
public abstract class Subcommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs us
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /// Where data goes.
    protected PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// Where talk goes.
    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// The command was not given right.
    protected ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
