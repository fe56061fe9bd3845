package firebreak.client.author;

import firebreak.client.print.Scenarios;
import firebreak.client.trial.PlayedStory;
import firebreak.client.trial.StoryDifference;
import firebreak.client.trial.TrialPipe;
import firebreak.client.trial.Watching;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Setup;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Played;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Table;
import firebreak.engine.words.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A play script, or an afternoon of bots, that is played again after each save.
final class WatchedPlay implements Watching.Again {
    private final String scenario;
    private final @Nullable Path script;
    private final Function<@Nullable Script, Setup> setup;
    private final PrintWriter out;
    private final PrintWriter err;
    private PlayedStory story;
    private int failed;

    /// @param story    as it was played first
    /// @param scenario the folder
    /// @param script   what everybody does, read again each time; `null` where bots play
    /// @param setup    how such a script begins, as its head and the command have it
    /// @param failed   how many of its lines were not as expected
    WatchedPlay(
            PlayedStory story,
            String scenario,
            @Nullable Path script,
            Function<@Nullable Script, Setup> setup,
            int failed,
            PrintWriter out,
            PrintWriter err) {
        this.story = story;
        this.failed = failed;
        this.scenario = scenario;
        this.script = script;
        this.setup = setup;
        this.out = out;
        this.err = err;
    }

    /// Watches until `q` is read, or there is nothing more to read.
    void watch(InputStream in) {
        AtomicBoolean over = new AtomicBoolean();
        Thread.ofPlatform().daemon().name("firebreak-input").start(() -> {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            try {
                for (String line = lines.readLine(); line != null && !line.strip().matches("(?i)q|quit|exit"); ) {
                    line = lines.readLine();
                }
            } catch (IOException e) {
                err.println("The input broke off: " + e.getMessage());
            }
            over.set(true);
        });
        List<Path> besides = script == null ? List.of() : List.of(PlayFile.place(scenario, script));
        Watching watching = new Watching(scenario, besides, this, lines -> {
            lines.forEach(line -> out.println(line.text()));
            out.flush();
        }, () -> TrialPipe.WIDTH);
        out.println();
        out.println("Watching " + scenario + ": save any file of it. `q` and the enter key end this.");
        out.flush();
        try {
            watching.until(over::get);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public PlayedStory before() {
        return story;
    }

    @Override
    public Watching.@Nullable Retold retell(Scenarios.Found found) {
        PlayedStory before = story;
        PlayedStory now = play(found);
        if (now == null) {
            return null;
        }
        story = now;
        return new Watching.Retold(new StoryDifference(before, now, TrialPipe.WIDTH), "");
    }

    private @Nullable PlayedStory play(Scenarios.Found found) {
        if (script == null) {
            Setup bots = setup.apply(null);
            return PlayedStory.of(found, bots, table -> BotPlay.play(table, BotPlay.tempers(found.scenario()), new Dice(bots.seed())));
        }
        Script lines = PlayFile.read(scenario, found.scenario(), script, err);
        return lines == null ? null : PlayedStory.of(found, setup.apply(lines), table -> play(lines, table));
    }

    private void play(Script lines, Table table) {
        failed = 0;
        for (Played line : ScriptPlay.play(lines, table)) {
            if (!line.fine()) {
                failed++;
                out.println(script + ":" + line.complaint());
            }
        }
    }

    /// How many lines of the script were not as expected, when it was last played.
    int failed() {
        return failed;
    }
}
