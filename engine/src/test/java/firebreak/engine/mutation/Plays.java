package firebreak.engine.mutation;

import firebreak.engine.bot.Temper;
import firebreak.engine.bot.Temper.Habit;
import firebreak.engine.casebook.Casebook;
import firebreak.engine.casebook.CaseFile;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Sheet;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What can notice a change: the cases of the casebook, the shipped scenario's play scripts, the tests that play, and exercises
/// of bots that must replay as they were played.
final class Plays {
    /// In the order in which they are asked.
    enum Kind {
        /// Of the casebook, or a script of the shipped scenario.
        CASE,
        /// A test that plays an exercise.
        TEST,
        /// An exercise that was played before the change.
        RECORD
    }

    private static final int SEEDS = 4;
    private static final List<Habit> HABITS = List.of(Habit.DOCTRINE, Habit.ANY_LEGAL, Habit.EVERY_MEASURE, Habit.ATTRIBUTE_AT_ONCE);

    /// One that holds or does not.
    record Play(String name, Kind kind, BooleanSupplier holds) {}

    private Plays() {}

    /// @param scenarios the folder of what ships
    static List<Play> all(Path scenarios) throws IOException {
        List<Play> plays = new ArrayList<>();
        Path folder = scenarios.resolve("casebook");
        Casebook book = new Casebook(ScenarioLoader.shelf(folder.resolve("settings"), scenarios.resolve("library")));
        for (Path path : files(folder, Casebook.ENDING)) {
            CaseFile file = book.read(path.getFileName().toString(), Files.readString(path));
            file.cases().forEach(each -> plays.add(new Play("case " + each.number(), Kind.CASE, () -> book.play(file, each).holds())));
        }
        Scenario scenario = ScenarioLoader.load(scenarios.resolve("amber-grid"), scenarios.resolve("library")).scenario().orElseThrow();
        for (Path path : files(scenarios.resolve("amber-grid/play"), ".play")) {
            Script script = Script.parse(Files.readString(path));
            plays.add(new Play(path.getFileName().toString(), Kind.CASE, () -> holds(scenario, script)));
        }
        for (Method test : Tests.all()) {
            plays.add(new Play(test.getDeclaringClass().getSimpleName() + " " + test.getName(), Kind.TEST, () -> Tests.holds(test)));
        }
        for (Habit habit : HABITS) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Recording played = new Recording(State.initial(scenario, new Setup(seed, false, true)));
                BotPlay.play(played, tempers(scenario, habit), new Dice(seed));
                String told = played.outcomes.toString();
                int its = seed;
                plays.add(new Play("record " + habit + " " + seed, Kind.RECORD, () -> replays(scenario, its, played.inputs, told)));
            }
        }
        return plays;
    }

    private static SequencedMap<String, Temper> tempers(Scenario scenario, Habit habit) {
        SequencedMap<String, Temper> tempers = BotPlay.tempers(scenario);
        tempers.replaceAll((_, own) -> own.with(habit));
        return tempers;
    }

    private static boolean replays(Scenario scenario, int seed, List<Input> inputs, String told) {
        Recording again = new Recording(State.initial(scenario, new Setup(seed, false, true)));
        inputs.forEach(again::take);
        return again.outcomes.toString().equals(told);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static boolean holds(Scenario scenario, Script script) {
        boolean[] fine = {true};
        ScriptPlay.play(script, new Sheet(State.initial(scenario, new Setup(7, false, false))), line -> fine[0] &= line.fine());
        return fine[0];
    }

    /// Keeps what was put in and what came of it.
    private static final class Recording implements Table {
        private final Sheet sheet;
        final List<Input> inputs = new ArrayList<>();
        final List<Outcome> outcomes = new ArrayList<>();

        Recording(State state) {
            sheet = new Sheet(state);
        }

        @Override
        public State state() {
            return sheet.state();
        }

        @Override
        public Outcome take(Input input) {
            inputs.add(input);
            Outcome outcome = sheet.take(input);
            outcomes.add(outcome);
            return outcome;
        }
    }
}
