/// Values as JSON, for programs that read what a command prints.
///
/// In: records, lists, maps and plain values. Out: one line of ASCII. Start at [Json].
@NullMarked
package firebreak.client.json;

import org.jspecify.annotations.NullMarked;
