package firebreak.client.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.client.CommandRun;
import firebreak.client.print.Scenarios;
import firebreak.engine.exercise.Setup;
import firebreak.engine.words.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens at the table while a save is being compared.
class WatchingTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private final List<String> printed = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void aScenario() {
        folder = home.resolve("my-crisis");
        assertThat(CommandRun.of("new", folder.toString()).exit()).isZero();
    }

    /// Where the story goes another way the table goes back there; a line typed meanwhile comes after that, and not in between.
    @Test
    void whoTypesWhileItIsPlayedAgainIsNotMovedAfterwards() throws IOException, InterruptedException {
        AtomicReference<Trial> sitting = new AtomicReference<>();
        AtomicReference<Thread> typing = new AtomicReference<>();
        AtomicBoolean watching = new AtomicBoolean();
        Trial trial = new Trial(found(), new Setup(1, false, false), "ILV.cert", this::print, () -> {
            // The width is asked for in the midst of the comparing.
            if (watching.compareAndSet(true, false)) {
                Thread person = Thread.ofPlatform().start(() -> Objects.requireNonNull(sitting.get()).say("to D1 09:00"));
                typing.set(person);
                joined(person, Duration.ofMillis(500));
            }
            return 100;
        });
        sitting.set(trial);
        trial.sitDown(true);
        trial.say("to D1 07:00");
        save("D1 06:20", "D1 06:50");
        watching.set(true);
        new Watching(folder.toString(), List.of(), trial, this::print, () -> 100).saved(System.nanoTime());
        assertThat(joined(Objects.requireNonNull(typing.get()), LONG)).isTrue();
        assertThat(trial.prompt()).startsWith("ILV.cert D1 09:00");
    }

    @Test
    void aFailureIsToldAndTheNextSaveIsComparedAsEver() throws IOException {
        Trial trial = new Trial(found(), new Setup(1, false, false), "ILV.cert", this::print, () -> 100);
        trial.sitDown(true);
        AtomicInteger tellings = new AtomicInteger();
        Watching.Again failing = new Watching.Again() {
            @Override
            public PlayedStory before() {
                return trial.before();
            }

            @Override
            public Watching.Retold retell(Scenarios.Found found) {
                if (tellings.getAndIncrement() == 0) {
                    throw new IllegalStateException("a rule went wrong");
                }
                return trial.retell(found);
            }
        };
        AtomicBoolean over = new AtomicBoolean();
        Thread watcher = Thread.ofPlatform().start(() -> {
            try {
                new Watching(folder.toString(), List.of(), failing, this::print, () -> 200).until(over::get);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        save("D1 06:20", "D1 06:50");
        await().atMost(LONG).until(() -> said().contains("Still watching."));
        assertThat(said()).contains("Something went wrong inside firebreak while it played again: java.lang.IllegalStateException: a rule went wrong");
        save("D1 06:50", "D1 06:55");
        await().atMost(LONG).until(() -> said().contains("Played again and compared"));
        over.set(true);
        assertThat(joined(watcher, LONG)).isTrue();
    }

    private static boolean joined(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Scenarios.Found found() {
        return Objects.requireNonNull(Scenarios.playable(folder.toString(), new PrintWriter(Writer.nullWriter())));
    }

    private void print(List<Line> lines) {
        lines.forEach(line -> printed.add(line.text()));
    }

    private String said() {
        return String.join("\n", printed);
    }

    private void save(String what, String by) throws IOException {
        Path file = folder.resolve("msel.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replaceFirst(what, by));
    }
}
