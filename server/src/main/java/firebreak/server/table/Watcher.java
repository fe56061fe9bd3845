package firebreak.server.table;

import firebreak.engine.seat.SeatView;

/// Is told what happens at a table, in order, on the table's thread. It must be quick.
public interface Watcher {
    /// A seat's view has changed.
    ///
    /// @param n number of the update, one more than the last
    void changed(String seat, long n, SeatView view);

    /// The clock was started, stopped or changed.
    void clock(ClockReading reading);

    /// A seat's invitations are no longer good.
    void revoked(String seat);
}
