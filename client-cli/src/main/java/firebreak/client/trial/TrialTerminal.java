package firebreak.client.trial;

import firebreak.client.terminal.LineParser;
import firebreak.client.terminal.Palette;
import firebreak.engine.words.Line;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/// A trial at a terminal: lines are edited and completed, what happens is in colours.
public final class TrialTerminal {
    private static final int WIDEST = 110;

    private final Terminal terminal;
    private final Palette palette;
    private final LineReaderImpl reader;
    private @Nullable Trial trial;

    private TrialTerminal(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.palette = new Palette(colour);
        this.reader = new LineReaderImpl(terminal, "firebreak", null);
        reader.setParser(new LineParser());
        reader.setCompleter((_, line, candidates) -> complete(line.line(), line.cursor(), candidates));
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.CASE_INSENSITIVE, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        reader.option(LineReader.Option.AUTO_MENU, true);
    }

    /// What a trial is sat down with: where its lines go, and how wide they may be.
    public record Screen(Consumer<List<Line>> voice, IntSupplier width) {}

    /// Sits at this process's terminal until it is over.
    ///
    /// @param beginning sits down
    /// @throws IOException if the terminal cannot be used
    public static void sit(Function<Screen, Trial> beginning) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            at(terminal, System.getenv("NO_COLOR") == null, beginning);
        }
    }

    /// Sits at a terminal until it is over.
    static void at(Terminal terminal, boolean colour, Function<Screen, Trial> beginning) {
        TrialTerminal here = new TrialTerminal(terminal, colour);
        Trial trial = beginning.apply(new Screen(here::print, here::width));
        here.trial = trial;
        here.read(trial);
        trial.leave();
        terminal.flush();
    }

    /// Above the line that is being typed, if one is.
    private void print(List<Line> lines) {
        reader.printAbove(palette.of(lines));
        Trial sitting = trial;
        // What a save brings while a line is typed may have moved the table to another moment.
        if (sitting != null && reader.isReading()) {
            reader.setPrompt(sitting.prompt());
            reader.redisplay();
        }
    }

    private int width() {
        int columns = terminal.getSize().getColumns();
        return columns <= 0 ? 80 : Math.min(columns, WIDEST);
    }

    private void read(Trial sitting) {
        while (true) {
            String line;
            try {
                line = reader.readLine(sitting.prompt());
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isBlank()) {
                    return;
                }
                continue;
            } catch (EndOfFileException _) {
                return;
            }
            if (TrialWord.of(line) instanceof TrialWord.Clear) {
                terminal.puts(InfoCmp.Capability.clear_screen);
                terminal.flush();
            } else if (!sitting.say(line)) {
                return;
            }
        }
    }

    private void complete(String line, int cursor, List<Candidate> candidates) {
        Trial sitting = trial;
        if (sitting == null) {
            return;
        }
        int order = 0;
        for (var one : sitting.complete(line, cursor)) {
            boolean whole = !one.text().equals("\"");
            candidates.add(new Candidate(
                    one.text(), one.text(), null, one.description().isEmpty() ? null : one.description(), null, null, whole, order++));
        }
    }
}
