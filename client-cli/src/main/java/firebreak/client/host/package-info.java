/// The host's commands: open a table on this machine and hand out its invitations, show a whole exercise with bots behind
/// real clients, measure how soon a table answers.
///
/// In: a scenario, or the data folder of an earlier exercise. Out: a running server.
@NullMarked
package firebreak.client.host;

import org.jspecify.annotations.NullMarked;
