package firebreak.client.print;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Level;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scenarios as a command line gets them: named, loaded, their mistakes shown.
public final class Scenarios {
    private Scenarios() {}

    /// A scenario with the files that it was loaded from, and what is known of them.
    public record Found(Scenario scenario, ScenarioBundle files, Loaded loaded) {}

    /// Loads a scenario that is to be played. Warnings do not matter here; errors are shown.
    ///
    /// @param pathOrName a folder, or the name of a shipped scenario
    /// @param err        where the mistakes go
    /// @return `null` if it cannot be played, and then it has been said why
    public static @Nullable Found playable(String pathOrName, PrintWriter err) {
        Loaded loaded = ScenarioLoader.load(pathOrName);
        if (loaded.scenario().isPresent() && loaded.bundle().isPresent()) {
            return new Found(loaded.scenario().get(), loaded.bundle().get(), loaded);
        }
        List<Diagnostic> errors = loaded.diagnostics().stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                .toList();
        err.print(Renderer.render(errors));
        err.println();
        err.println(pathOrName + ": " + Counted.of(errors.size(), "error") + "; it cannot be played.");
        return null;
    }

    /// How many findings there are of each level: `2 errors, 1 warning`; `no findings`.
    public static String counts(List<Diagnostic> diagnostics) {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.level() == level)
                    .count();
            if (count > 0) {
                // There is no plural of advice.
                counts.add(level == Level.ADVICE ? Counted.of(count, "piece") + " of advice" : Counted.of(count, level.word()));
            }
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }

    /// What a scenario is made of: `3 delegations, 11 seats, 64 entries`.
    public static String size(Scenario scenario) {
        return Counted.of(scenario.delegations().size(), "delegation") + ", "
                + Counted.of(scenario.seats().size(), "seat") + ", "
                + Counted.of(scenario.turns().turns().size(), "turn") + ", "
                + Counted.of(scenario.incidents().size(), "incident") + ", "
                + Counted.of(scenario.msel().size(), "entry");
    }
}
