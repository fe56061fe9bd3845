package firebreak.protocol.mapping;

import firebreak.engine.seat.SeatView;
import org.jspecify.annotations.Nullable;

/// Writes one view after the other of the same seat: what has not changed since the last one is not mapped again.
public final class ViewWriter {
    private RecordMapping.@Nullable Pair last;

    /// The next view as a message.
    public firebreak.protocol.v1.SeatView next(SeatView view) {
        firebreak.protocol.v1.SeatView.Builder to = firebreak.protocol.v1.SeatView.newBuilder();
        RecordMapping.write(view, last, to);
        firebreak.protocol.v1.SeatView message = to.build();
        last = new RecordMapping.Pair(view, message);
        return message;
    }
}
