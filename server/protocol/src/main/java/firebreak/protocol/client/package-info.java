/// A client's end of the line: one seat, connected for as long as it takes.
///
/// In: an invitation and the seat's acts. Out: the seat's view as it changes, an answer to each act, and how the connection
/// stands. It checks the server's key before it says anything, reconnects by itself, sends again what was not answered, and
/// goes on where it left off. Start at [Connector].
@NullMarked
package firebreak.protocol.client;

import org.jspecify.annotations.NullMarked;
