package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Records;
import firebreak.client.print.RunTable;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Story;
import firebreak.client.print.Subcommand;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Setup;
import firebreak.engine.play.BotPlay;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.review.Review;
import firebreak.engine.review.TurnStory;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak try SCENARIO`.
@Command(
        name = "try",
        description = "Play a whole exercise in this process, without a server: from a play script, or with bots in all seats.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was played, and all came as the script expects",
            "1:a line of the script could not be done, or what it expects did not come",
            "2:the scenario or the script cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak try amber-grid --seed 7",
            "  firebreak try amber-grid --script hotline.play --out hotline.firebreak",
            "  firebreak try amber-grid --json | grep '\"kind\":\"period\"'",
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

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--script", paramLabel = "FILE", description = "What everybody does; without one, every seat is a bot.")
    private @Nullable Path script;

    @Option(names = "--seed", paramLabel = "N", description = "For the dice; the script's own otherwise, else 1.")
    private @Nullable Long seed;

    @Option(names = "--mode", paramLabel = "turns|live", description = "The script's own otherwise, else turns.")
    private @Nullable String mode;

    @Option(names = "--json", description = "One JSON object a line: every input and event with its cause, and every dyad's T, U, R, L after each period.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the exercise's record.")
    private @Nullable Path out;

    /// A command that prints in an ink.
    public TryCommand(Ink ink) {
        this.ink = ink;
    }

    @Override
    public Integer call() {
        if (mode != null && !mode.equals("turns") && !mode.equals("live")) {
            throw misused("--mode is `" + mode + "`, must be `turns` or `live`");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        Script lines = null;
        if (script != null) {
            lines = read(script);
            if (lines == null) {
                return Exit.UNUSABLE;
            }
        }
        return play(found, lines);
    }

    private int play(Scenarios.Found found, @Nullable Script lines) {
        Setup setup = new Setup(seed(lines), mode(lines).equals("live"), lines == null);
        Run run = Replay.start(found.scenario(), found.files(), setup);
        RunTable table = new RunTable(run);
        int failed = 0;
        if (lines == null || script == null) {
            BotPlay.play(table, BotPlay.tempers(found.scenario()), new Dice(setup.seed()));
            ExerciseRecord played = run.record();
            if (json) {
                EventLines.print(out(), played, found.scenario());
            } else {
                story(Review.of(found.scenario(), played));
            }
        } else {
            ScriptTold told = ScriptTold.play(script.toString(), lines, table);
            ExerciseRecord played = run.record();
            if (json) {
                EventLines.print(out(), played, found.scenario());
                told.complain(err());
            } else {
                told.print(out(), ink, Review.of(found.scenario(), played));
            }
            failed = told.failed();
            err().println(
                    failed == 0
                            ? Counted.of(told.count(), "line") + " played, all as expected."
                            : Counted.of(told.count(), "line") + " played, " + failed + " not as expected.");
        }
        if (out != null) {
            try {
                Records.write(run.record(), out);
                err().println("The record is in " + out + ".");
            } catch (IOException e) {
                err().println(e.getMessage());
                return Exit.UNUSABLE;
            }
        }
        return failed == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private void story(Review review) {
        Story story = new Story(out(), ink);
        story.title(review);
        for (TurnStory turn : review.turns()) {
            story.turn(review, turn);
        }
        story.ending(review);
        out().println();
        out().println(Counted.of(review.steps(), "step") + ", hash " + review.hash());
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

    private @Nullable Script read(Path given) {
        // What `test` calls play/quiet.play lies in the scenario's folder.
        Path inside = Path.of(scenario).resolve(given);
        Path file = !Files.exists(given) && Files.exists(inside) ? inside : given;
        try {
            return PlayFile.read(file.toString(), Files.readAllBytes(file), err());
        } catch (IOException e) {
            err().println("cannot read the script `" + file + "`: " + (Files.isDirectory(file) ? "it is a folder" : Records.reason(e)));
            return null;
        }
    }
}
