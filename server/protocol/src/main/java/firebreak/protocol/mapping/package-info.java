/// Between the messages on the wire and the engine's own types for seats.
///
/// In: messages of `firebreak.protocol.v1`. Out: acts and views of `firebreak.engine.seat`, and back. What does not map is
/// an answer to the sender, never an exception.
@NullMarked
package firebreak.protocol.mapping;

import org.jspecify.annotations.NullMarked;
