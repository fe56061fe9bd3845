/// The player's commands: sit down with an invitation, read the view, speak the small language.
///
/// In: lines from a person and updates from a server. Out: acts, and a terminal that shows what the seat sees. Knows only
/// the protocol and what any seat may know.
@NullMarked
package firebreak.client.play;

import org.jspecify.annotations.NullMarked;
