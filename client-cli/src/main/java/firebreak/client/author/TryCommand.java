package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Interests;
import firebreak.client.print.Records;
import firebreak.client.print.RunTable;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Story;
import firebreak.client.print.Subcommand;
import firebreak.client.trial.PlayedStory;
import firebreak.client.trial.Trial;
import firebreak.client.trial.TrialPipe;
import firebreak.client.trial.TrialTerminal;
import firebreak.client.trial.Watching;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.review.Review;
import firebreak.engine.review.TurnStory;
import firebreak.engine.words.Line;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak try SCENARIO`.
@Command(
        name = "try",
        description = {
            "Sit at the table alone, without a server: on any chair, back and forth in time, with a look behind the curtain.",
            "With a play script or with bots in all seats it is played by itself."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was said could be done, and all came as the script expects",
            "1:a line could not be done, or what the script expects did not come",
            "2:the scenario or the script cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak try amber-grid --as BOR.mfa",
            "  firebreak try amber-grid --bots --seed 7",
            "  firebreak try amber-grid --script hotline.play --out hotline.firebreak",
            "  firebreak try my-crisis --script play/quiet.play --watch",
            "  firebreak try amber-grid --json | grep '\"kind\":\"period\"'",
            "",
            "At the table: `next` goes on to what reaches you, `wait 2h` lets time pass,",
            "`to D2 08:00` goes to a moment, `back` and `forth` step through what you did,",
            "`truth` looks behind the curtain, `as BOR.mfa` changes chairs, `save FILE`",
            "writes what was done as a script, `help` shows the rest. Bots play the other",
            "seats until `bots off`. On a pipe, one such line after the other is read.",
            "",
            "A line of a script is a moment, who speaks, and what they type, then what is expected:",
            "  seed 7",
            "  D1 02:40  facilitator: start",
            "  D1 09:30  BOR.mfa: call ARD over osce-poc-tech \"Are you under attack?\"  => CallPlaced",
            "  then      ARD -> BOR uncertainty unchanged"
        })
public final class TryCommand extends Subcommand {
    private static final long SEED = 1;

    private final Ink ink;
    private final InputStream in;
    private final boolean terminal;

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--script", paramLabel = "FILE", description = "What everybody does.")
    private @Nullable Path script;

    @Option(names = "--bots", description = "Bots play all seats, to the end.")
    private boolean bots;

    @Option(names = "--as", paramLabel = "SEAT", description = "The chair to sit down on, or `facilitator`; the first of the scenario otherwise.")
    private @Nullable String as;

    @Option(
            names = "--watch",
            description = "After each save of a file of the scenario, play the same again and show the first place where the story goes another way;"
                    + " until `q` or the end of the input.")
    private boolean watch;

    @Option(names = "--seed", paramLabel = "N", description = "For the dice; the script's own otherwise, else 1.")
    private @Nullable Long seed;

    @Option(names = "--mode", paramLabel = "turns|live", description = "The script's own otherwise, else turns.")
    private @Nullable String mode;

    @Option(names = "--json", description = "One JSON object a line: every input and event with its cause, and every dyad's T, U, R, L after each period.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the exercise's record.")
    private @Nullable Path out;

    /// A command that prints in an ink.
    ///
    /// @param in       what is typed, where this is no terminal
    /// @param terminal whether a person sits there, to read from and to write to
    public TryCommand(Ink ink, InputStream in, boolean terminal) {
        this.ink = ink;
        this.in = in;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (mode != null && !mode.equals("turns") && !mode.equals("live")) {
            throw misused("--mode is `" + mode + "`, must be `turns` or `live`");
        }
        if (as != null && (bots || json || script != null)) {
            throw misused("--as sits you down; leave --bots, --script and --json out");
        }
        if (watch && (json || !Files.isDirectory(Path.of(scenario)))) {
            throw misused(json ? "--watch is for people; leave --json out" : "--watch needs a folder whose files can be saved, not a name: `" + scenario + "`");
        }
        if (bots && script != null) {
            throw misused("a script says what everybody does; leave --bots or --script out");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        if (script == null && !bots && !json) {
            return sit(found);
        }
        Script lines = null;
        if (script != null) {
            lines = PlayFile.read(scenario, found.scenario(), script, err());
            if (lines == null) {
                return Exit.UNUSABLE;
            }
        }
        return play(found, lines);
    }

    private int play(Scenarios.Found found, @Nullable Script lines) {
        Setup setup = setup(lines);
        Run run = Replay.start(found.scenario(), found.files(), setup);
        RunTable table = new RunTable(run);
        int failed = 0;
        if (lines == null || script == null) {
            BotPlay.play(table, BotPlay.tempers(found.scenario()), new Dice(setup.seed()));
            ExerciseRecord played = run.record();
            if (json) {
                EventLines.print(out(), played, found.scenario());
            } else {
                story(Review.of(found.scenario(), played), run.state());
            }
        } else {
            ScriptTold told = ScriptTold.play(script.toString(), lines, table);
            ExerciseRecord played = run.record();
            if (json) {
                EventLines.print(out(), played, found.scenario());
                told.complain(err());
            } else {
                told.print(out(), ink, Review.of(found.scenario(), played));
                interests(run.state());
            }
            failed = told.failed();
            err().println(
                    failed == 0
                            ? Counted.of(told.count(), "line") + " played, all as expected."
                            : Counted.of(told.count(), "line") + " played, " + failed + " not as expected.");
        }
        if (!written(run.record())) {
            return Exit.UNUSABLE;
        }
        if (watch) {
            WatchedPlay again = new WatchedPlay(
                    new PlayedStory(found, run.record(), run.state()), scenario, script, this::setup, failed, out(), err());
            again.watch(in);
            return again.failed() == 0 ? Exit.OK : Exit.FINDINGS;
        }
        return failed == 0 ? Exit.OK : Exit.FINDINGS;
    }

    /// Sits down alone.
    private int sit(Scenarios.Found found) {
        Setup setup = new Setup(seed(null), mode(null).equals("live"), false);
        Trial[] sitting = new Trial[1];
        boolean fine = true;
        try {
            if (terminal) {
                TrialTerminal.sit(screen -> sitting[0] = begun(found, setup, screen.voice(), screen.width()));
            } else {
                sitting[0] = begun(found, setup, lines -> lines.forEach(line -> out().println(line.text())), () -> TrialPipe.WIDTH);
                fine = TrialPipe.sit(sitting[0], in, out(), err());
            }
        } catch (IOException e) {
            err().println("The terminal cannot be used: " + e.getMessage());
            return Exit.UNUSABLE;
        }
        return written(sitting[0].record()) ? (fine ? Exit.OK : Exit.FINDINGS) : Exit.UNUSABLE;
    }

    private Trial begun(Scenarios.Found found, Setup setup, Consumer<List<Line>> voice, IntSupplier width) {
        try {
            Trial trial = new Trial(found, setup, as, voice, width);
            trial.sitDown(true);
            if (watch) {
                new Watching(scenario, List.of(), trial, voice, width).meanwhile();
            }
            return trial;
        } catch (IllegalArgumentException e) {
            throw misused("--as: " + e.getMessage());
        }
    }

    /// @return whether the record was written, or nobody wants one
    private boolean written(ExerciseRecord played) {
        if (out == null) {
            return true;
        }
        try {
            Records.write(played, out);
            err().println("The record is in " + out + ".");
            return true;
        } catch (IOException e) {
            err().println(e.getMessage());
            return false;
        }
    }

    private void story(Review review, State end) {
        Story story = new Story(out(), ink);
        story.title(review);
        for (TurnStory turn : review.turns()) {
            story.turn(review, turn);
        }
        story.ending(review);
        interests(end);
        out().println();
        out().println(Counted.of(review.steps(), "step") + ", hash " + review.hash());
    }

    /// What each delegation secretly wanted: an author may know.
    private void interests(State end) {
        List<String> lines = Interests.of(end, Story.WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                out().println();
            }
            out().println(i == 0 ? ink.bold(lines.get(i)) : lines.get(i));
        }
    }

    /// How a script begins, or an afternoon of bots.
    private Setup setup(@Nullable Script lines) {
        return new Setup(seed(lines), mode(lines).equals("live"), lines == null);
    }

    private long seed(@Nullable Script lines) {
        if (seed != null || lines == null) {
            return seed == null ? SEED : seed;
        }
        return Long.parseLong(lines.setting("seed", Long.toString(SEED)));
    }

    private String mode(@Nullable Script lines) {
        if (mode != null || lines == null) {
            return mode == null ? "" : mode;
        }
        return lines.setting("mode", "").toLowerCase(Locale.ROOT);
    }
}
