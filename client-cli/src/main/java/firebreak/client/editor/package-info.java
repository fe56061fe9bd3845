/// What an editor asks while an author types: mistakes, completion, meanings, places. The Language Server Protocol.
///
/// In: the files of scenarios as they stand in an editor. Out: what `check` would say of them, what could be typed, and
/// what stands there. Start at [LspCommand].
@NullMarked
package firebreak.client.editor;

import org.jspecify.annotations.NullMarked;
