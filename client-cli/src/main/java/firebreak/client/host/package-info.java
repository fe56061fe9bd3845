/// The host's commands: open a table on this machine and hand out its invitations.
///
/// In: a scenario or an earlier exercise's file. Out: a running server.
@NullMarked
package firebreak.client.host;

import org.jspecify.annotations.NullMarked;
