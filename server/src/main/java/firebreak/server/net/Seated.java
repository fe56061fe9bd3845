package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.RefusalCode;
import firebreak.server.session.Session;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody who has been let in.
final class Seated extends Phase {
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final Session session;
    private final Limits limits;
    private @Nullable ChannelHandlerContext context;
    private long secondBegan = System.nanoTime();
    private int framesThisSecond;

    Seated(Session session, Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        var _ = added.pipeline()
                .replace(
                        "idle",
                        "idle",
                        new IdleStateHandler(
                                limits.silence().toMillis(), limits.heartbeat().toMillis(), 0, TimeUnit.MILLISECONDS));
        var _ = added.write(session.welcome(), added.voidPromise());
        added.channel().config().setAutoRead(true);
    }

    /// Writes what there is, as long as the client takes it. A slow one gets the rest as one snapshot, later.
    void write() {
        ChannelHandlerContext here = context;
        if (here == null || here.isRemoved() || !here.channel().isActive()) {
            return;
        }
        if (here.channel().isWritable()) {
            for (byte[] frame : session.take()) {
                var _ = here.write(Unpooled.wrappedBuffer(frame), here.voidPromise());
            }
        }
        here.flush();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext changed) {
        boolean writable = changed.channel().isWritable();
        // Who does not listen is not listened to: nobody can pile up answers here.
        changed.channel().config().setAutoRead(writable);
        if (writable) {
            write();
        }
        changed.fireChannelWritabilityChanged();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext from, ClientFrame frame) {
        if (tooFast()) {
            end(from.channel(), RefusalCode.REFUSAL_CODE_TOO_FAST, "too many frames a second");
            return;
        }
        switch (frame.getFrameCase()) {
            case COMMAND -> session.command(frame.getCommand());
            case SYNC -> session.sync(frame.getSync().getToken());
            case HEARTBEAT -> {}
            case BYE -> {
                var _ = from.close();
            }
            case HELLO -> end(from.channel(), RefusalCode.REFUSAL_CODE_HELLO_FIRST, "a connection has one hello");
            case FRAME_NOT_SET -> end(from.channel(), RefusalCode.REFUSAL_CODE_MALFORMED, "an empty frame");
        }
    }

    /// The connection is gone, or was told to go.
    @Override
    public void handlerRemoved(ChannelHandlerContext removed) {
        session.leave();
    }

    private boolean tooFast() {
        long now = System.nanoTime();
        if (now - secondBegan > SECOND_NANOS) {
            secondBegan = now;
            framesThisSecond = 0;
        }
        framesThisSecond++;
        return framesThisSecond > limits.framesPerSecond();
    }
}
