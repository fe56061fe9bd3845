package firebreak.server.session;

import com.google.protobuf.ByteString;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.mapping.Differences;
import firebreak.protocol.mapping.ViewWriter;
import firebreak.protocol.v1.Changes;
import firebreak.protocol.v1.ServerFrame;
import firebreak.protocol.v1.Snapshot;
import firebreak.protocol.v1.Update;
import firebreak.server.table.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One seat's stream in frames: encoded once, for all connections of the seat.
///
/// Keeps the last updates for those who missed them; who missed more gets a snapshot. Nothing is encoded while nobody has
/// ever asked.
final class Feed {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String seat;
    private final int kept;
    private final ViewWriter writer = new ViewWriter();
    private final Deque<byte[]> updates = new ArrayDeque<>();
    private long n;
    private SeatView view;
    private firebreak.protocol.v1.@Nullable SeatView wire;
    private byte @Nullable [] snapshot;

    /// @param kept updates to keep
    Feed(String seat, Position position, int kept) {
        this.seat = seat;
        this.kept = kept;
        this.n = position.n();
        this.view = position.view();
    }

    /// The seat's view has changed.
    synchronized void changed(long number, SeatView now) {
        if (number <= n) {
            return;
        }
        boolean next = number == n + 1;
        n = number;
        view = now;
        snapshot = null;
        firebreak.protocol.v1.SeatView before = wire;
        if (before == null) {
            return;
        }
        firebreak.protocol.v1.SeatView after = writer.next(now);
        wire = after;
        Optional<Changes> changes = next ? difference(before, after) : Optional.empty();
        if (changes.isEmpty()) {
            updates.clear();
            return;
        }
        updates.add(Wire.framed(ServerFrame.newBuilder()
                .setUpdate(Update.newBuilder().setN(number).setChanges(changes.get().toByteString()))
                .build()));
        if (updates.size() > kept) {
            updates.remove();
        }
    }

    private Optional<Changes> difference(firebreak.protocol.v1.SeatView before, firebreak.protocol.v1.SeatView after) {
        try {
            return Differences.between(before, after);
        } catch (IllegalArgumentException e) {
            // A view of ours with two items of one key. A snapshot still tells everything.
            LOG.error("seat={} has a view that cannot be compared", seat, e);
            return Optional.empty();
        }
    }

    /// What leads on from update `from` to the present: updates, or a snapshot if that is too many or they are gone.
    ///
    /// @param from the last update that was sent, -1 if none
    /// @param most updates to send one by one
    synchronized Frames since(long from, int most) {
        if (from == n) {
            return new Frames(n, List.of());
        }
        long missing = n - from;
        if (from < 0 || missing < 0 || missing > most || missing > updates.size()) {
            return new Frames(n, List.of(snapshot()));
        }
        List<byte[]> frames = new ArrayList<>(updates).subList(updates.size() - (int) missing, updates.size());
        return new Frames(n, List.copyOf(frames));
    }

    /// The number of the last update.
    synchronized long n() {
        return n;
    }

    private byte[] snapshot() {
        byte[] known = snapshot;
        if (known == null) {
            firebreak.protocol.v1.SeatView now = wire;
            if (now == null) {
                now = writer.next(view);
                wire = now;
            }
            ByteString bytes = now.toByteString();
            known = Wire.framed(ServerFrame.newBuilder()
                    .setSnapshot(Snapshot.newBuilder().setN(n).setView(bytes))
                    .build());
            snapshot = known;
        }
        return known;
    }

    /// Frames to send, and the update at which one is then.
    record Frames(long n, List<byte[]> frames) {}
}
