package firebreak.engine.record;

import firebreak.engine.exercise.Setup;
import firebreak.engine.scenario.Scenario;

/// What an exercise starts from: the first thing that its hash covers.
///
/// @param rules    version of the rules that decide it
/// @param setup    seed and mode
/// @param scenario the scenario's name
/// @param digest   the scenario's digest, with the library's
public record Origin(String rules, Setup setup, String scenario, String digest) {
    /// The origin of an exercise of a scenario.
    public static Origin of(String rules, Setup setup, Scenario scenario) {
        return new Origin(rules, setup, scenario.name(), scenario.digest());
    }
}
