package firebreak.client.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.client.CommandRun;
import firebreak.client.Main;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are saved while the real command watches, and what it prints.
class WatchTest {
    private static final Pattern TOOK = Pattern.compile("Played again and compared in ([0-9]+) ms\\.");
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path folder = Path.of("");

    @BeforeEach
    void aScenario() {
        folder = home.resolve("my-crisis");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
    }

    @Test
    void afterEachSaveAScriptIsPlayedAgainAndTheFirstDifferenceIsShown() throws IOException {
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var exit = start(keys, "try", folder.toString(), "--script", "play/quiet.play", "--watch");
            await().atMost(LONG).until(() -> printed().contains("Watching "));

            // An entry that comes later, written over the file.
            save("msel.yaml", "D1 06:20", "D1 06:50", false);
            assertThat(said()).contains("msel.yaml, line ", "The story goes another way from D1 06:", "before ", "now ", "written at my-crisis/msel.yaml:");

            // A text that says something else, renamed over the file as many editors do.
            save("msel.yaml", "D1 06:50", "D1 06:20", true);
            assertThat(said()).contains("The story goes another way from D1 06:");

            // Only a note.
            save("scenario.yaml", "firebreak: 1", "firebreak: 1 # still", true);
            assertThat(said()).contains("scenario.yaml, line ", "The story is the same.");

            // It is broken, and mended.
            int before = printed().length();
            write("msel.yaml", "D1 06:20", "D1 0620", false);
            await().atMost(LONG).until(() -> printed().substring(before).contains("Still watching."));
            assertThat(printed().substring(before)).contains("it cannot be played", "error[E021]", "D1 0620");
            save("msel.yaml", "D1 0620", "D1 06:20", false);
            assertThat(said()).contains("The story is the same.");

            // The first numbers.
            save("scenario.yaml", "tension: 180", "tension: 190", false);
            assertThat(said()).contains("from the beginning on", "begins ", " before, ", "peak ");

            keyboard.write("q\n".getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            assertThat(exit).succeedsWithin(LONG);
        }
        assertThat(err.toString()).contains("all as expected");
    }

    @Test
    void aScriptOutsideTheFolderIsWatchedAndItsHeadReadAgain() throws IOException {
        Files.copy(folder.resolve("play/quiet.play"), home.resolve("outside.play"));
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var exit = start(keys, "try", folder.toString(), "--script", home.resolve("outside.play").toString(), "--watch");
            await().atMost(LONG).until(() -> printed().contains("Watching "));
            save("../outside.play", "seed 1", "seed 1\nmode live", false);
            assertThat(said()).contains("outside.play saved. The story goes another way from ", "now ");
            int before = printed().length();
            write("../outside.play", "mode live", "mode lively", false);
            await().atMost(LONG).until(() -> printed().substring(before).contains("Still watching."));
            assertThat(printed().substring(before)).contains("saved, and the script cannot be played.");
            assertThat(err.toString()).contains("outside.play:6:1: a mode is `turns` or `live`, not `lively`");
            save("../outside.play", "mode lively", "", false);
            assertThat(said()).contains("The story goes another way from ", "now ");
            type(keyboard, "q\n");
            assertThat(exit).succeedsWithin(LONG);
        }
    }

    @Test
    void aChairThatIsGoneIsSaid() throws IOException {
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var exit = start(keys, "try", folder.toString(), "--as", "SER.minister", "--watch");
            type(keyboard, "to D1 07:00\nbots\n");
            await().atMost(LONG).until(() -> printed().contains("SER.minister D1 07:00> bots"));
            int before = answers();
            for (String name : List.of("msel.yaml", "scenario.yaml")) {
                Path file = folder.resolve(name);
                Files.writeString(file, Files.readString(file).replace("minister", "chief"));
            }
            await().atMost(LONG).until(() -> answers() > before);
            assertThat(said()).contains("The scenario no longer has the seat SER.minister; you sit as facilitator now.");
            type(keyboard, "bots\n");
            await().atMost(LONG).until(() -> printed().contains("facilitator D1 02:40 (not started) "));
            type(keyboard, "quit\n");
            assertThat(exit).succeedsWithin(LONG);
        }
    }

    @Test
    void theTableStandsWhereTheStoryNowGoesAnotherWay() throws IOException {
        try (var keyboard = new PipedOutputStream();
                var keys = new PipedInputStream(keyboard)) {
            var exit = start(keys, "try", folder.toString(), "--watch");
            type(keyboard, "to D1 07:00\nwait 2h\nwait 2h\n");
            await().atMost(LONG).until(() -> printed().contains("D1 09:00> wait 2h"));
            type(keyboard, "bots\n");
            await().atMost(LONG).until(() -> printed().contains("D1 11:00> bots"));
            save("msel.yaml", "D1 06:20", "D1 06:50", true);
            assertThat(said()).contains("The story goes another way from D1 06:");
            type(keyboard, "forth\n");
            await().atMost(LONG).until(() -> printed().contains("ahead]> forth"));
            await().atMost(LONG).until(() -> printed().contains("Forth through `to D1 07:00`"));
            type(keyboard, "quit\n");
            assertThat(exit).succeedsWithin(LONG);
        }
    }

    @Test
    void theEndOfTheInputEndsIt() {
        var run = CommandRun.typing("", "try", folder.toString(), "--script", "play/quiet.play", "--watch");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Watching ");
    }

    @Test
    void watchingNeedsAFolder() {
        var run = CommandRun.of("try", "amber-grid", "--watch");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("--watch needs a folder");
    }

    private CompletableFuture<Integer> start(PipedInputStream keys, String... args) {
        return CompletableFuture.supplyAsync(() -> Main.run(keys, false, new PrintWriter(out, true), new PrintWriter(err, true), args));
    }

    private static void type(PipedOutputStream keyboard, String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private String printed() {
        synchronized (out.getBuffer()) {
            return out.toString();
        }
    }

    /// What the last save was answered.
    private String said() {
        String all = printed();
        int end = all.lastIndexOf("Played again and compared");
        int begin = all.lastIndexOf("Played again and compared", end - 1);
        return all.substring(Math.max(0, begin), end);
    }

    /// Saves, and waits until it is answered.
    private void save(String name, String what, String by, boolean renamed) throws IOException {
        int before = answers();
        write(name, what, by, renamed);
        await().atMost(LONG).until(() -> answers() > before);
    }

    private int answers() {
        Matcher matcher = TOOK.matcher(printed());
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private void write(String name, String what, String by, boolean renamed) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(what);
        String changed = text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by));
        if (renamed) {
            Path beside = folder.resolve("." + name + ".swp");
            Files.writeString(beside, changed);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, changed);
        }
    }
}
