/// Who is connected, as whom, and what they have already seen.
///
/// In: invitations and messages from connections. Out: commands in the name of the seat that the session belongs to,
/// and updates from where that seat's client left off.
@NullMarked
package firebreak.server.session;

import org.jspecify.annotations.NullMarked;
