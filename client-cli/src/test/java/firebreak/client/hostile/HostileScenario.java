package firebreak.client.hostile;

import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Sheet;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;

/// What must hold for whatever stands in a scenario's files: it is loaded and plays to an end, or each trouble has its place
/// and its words.
final class HostileScenario {
    /// Playing takes ten times as long as loading: one in so many is played.
    private static final int PLAYED = 8;

    private HostileScenario() {}

    /// Edits a sound scenario and loads it.
    static void edited(byte[] choices) {
        SortedMap<String, byte[]> files = new Edits(new Choices(choices)).applied(Shipped.TEMPLATE);
        Loaded loaded = ScenarioLoader.load(new ScenarioBundle("edited", files, SmallLibrary.FILES));
        List<Diagnostic> diagnostics = loaded.diagnostics();
        boolean told = diagnostics.stream().anyMatch(one -> one.code().name().startsWith("E"));
        if (loaded.scenario().isPresent() == told) {
            throw new AssertionError("a scenario is there, or an error says why not");
        }
        diagnostics.forEach(HostileScenario::hasItsPlace);
        if (!diagnostics.isEmpty() && Renderer.render(diagnostics).isBlank()) {
            throw new AssertionError("diagnostics that show nothing");
        }
        int seed = Arrays.hashCode(choices);
        if (loaded.scenario().isPresent() && seed % PLAYED == 0) {
            play(loaded.scenario().get(), seed);
        }
    }

    /// Bots play it; whatever it is, it comes to its end.
    private static void play(Scenario scenario, int seed) {
        SequencedMap<String, Temper> tempers = BotPlay.tempers(scenario);
        if (seed % 16 == 0) {
            tempers.replaceAll((_, _) -> Temper.ANY_LEGAL);
        }
        BotPlay.play(new Sheet(State.initial(scenario, new Setup(seed, false, seed % 3 != 0))), tempers, new Dice(seed));
    }

    private static void hasItsPlace(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        boolean inside = 0 <= span.start() && span.start() <= span.end() && span.end() <= span.file().length();
        if (diagnostic.message().isBlank() || span.line() < 1 || span.column() < 1 || !inside) {
            throw new AssertionError("a diagnostic without words or place: " + diagnostic);
        }
    }
}
