package firebreak.protocol.mapping;

import firebreak.engine.seat.SeatView;
import org.jspecify.annotations.Nullable;

/// Reads one view after the other of the same seat: what an update left alone is not mapped again.
public final class ViewReader {
    private RecordMapping.@Nullable Pair last;

    /// A message as the next view.
    ///
    /// @throws UnmappableException if this side does not know what it says
    public SeatView next(firebreak.protocol.v1.SeatView message) throws UnmappableException {
        SeatView view = (SeatView) RecordMapping.read(SeatView.class, last, message);
        last = new RecordMapping.Pair(view, message);
        return view;
    }
}
