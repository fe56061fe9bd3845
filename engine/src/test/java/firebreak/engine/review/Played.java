package firebreak.engine.review;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Table;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Amber Grid as a script played it, with its record.
record Played(Scenario scenario, Run run) {
    private static final Path SCENARIOS = Path.of("..", "scenarios");

    static Played hotline() {
        try {
            return script(Files.readString(SCENARIOS.resolve("amber-grid/play/hotline.play")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Plays a script.
    ///
    /// @throws AssertionError if a line does not do what it says
    static Played script(String text) {
        Loaded loaded = ScenarioLoader.load(SCENARIOS.resolve("amber-grid"), SCENARIOS.resolve("library"));
        Scenario scenario = loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
        Run run = Replay.start(scenario, loaded.bundle().orElseThrow(), new Setup(7, false, false));
        Table table = new Table() {
            @Override
            public State state() {
                return run.state();
            }

            @Override
            public Outcome take(Input input) {
                return run.take(input);
            }
        };
        ScriptPlay.play(Script.parse(text), table, line -> {
            if (!line.fine()) {
                throw new AssertionError(line.complaint());
            }
        });
        return new Played(scenario, run);
    }
}
