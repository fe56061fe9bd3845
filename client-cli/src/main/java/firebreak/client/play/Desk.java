package firebreak.client.play;

import firebreak.engine.words.Line;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.InvitationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A place at the table: sits down with an invitation and stays until it is over.
public final class Desk {
    private static final int PIPE_WIDTH = 100;
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final InputStream in;
    private final boolean terminal;
    private final Table.Opener opener;

    /// How to sit.
    ///
    /// @param json           one JSON object a line instead of text
    /// @param follow         at the end of the input, stay until the exercise has ended
    /// @param patienceMillis how long to try to connect before giving up
    public record Options(boolean json, boolean follow, long patienceMillis) {}

    Desk(InputStream in, boolean terminal, Table.Opener opener) {
        this.in = in;
        this.terminal = terminal;
        this.opener = opener;
    }

    /// A desk that reaches its table over the network.
    ///
    /// @param in       where lines come from, when this is no terminal
    /// @param terminal whether a person sits at a terminal, for reading and for writing
    public static Desk networked(InputStream in, boolean terminal) {
        return new Desk(in, terminal, Table.network());
    }

    /// Sits down and stays until it is over.
    ///
    /// @param invitation the whole line; `null` to ask for it
    /// @return the exit code
    public int sit(@Nullable String invitation, Options options, PrintWriter out, PrintWriter err) {
        var input = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var line = invitation == null || mistaken(invitation, err) ? asked(input, err) : invitation;
        if (line == null) {
            err.println("Give the invitation, the line that the host has handed you. It begins with firebreak1:");
            return ExitCode.USAGE;
        }
        var sitting = new Sitting();
        try (var table = opener.open(line, sitting)) {
            int arrived = arrive(sitting, options, err);
            return arrived == ExitCode.OK ? stay(table, sitting, options, input, out, err) : arrived;
        } catch (InvitationException e) {
            err.println("This is not a whole invitation: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
    }

    /// Whether a person can be asked again for a line that is no invitation.
    private boolean mistaken(String invitation, PrintWriter err) {
        return terminal && mistake(invitation, err);
    }

    /// Says what is wrong with a line, if it is no invitation.
    private static boolean mistake(String line, PrintWriter err) {
        try {
            Invitation.parse(line);
            return false;
        } catch (InvitationException e) {
            err.println("This is not a whole invitation: " + e.getMessage());
            return true;
        }
    }

    /// Asks until there is an invitation, or nobody answers. A line that a chat has broken may come in pieces.
    private @Nullable String asked(BufferedReader input, PrintWriter err) {
        if (!terminal) {
            return null;
        }
        try {
            var pieces = "";
            while (true) {
                err.print("Paste your invitation: ");
                err.flush();
                var line = input.readLine();
                if (line == null) {
                    err.println();
                    return null;
                }
                while (input.ready()) {
                    line += "\n" + input.readLine();
                }
                if (!line.isBlank()) {
                    if (isWhole(pieces + line)) {
                        return pieces + line;
                    }
                    pieces = line.contains("firebreak1:") ? line + "\n" : pieces + line + "\n";
                    var _ = mistake(line, err);
                }
            }
        } catch (IOException _) {
            return null;
        }
    }

    private static boolean isWhole(String line) {
        try {
            Invitation.parse(line);
            return true;
        } catch (InvitationException _) {
            return false;
        }
    }

    /// Waits for the first view.
    private static int arrive(Sitting sitting, Options options, PrintWriter err) throws InterruptedException {
        boolean there = sitting.await(() -> sitting.view() != null || refused(sitting), options.patienceMillis());
        if (there) {
            return refused(sitting) ? refusal(sitting, err) : ExitCode.OK;
        }
        err.println(
                sitting.state() instanceof ConnectionState.Reconnecting(var why, _)
                        ? unreached(why) + ". Is the host running, and are you on its network?"
                        : "The table does not answer. Ask the host whether it is running.");
        return ExitCode.UNREACHABLE;
    }

    private static String unreached(String why) {
        return why.startsWith("cannot reach") ? "C" + why.substring(1) : "Cannot reach the table: " + why;
    }

    private static boolean refused(Sitting sitting) {
        return sitting.state() instanceof ConnectionState.Refused;
    }

    private static int refusal(Sitting sitting, PrintWriter err) {
        if (sitting.state() instanceof ConnectionState.Refused(_, var text)) {
            err.println("Not let in: " + text);
        }
        return ExitCode.REFUSED;
    }

    private int stay(
            Table table, Sitting sitting, Options options, BufferedReader input, PrintWriter out, PrintWriter err)
            throws InterruptedException {
        var telling = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("firebreak-telling").factory());
        try {
            return terminal && !options.json()
                    ? TerminalDesk.stay(table, sitting, telling, this)
                    : onPipe(table, sitting, options, input, out, err, telling);
        } catch (IOException e) {
            err.println("The terminal cannot be used: " + e.getMessage());
            return ExitCode.SOFTWARE;
        } finally {
            telling.shutdown();
            if (refused(sitting)) {
                refusal(sitting, err);
            }
        }
    }

    private int onPipe(
            Table table,
            Sitting sitting,
            Options options,
            BufferedReader input,
            PrintWriter out,
            PrintWriter err,
            Executor telling)
            throws InterruptedException {
        Voice voice = options.json()
                ? new JsonVoice(json -> print(out, json))
                : new PlainVoice(lines(out), lines(err), () -> PIPE_WIDTH, true);
        var teller = new Teller(sitting, voice, Talk.quietly(table), false);
        var talk = new Talk(table, voice, teller, telling);
        return watch(sitting, teller, () -> {}, new PipeDesk(input, sitting, voice, talk, options.follow())::read);
    }

    /// Tells what is new until somebody is through or the connection is.
    ///
    /// @param tick  done twice a second and at every news
    /// @param input reads and says lines until there are no more
    int watch(Sitting sitting, Teller teller, Runnable tick, Input input) throws InterruptedException {
        var over = new CompletableFuture<Integer>();
        var reading = Thread.ofPlatform().daemon().name("firebreak-input").unstarted(() -> {
            try {
                over.complete(input.read());
            } catch (InterruptedException _) {
                over.complete(ExitCode.SOFTWARE);
            } catch (RuntimeException e) {
                over.completeExceptionally(e);
            }
        });
        tick.run();
        teller.tell();
        reading.start();
        long known = sitting.update();
        while (!over.isDone()) {
            long seen = known;
            sitting.await(() -> over.isDone() || sitting.newerThan(seen), LOOK_AGAIN_MILLIS);
            known = sitting.update();
            teller.tell();
            tick.run();
            if (refused(sitting)) {
                over.complete(ExitCode.REFUSED);
            }
        }
        teller.tell();
        try {
            return over.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("input failed", e.getCause());
        }
    }

    /// Reads what is said, to the end.
    interface Input {
        /// @return the exit code
        int read() throws InterruptedException;
    }

    private static Consumer<List<Line>> lines(PrintWriter to) {
        return lines -> {
            synchronized (to) {
                lines.forEach(line -> to.println(line.text()));
                to.flush();
            }
        };
    }

    private static void print(PrintWriter to, String line) {
        synchronized (to) {
            to.println(line);
            to.flush();
        }
    }
}
