/// From a folder of YAML files to a scenario: immutable, checked, its conditions compiled.
///
/// In: a folder, and the rule library it builds on. Out: the scenario, or every mistake in it as a diagnostic. This is the
/// only package of the engine that reads files. Start at [ScenarioLoader] to load one and at [Scenario] for what is in it.
@NullMarked
package firebreak.engine.scenario;

import org.jspecify.annotations.NullMarked;
