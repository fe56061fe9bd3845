package firebreak.engine.mutation;

import firebreak.engine.casebook.Casebook;
import firebreak.engine.casebook.CaseFile;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What can notice a change: the cases of the casebook and the shipped scenario's play scripts.
final class Plays {

    /// One that holds or does not.
    record Play(String name, BooleanSupplier holds) {}

    private Plays() {}

    /// @param scenarios the folder of what ships
    static List<Play> all(Path scenarios) throws IOException {
        List<Play> plays = new ArrayList<>();
        Path folder = scenarios.resolve("casebook");
        Casebook book = new Casebook(ScenarioLoader.shelf(folder.resolve("settings"), scenarios.resolve("library")));
        for (Path path : files(folder, Casebook.ENDING)) {
            CaseFile file = book.read(path.getFileName().toString(), Files.readString(path));
            file.cases().forEach(each -> plays.add(new Play("case " + each.number(), () -> book.play(file, each).holds())));
        }
        Scenario scenario = ScenarioLoader.load(scenarios.resolve("amber-grid"), scenarios.resolve("library")).scenario().orElseThrow();
        for (Path path : files(scenarios.resolve("amber-grid/play"), ".play")) {
            Script script = Script.parse(Files.readString(path));
            plays.add(new Play(path.getFileName().toString(), () -> holds(scenario, script)));
        }
        return plays;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static boolean holds(Scenario scenario, Script script) {
        boolean[] fine = {true};
        ScriptPlay.play(script, new Seated(State.initial(scenario, new Setup(7, false, false))), line -> fine[0] &= line.fine());
        return fine[0];
    }

    private static final class Seated implements Table {
        private State state;

        Seated(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public Outcome take(Input input) {
            Rules.Taken taken = Rules.take(state, input);
            state = taken.after();
            return taken.outcome();
        }
    }
}
