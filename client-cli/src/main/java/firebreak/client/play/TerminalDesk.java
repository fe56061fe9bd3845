package firebreak.client.play;

import firebreak.client.terminal.LineParser;
import firebreak.client.terminal.Palette;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.Words;
import firebreak.protocol.client.ConnectionState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp;
import org.jline.utils.Status;

/// A person at a terminal: news appears above the line that is being typed, the foot of the screen keeps the time.
final class TerminalDesk {
    /// How long a command may keep the person from typing the next.
    private static final long PATIENCE_MILLIS = 1_500;

    private final Terminal terminal;
    private final TypedLine reader;
    private final Sitting sitting;
    private final Palette palette;
    /// A terminal that cannot go back on its line: nothing is drawn twice there.
    private final boolean simple;
    private String shownStatus = "";
    private String shownPrompt = "";

    private TerminalDesk(Terminal terminal, Sitting sitting, Palette palette) {
        this.terminal = terminal;
        this.sitting = sitting;
        this.palette = palette;
        this.simple = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        this.reader = new TypedLine(terminal);
        reader.setParser(new LineParser());
        reader.setCompleter((_, line, candidates) -> complete(line, candidates));
        // People shout: `!` is theirs, not the shell's.
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.CASE_INSENSITIVE, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        reader.option(LineReader.Option.AUTO_MENU, true);
    }

    /// The line that is being typed, and the foot below it. One at a time draws: what two draw at once stays garbled.
    private static final class TypedLine extends LineReaderImpl {
        TypedLine(Terminal terminal) {
            super(terminal, "firebreak", null);
        }

        void foot(AttributedString text) {
            alone(() -> Status.getStatus(terminal).update(List.of(text)));
        }

        void wipe() {
            alone(() -> {
                terminal.puts(InfoCmp.Capability.clear_screen);
                // What was cleared must be drawn whole again, not only where it changes.
                Status.getExistingStatus(terminal).ifPresent(status -> {
                    status.reset();
                    status.redraw();
                });
                terminal.flush();
            });
        }

        private void alone(Runnable draws) {
            lock.lock();
            try {
                draws.run();
            } finally {
                lock.unlock();
            }
        }
    }

    /// Sits at this process's terminal until it is over.
    static int stay(Table table, Sitting sitting, Executor telling, Desk desk) throws IOException, InterruptedException {
        try (var terminal = TerminalBuilder.builder().system(true).build()) {
            return at(terminal, System.getenv("NO_COLOR") == null, table, sitting, telling, desk);
        }
    }

    /// Sits at a terminal until it is over.
    static int at(Terminal terminal, boolean colour, Table table, Sitting sitting, Executor telling, Desk desk)
            throws InterruptedException {
        var here = new TerminalDesk(terminal, sitting, new Palette(colour));
        Consumer<List<Line>> above = lines -> here.reader.printAbove(here.palette.of(lines));
        var voice = new PlainVoice(above, above, here::width, false);
        var teller = new Teller(sitting, voice, Talk.quietly(table), true);
        var talk = new Talk(table, voice, teller, telling);
        try {
            return desk.watch(sitting, teller, here::tick, () -> here.read(talk, voice));
        } finally {
            Status.getExistingStatus(terminal).ifPresent(TerminalDesk::clear);
        }
    }

    private static void clear(Status status) {
        status.hide();
        status.close();
    }

    private int width() {
        int width = terminal.getSize().getColumns();
        return width <= 0 ? 80 : Math.min(width, 110);
    }

    private int read(Talk talk, Voice voice) throws InterruptedException {
        while (true) {
            String line;
            try {
                line = reader.readLine(prompt());
            } catch (UserInterruptException e) {
                kept(e.getPartialLine(), voice);
                continue;
            } catch (EndOfFileException _) {
                return ExitCode.OK;
            }
            if (line.isBlank()) {
                continue;
            }
            switch (LocalCommand.of(line)) {
                case null -> talk.say(line, view(), PATIENCE_MILLIS);
                case LocalCommand.Quit() -> {
                    return ExitCode.OK;
                }
                case LocalCommand.Clear() -> reader.wipe();
                case LocalCommand.Pause(var millis) -> TimeUnit.MILLISECONDS.sleep(millis);
                case LocalCommand.Until _ -> voice.remark("`wait` is for scripts; here the news comes by itself.");
                case LocalCommand.Unclear(var message) -> voice.remark(message);
            }
        }
    }

    /// Ctrl-C: what was typed is not sent and not lost.
    private void kept(String typed, Voice voice) {
        if (typed.isBlank()) {
            voice.remark("Type `quit` to leave the table; the same invitation brings you back.");
        } else {
            reader.getHistory().add(typed);
            voice.remark("Not sent. The arrow up brings it back.");
        }
    }

    /// Keeps prompt and foot up to date.
    private void tick() {
        if (simple) {
            return;
        }
        int width = Math.max(10, terminal.getSize().getColumns() - 1);
        var status = Prompt.status(view(), sitting.clock(), sitting.state(), sitting.heardNanos(), width);
        if (!status.equals(shownStatus)) {
            shownStatus = status;
            boolean urgent = view().situation().paused() || !(sitting.state() instanceof ConnectionState.Connected);
            reader.foot(palette.status(status, urgent));
        }
        var prompt = prompt();
        if (reader.isReading() && !prompt.equals(shownPrompt)) {
            shownPrompt = prompt;
            reader.setPrompt(prompt);
            reader.redisplay();
        }
    }

    private String prompt() {
        return Prompt.line(view(), sitting.clock(), sitting.state(), sitting.heardNanos());
    }

    private SeatView view() {
        var view = sitting.now();
        if (view == null) {
            throw new IllegalStateException("no view yet");
        }
        return view;
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        var local = line.wordIndex() == 0
                ? Stream.of(
                        new firebreak.engine.words.Candidate("quit", "Leave the table."),
                        new firebreak.engine.words.Candidate("clear", "Clear the screen."))
                : Stream.<firebreak.engine.words.Candidate>of();
        int order = 0;
        for (var candidate : Stream.concat(
                        Words.complete(line.line(), line.cursor(), view()).stream(), local)
                .toList()) {
            boolean whole = !candidate.text().equals("\"");
            candidates.add(new Candidate(
                    candidate.text(),
                    candidate.text(),
                    null,
                    candidate.description().isEmpty() ? null : candidate.description(),
                    null,
                    null,
                    whole,
                    order++));
        }
    }
}
