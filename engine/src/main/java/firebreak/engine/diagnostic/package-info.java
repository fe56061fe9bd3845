/// What is wrong in an author's file, where it stands, and the edit that mends it.
///
/// In: places in source files, each known to the code point. Out: diagnostics, collected and in file order, and the text
/// an author reads. Mistakes of authors are values here; nothing in this package throws at them. Start at [Diagnostic];
/// [Code] is the register of everything that can be wrong.
@NullMarked
package firebreak.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
