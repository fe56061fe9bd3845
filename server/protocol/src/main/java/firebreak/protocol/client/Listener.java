package firebreak.protocol.client;

import firebreak.engine.seat.SeatView;

/// Hears what a connection has to tell, in order, on one thread. It must not block that thread.
public interface Listener {
    /// The view has changed.
    ///
    /// @param update its number; grows by one for each change, and may skip some after a disconnection. It stays as it is
    ///     when only those who are connected have changed, which a facilitator sees
    void view(SeatView view, long update);

    /// The table's clock was started, stopped or changed.
    void clock(Clock clock);

    /// The connection stands otherwise than before.
    void state(ConnectionState state);
}
