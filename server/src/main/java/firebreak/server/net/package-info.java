/// The wire: TLS, framing and limits.
///
/// In: connections from terminals and browsers on one port. Out: messages for their sessions. Handlers translate; they
/// decide nothing about the exercise, and their event loops never wait for a disk.
@NullMarked
package firebreak.server.net;

import org.jspecify.annotations.NullMarked;
