package firebreak.client.trial;

import firebreak.client.print.Scenarios;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Line;
import firebreak.engine.words.Screens;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// After each save of a file of the scenario: the same inputs played again, and the first place where the story goes another way.
///
/// A scenario that cannot be played shows its mistakes; the next save is compared with the last story that could.
public final class Watching {
    private static final long LOOK_MILLIS = 200;
    private static final int PRACTICE = 8;

    private final String scenario;
    private final Saves saves;
    private final Again again;
    private final Consumer<List<Line>> voice;
    private final IntSupplier width;

    /// Plays the same inputs in another version of the scenario.
    public interface Again {
        /// The story as it was before the save.
        PlayedStory before();

        /// Plays the same inputs in the scenario as it is now, and stands where the story goes another way. Nobody else moves
        /// the table meanwhile.
        ///
        /// @return `null` where they cannot be played; then it has been said why
        @Nullable Retold retell(Scenarios.Found found);
    }

    /// A story that was played again.
    ///
    /// @param besides what else it brought, for whoever sits there; empty if nothing
    public record Retold(StoryDifference difference, String besides) {}

    /// Something that may take a while.
    private interface Task {
        void run() throws InterruptedException;
    }

    /// @param scenario the folder
    /// @param besides  files outside the folder whose saves count as well
    /// @param voice    takes what is to be printed
    public Watching(String scenario, List<Path> besides, Again again, Consumer<List<Line>> voice, IntSupplier width) {
        this.scenario = scenario;
        this.saves = new Saves(Path.of(scenario), besides);
        this.again = again;
        this.voice = voice;
        this.width = width;
    }

    /// Watches until somebody has had enough.
    public void until(BooleanSupplier over) throws InterruptedException {
        carefully(this::practise);
        carefully(this::missed);
        while (!over.getAsBoolean()) {
            long noticed = saves.await(LOOK_MILLIS);
            if (noticed >= 0) {
                carefully(() -> saved(noticed));
            }
        }
    }

    /// What goes wrong is told, and the next save is awaited as ever.
    private void carefully(Task task) throws InterruptedException {
        try {
            task.run();
        } catch (RuntimeException e) {
            List<Line> lines = new ArrayList<>(text(Line.Style.WRONG, now() + "  Something went wrong inside firebreak while it played again: " + e));
            lines.addAll(text(Line.Style.QUIET, "Please report it. Still watching."));
            voice.accept(lines);
        }
    }

    /// What was saved after the scenario was read and before anybody watched.
    private void missed() {
        if (saves.isWaiting()) {
            return; // It is told as any save.
        }
        Loaded loaded = ScenarioLoader.load(scenario);
        if (loaded.bundle().isPresent() && !loaded.bundle().get().equals(again.before().found().files())) {
            saved(System.nanoTime());
        }
    }

    /// What has been done a few times is done sooner: the first save should not be the slowest.
    private void practise() {
        for (int i = 0; i < PRACTICE && !saves.isWaiting(); i++) {
            PlayedStory story = again.before();
            Loaded loaded = ScenarioLoader.load(scenario);
            if (loaded.scenario().isPresent()) {
                PlayedStory same = PlayedStory.of(
                        story.found(), story.record().origin().setup(), story.record().steps().stream().map(Step::input).toList());
                var _ = new StoryDifference(story, same, width.getAsInt()).told();
            }
        }
    }

    /// Watches on the side, for as long as this process runs.
    public void meanwhile() {
        Thread.ofPlatform().daemon().name("firebreak-watching").start(() -> {
            try {
                until(() -> false);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// A file was saved.
    ///
    /// @param noticedNanos when that was noticed
    void saved(long noticedNanos) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Line.Style.PLAIN, ""));
        StringWriter mistakes = new StringWriter();
        Scenarios.Found found = Scenarios.playable(scenario, new PrintWriter(mistakes));
        if (found == null) {
            lines.addAll(text(Line.Style.WRONG, now() + "  saved, and it cannot be played:"));
            mistakes.toString().lines().forEach(line -> lines.add(new Line(Line.Style.PLAIN, line)));
            stillWatching(lines);
            return;
        }
        Retold retold = again.retell(found);
        if (retold == null) {
            lines.addAll(text(Line.Style.WRONG, now() + "  saved, and the script cannot be played."));
            stillWatching(lines);
            return;
        }
        StoryDifference difference = retold.difference();
        String what = String.join("; ", Stream.concat(difference.savedFiles().stream(), scripts()).toList());
        List<Line> told = difference.none() ? List.of() : difference.told();
        String head = now() + "  " + (what.isEmpty() ? "saved" : what + " saved") + ". "
                + (difference.none() ? "The story is the same." : "The story goes another way from " + difference.moment() + " on.");
        lines.addAll(text(difference.none() ? Line.Style.QUIET : Line.Style.TITLE, head));
        lines.addAll(told);
        if (!retold.besides().isEmpty()) {
            lines.addAll(text(Line.Style.URGENT, retold.besides()));
        }
        long millis = (System.nanoTime() - noticedNanos + 500_000) / 1_000_000;
        lines.addAll(text(Line.Style.QUIET, "Played again and compared in " + millis + " ms."));
        voice.accept(lines);
    }

    private void stillWatching(List<Line> lines) {
        lines.addAll(text(Line.Style.QUIET, "Still watching. The next save is compared with the last story that could be played."));
        voice.accept(lines);
    }

    /// The play scripts that were saved: they are no part of the scenario's own files.
    private Stream<String> scripts() {
        return saves.changed().stream().map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".play"));
    }

    private List<Line> text(Line.Style style, String text) {
        return Screens.text(style, text, width.getAsInt());
    }

    private static String now() {
        return LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
