package firebreak.engine.play;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A table without a log, for tests: every state is rebuilt from its events too.
public final class TestTable implements Table {

    private static final Path LIBRARY = Path.of("../scenarios/library");
    private static final Path OWN = Path.of("src/test/resources/firebreak/engine/exercise");

    private State state;

    public TestTable(Scenario scenario, Setup setup) {
        this.state = State.initial(scenario, setup);
    }

    /// A scenario among the test resources.
    public static Scenario scenario(String name) {
        return load(OWN.resolve(name));
    }

    /// A scenario that ships.
    public static Scenario shipped(String name) {
        return load(Path.of("../scenarios").resolve(name));
    }

    /// A scenario among the test resources with some words replaced: each `what` is followed by its `with`.
    public static Scenario changed(String name, String... whatWith) {
        try {
            String text = Files.readString(OWN.resolve(name).resolve("scenario.yaml"));
            for (int i = 0; i < whatWith.length; i += 2) {
                if (!text.contains(whatWith[i])) {
                    throw new AssertionError(name + " has no " + whatWith[i]);
                }
                text = text.replace(whatWith[i], whatWith[i + 1]);
            }
            Path folder = Files.createTempDirectory("scenario");
            Path file = Files.writeString(folder.resolve("scenario.yaml"), text);
            Scenario scenario = load(folder);
            Files.delete(file);
            Files.delete(folder);
            return scenario;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario load(Path folder) {
        Loaded loaded = ScenarioLoader.load(folder, LIBRARY);
        return loaded.scenario().orElseThrow(() -> new AssertionError(folder + ": " + loaded.diagnostics()));
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Outcome take(Input input) {
        Outcome outcome = Rules.decide(state, input);
        state = state.after(input, outcome);
        return outcome;
    }
}
