package firebreak.server.net;

import firebreak.protocol.v1.RefusalCode;
import firebreak.server.session.Connection;
import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A session's way to its channel, from any thread. Many calls to wake are one visit of the event loop.
final class SeatConnection implements Connection {
    private final Channel channel;
    private final AtomicBoolean woken = new AtomicBoolean();
    private @Nullable Seated seated;

    SeatConnection(Channel channel) {
        this.channel = channel;
    }

    /// The session has begun. Called on the event loop.
    void seated(Seated phase) {
        seated = phase;
        phase.write();
    }

    @Override
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            channel.eventLoop().execute(() -> {
                woken.set(false);
                if (seated != null) {
                    seated.write();
                }
            });
        }
    }

    @Override
    public void end(RefusalCode code, String text) {
        channel.eventLoop().execute(() -> Phase.end(channel, code, text));
    }
}
