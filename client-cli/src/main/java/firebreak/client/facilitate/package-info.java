/// The facilitator's commands: run the turns, handle the injects, rule, watch everything.
///
/// In: lines from a person and updates from a server. Out: the facilitator's acts. Knows only the protocol and the types
/// that seats share.
@NullMarked
package firebreak.client.facilitate;

import org.jspecify.annotations.NullMarked;
