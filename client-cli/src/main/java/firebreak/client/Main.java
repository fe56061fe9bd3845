package firebreak.client;

import firebreak.client.author.CheckCommand;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line's front door: registers every command and hands its exit code through.
@Command(
        name = "firebreak",
        version = "firebreak 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Runs a cyber crisis between states around a table.")
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs us
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(out, err, args));
    }

    /// Runs one command as the shell would.
    ///
    /// @param out  where data goes
    /// @param err  where talk goes
    /// @param args the command and its arguments
    /// @return the exit code: 0 for success, 2 for a command that could not be understood
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = new CommandLine(new Main());
        line.addSubcommand(new CheckCommand());
        return line.setOut(out).setErr(err).execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
