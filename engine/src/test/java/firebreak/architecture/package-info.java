/// What the house forbids, as tests: who may import whom, and what a pure engine never touches.
///
/// Each rule is a function of a root package, so that it can be shown to bite on the small house of
/// `firebreak.architecture.wrong`, where everything forbidden is done once. Start at [EngineArchitectureTest].
@NullMarked
package firebreak.architecture;

import org.jspecify.annotations.NullMarked;
