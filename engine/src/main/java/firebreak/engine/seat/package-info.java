/// What a seat can do and what it can see: its acts and its view.
///
/// Data only. Servers, clients, bots and the rules share these types, so nothing here decides anything.
@NullMarked
package firebreak.engine.seat;

import org.jspecify.annotations.NullMarked;
