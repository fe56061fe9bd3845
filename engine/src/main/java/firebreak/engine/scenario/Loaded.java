package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Allowances;
import firebreak.engine.diagnostic.Allowances.Allowed;
import firebreak.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What came of loading a scenario.
///
/// @param scenario    the scenario, if nothing in it is wrong
/// @param diagnostics everything that is wrong or could be better, in file order
/// @param allowed     what the author lets stand, and why
/// @param places      where its own things are declared
/// @param allowances  all that the author lets stand, for those who find more by playing
/// @param changes     what of the library it has otherwise
/// @param bundle      the files it was loaded from, if they could be read
public record Loaded(
        Optional<Scenario> scenario,
        List<Diagnostic> diagnostics,
        List<Allowed> allowed,
        Places places,
        Allowances allowances,
        List<Change> changes,
        Optional<ScenarioBundle> bundle) {
    public Loaded {
        diagnostics = List.copyOf(diagnostics);
        allowed = List.copyOf(allowed);
        changes = List.copyOf(changes);
    }

    /// Nothing that could be read.
    static Loaded nothing(List<Diagnostic> diagnostics) {
        return new Loaded(Optional.empty(), diagnostics, List.of(), Places.NONE, new Allowances(), List.of(), Optional.empty());
    }
}
