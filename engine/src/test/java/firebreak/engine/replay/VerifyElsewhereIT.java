package firebreak.engine.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Table;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.RecordException;
import firebreak.engine.record.RecordReader;
import firebreak.engine.record.RecordWriter;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record of Amber Grid in strange surroundings, and in dishonest hands.
class VerifyElsewhereIT {
    private static final Loaded AMBER_GRID =
            ScenarioLoader.load(Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"));
    private static final Scenario SCENARIO = AMBER_GRID.scenario().orElseThrow();

    /// Turns to play, turn 0 included: the interpreter has to get through them as well.
    private static final int TURNS = 3;

    private static ExerciseRecord played;
    private static byte[] file;

    /// Where each step ends in the file; the first is where the first step begins.
    private static final List<Integer> ENDS = new ArrayList<>();

    @TempDir
    private static Path temp;

    @BeforeAll
    static void play() throws IOException {
        Run run = Replay.start(SCENARIO, AMBER_GRID.bundle().orElseThrow(), new Setup(7, false, true));
        try {
            BotPlay.play(new FirstTurns(run), BotPlay.tempers(SCENARIO), new Dice(7));
        } catch (PlayedEnough _) {
            // That was the idea.
        }
        played = run.record();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(bytes, played.origin(), played.files());
        ENDS.add(bytes.size());
        for (Step step : played.steps()) {
            writer.append(step);
            ENDS.add(bytes.size());
        }
        writer.finish();
        file = bytes.toByteArray();
        Files.write(temp.resolve("amber-grid.firebreak"), file);
    }

    @Test
    void everyJavaAndEveryPlaceVerifiesToTheSameHash() throws Exception {
        assertThat(played.steps()).hasSizeGreaterThan(100);
        String told = "verified " + played.steps().size() + " steps, hash " + played.hash();
        assertThat(Replay.verify(SCENARIO, played).told()).isEqualTo(told);

        List<Elsewhere> elsewhere = List.of(
                new Elsewhere("interpreted mode", "-Xint"),
                new Elsewhere("tr_TR", "-Duser.language=tr", "-Duser.country=TR"),
                new Elsewhere("Pacific/Kiritimati", "-Duser.timezone=Pacific/Kiritimati"),
                new Elsewhere("PS Old Gen", "-XX:+UseParallelGC"),
                new Elsewhere("ISO-8859-1", "-Dfile.encoding=ISO-8859-1"));
        List<Process> running = new ArrayList<>();
        for (Elsewhere one : elsewhere) {
            running.add(one.start());
        }
        for (int i = 0; i < running.size(); i++) {
            Process process = running.get(i);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(printed.lines().toList()).as(elsewhere.get(i).toString()).hasSize(2).first().isEqualTo(told);
            assertThat(printed).as("really elsewhere").contains(elsewhere.get(i).sign());
        }
    }

    @Test
    void aChangedByteIsFoundAndItsStepNamed() throws IOException {
        Random random = new Random(7);
        int steps = played.steps().size();
        List<Integer> tried = new ArrayList<>(List.of(1, 2, steps / 2, steps - 1, steps));
        for (int i = 0; i < 20; i++) {
            tried.add(1 + random.nextInt(steps));
        }
        for (int step : tried) {
            int begin = ENDS.get(step - 1);
            byte[] changed = file.clone();
            changed[begin + random.nextInt(ENDS.get(step) - begin)] ^= (byte) (1 << random.nextInt(8));
            assertThatExceptionOfType(RecordException.class)
                    .as("a byte of step %s", step)
                    .isThrownBy(() -> read(changed))
                    .withMessageContaining("step " + step + " (")
                    .satisfies(e -> assertThat(e.step()).isEqualTo(step));
        }
        for (int at : List.of(0, 8, ENDS.getFirst() / 2, ENDS.getFirst() - 1, ENDS.getLast() + 1, file.length - 1)) {
            byte[] changed = file.clone();
            changed[at] ^= 0x10;
            assertThatExceptionOfType(RecordException.class).as("byte %s", at).isThrownBy(() -> read(changed));
        }
    }

    private static void read(byte[] bytes) throws IOException {
        ExerciseRecord.read(new RecordReader(new ByteArrayInputStream(bytes)).telling(SCENARIO.turns()::moment));
    }

    /// @param sign    what this JVM says of itself if the options have worked
    private record Elsewhere(String sign, List<String> options) {
        Elsewhere(String sign, String... options) {
            this(sign, List.of(options));
        }

        Process start() throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    Verifying.class.getName(),
                    temp.resolve("amber-grid.firebreak").toString()));
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    private record FirstTurns(Run run) implements Table {
        @Override
        public State state() {
            return run.state();
        }

        @Override
        public Outcome take(Input input) {
            if (run.state().table().turn() >= TURNS) {
                throw new PlayedEnough();
            }
            return run.take(input);
        }
    }

    private static final class PlayedEnough extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }
}
