package firebreak.protocol.mapping;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;

/// Views on the wire.
public final class Views {
    private Views() {}

    /// A view as a message.
    public static firebreak.protocol.v1.SeatView toWire(SeatView view) {
        firebreak.protocol.v1.SeatView.Builder to = firebreak.protocol.v1.SeatView.newBuilder();
        RecordMapping.write(view, to);
        return to.build();
    }

    /// A phase of the table as it goes over.
    public static firebreak.protocol.v1.Phase toWire(Phase phase) {
        return firebreak.protocol.v1.Phase.valueOf(Names.constant("Phase", phase.name()));
    }

    /// A phase of the table as it came over.
    ///
    /// @throws UnmappableException if this side does not know it
    public static Phase fromWire(firebreak.protocol.v1.Phase phase) throws UnmappableException {
        for (Phase one : Phase.values()) {
            if (toWire(one) == phase) {
                return one;
            }
        }
        throw new UnmappableException("unknown phase " + phase);
    }

    /// A message as a view.
    ///
    /// @throws UnmappableException if this side does not know what it says
    public static SeatView fromWire(firebreak.protocol.v1.SeatView message) throws UnmappableException {
        return (SeatView) RecordMapping.read(SeatView.class, message);
    }
}
