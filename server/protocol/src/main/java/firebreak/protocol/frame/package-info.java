/// Frames: how messages are cut from and put onto a connection.
///
/// In: bytes from a peer who may be mistaken or hostile. Out: messages of `firebreak.protocol.v1` within their limits, or
/// a short code that says why not. The messages themselves are defined in `firebreak.proto`.
@NullMarked
package firebreak.protocol.frame;

import org.jspecify.annotations.NullMarked;
