package firebreak.client.trial;

import firebreak.client.print.Counted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// A trial on a pipe: a line in, plain lines out, each line shown before what it brought.
public final class TrialPipe {
    /// Columns that it fills.
    public static final int WIDTH = 100;

    private TrialPipe() {}

    /// Reads lines until there are no more, or one says `quit`.
    ///
    /// @return whether every line could be done
    public static boolean sit(Trial trial, InputStream in, PrintWriter out, PrintWriter err) {
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    out.println();
                    out.println(trial.prompt() + line.strip());
                }
                boolean stays = trial.say(line);
                out.flush();
                if (!stays) {
                    break;
                }
            }
        } catch (IOException e) {
            err.println("The input broke off: " + e.getMessage());
        }
        trial.leave();
        out.flush();
        if (trial.failed() > 0) {
            err.println(trial.failed() + " of " + Counted.of(trial.lines(), "line") + (trial.failed() == 1 ? " was" : " were")
                    + " refused or not understood.");
        }
        return trial.failed() == 0;
    }
}
