/// Who may import whom outside the engine, seen from the one module that sees everything.
///
/// The engine's own directions are tested beside the engine. The rules bite on the small house of
/// `firebreak.architecture.wrong`. Start at [HouseArchitectureTest].
@NullMarked
package firebreak.architecture;

import org.jspecify.annotations.NullMarked;
