package firebreak.client;

import firebreak.client.author.CasebookCommand;
import firebreak.client.author.CheckCommand;
import firebreak.client.author.ExplainCommand;
import firebreak.client.author.GraphCommand;
import firebreak.client.author.NewCommand;
import firebreak.client.author.RehearseCommand;
import firebreak.client.author.SchemaCommand;
import firebreak.client.author.TestCommand;
import firebreak.client.author.TextsCommand;
import firebreak.client.author.TryCommand;
import firebreak.client.author.UpgradeCommand;
import firebreak.client.editor.LspCommand;
import firebreak.client.facilitate.FacilitateCommand;
import firebreak.client.host.BenchmarkCommand;
import firebreak.client.host.DemoCommand;
import firebreak.client.host.HostCommand;
import firebreak.client.host.UntilStopped;
import firebreak.client.play.Desk;
import firebreak.client.play.ExitCode;
import firebreak.client.play.ObserveCommand;
import firebreak.client.play.PlayCommand;
import firebreak.client.print.Ink;
import firebreak.client.review.ExportCommand;
import firebreak.client.review.ReportCommand;
import firebreak.client.review.VerifyCommand;
import firebreak.client.sheet.MselCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line's front door: registers every command and hands its exit code through.
@Command(
        name = "firebreak",
        version = "firebreak 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Runs a cyber crisis between states around a table.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "`firebreak help COMMAND` explains one."},
        subcommands = CommandLine.HelpCommand.class)
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs us
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(System.in, isTerminal(), out, err, args));
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives none where a stream is redirected, as before JDK 22
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// Runs one command as the shell would, with nothing to read.
    ///
    /// @param out  where data goes
    /// @param err  where talk goes
    /// @param args the command and its arguments
    /// @return the exit code: 0 for success, 64 for a command that could not be understood
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(InputStream.nullInputStream(), false, out, err, args);
    }

    /// Runs one command as the shell would.
    ///
    /// @param in       what a command may read
    /// @param terminal whether a person sits there, to read from and to write to
    public static int run(InputStream in, boolean terminal, PrintWriter out, PrintWriter err, String... args) {
        var line = new CommandLine(new Main());
        commands(in, terminal).forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, _) -> misunderstood(e))
                .setExecutionExceptionHandler((e, command, _) -> broken(e, command))
                .execute(args);
    }

    /// Every command, in the order of the help.
    private static List<Object> commands(InputStream in, boolean terminal) {
        var desk = Desk.networked(in, terminal);
        var ink = Ink.of(terminal);
        return List.of(
                new DemoCommand(ink),
                new HostCommand(ink, new UntilStopped()),
                new PlayCommand(desk),
                new FacilitateCommand((invitation, json, follow, waitSeconds, out, err) ->
                        desk.sit(invitation, new Desk.Options(json, follow, waitSeconds * 1000L), out, err)),
                new ObserveCommand(desk),
                new NewCommand(),
                new CheckCommand(),
                new ExplainCommand(),
                new TextsCommand(),
                new UpgradeCommand(),
                new SchemaCommand(),
                new LspCommand(in, () -> new FileOutputStream(FileDescriptor.out)),
                new TestCommand(ink),
                new TryCommand(ink, in, terminal),
                new RehearseCommand(terminal),
                new GraphCommand(),
                new MselCommand(),
                new CasebookCommand(ink),
                new ExportCommand(),
                new VerifyCommand(),
                new ReportCommand(),
                new BenchmarkCommand());
    }

    private static int misunderstood(ParameterException e) {
        var err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println();
            e.getCommandLine().usage(err);
        }
        return ExitCode.USAGE;
    }

    private static int broken(Exception e, CommandLine command) {
        command.getErr().println("Something went wrong inside firebreak: " + e);
        if (System.getenv("FIREBREAK_DEBUG") == null) {
            command.getErr().println("Please report it; FIREBREAK_DEBUG=1 shows where it happened.");
        } else {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
