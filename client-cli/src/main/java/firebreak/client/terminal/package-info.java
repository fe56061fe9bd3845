/// What a terminal needs of the small language: lines in colours, and the word under the cursor.
///
/// In: lines of a screen, and what is being typed. Out: what JLine draws. Start at [Palette].
@NullMarked
package firebreak.client.terminal;

import org.jspecify.annotations.NullMarked;
