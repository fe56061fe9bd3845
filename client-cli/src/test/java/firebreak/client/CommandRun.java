package firebreak.client;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A whole command, run in this process as the shell would.
///
/// @param exit its exit code
/// @param out  all that it wrote to standard output
/// @param err  all that it wrote to standard error
public record CommandRun(int exit, String out, String err) {
    /// Runs a command.
    public static CommandRun of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /// Runs a command that reads lines.
    ///
    /// @param typed what it reads, to its end
    public static CommandRun typing(String typed, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(in, false, new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /// The lines of standard output.
    public List<String> lines() {
        return out.lines().toList();
    }

    /// The last line of standard output.
    public String lastLine() {
        return lines().isEmpty() ? "" : lines().getLast();
    }
}
