package firebreak.server.net;

import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Heartbeat;
import firebreak.protocol.v1.RefusalCode;
import firebreak.protocol.v1.Refused;
import firebreak.protocol.v1.ServerFrame;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A phase of a connection. Moving on replaces the handler. What all phases do: notice silence, nonsense and the end.
abstract class Phase extends SimpleChannelInboundHandler<ClientFrame> {
    static final String NAME = "phase";

    private static final Logger LOG = LoggerFactory.getLogger(Phase.class);

    /// How long the other side has to read the reason and hang up by itself.
    private static final long LINGER_MILLIS = 1_000;

    private static final ServerFrame HEARTBEAT =
            ServerFrame.newBuilder().setHeartbeat(Heartbeat.getDefaultInstance()).build();

    Phase() {
        super(ClientFrame.class);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof IdleStateEvent idle) {
            if (idle.state() == IdleState.READER_IDLE) {
                end(context.channel(), RefusalCode.REFUSAL_CODE_TIMEOUT, "nothing heard for too long");
            } else {
                var _ = context.writeAndFlush(HEARTBEAT, context.voidPromise());
            }
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        switch (cause) {
            case TooLongFrameException _ ->
                end(context.channel(), RefusalCode.REFUSAL_CODE_TOO_LARGE, "this frame is larger than frames may be");
            case DecoderException _ ->
                end(context.channel(), RefusalCode.REFUSAL_CODE_MALFORMED, "this is no frame");
            case IOException _ -> {
                var _ = context.close();
            }
            default -> {
                LOG.error("from={} failed", context.channel().remoteAddress(), cause);
                end(context.channel(), RefusalCode.REFUSAL_CODE_INTERNAL, "the server has made a mistake");
            }
        }
    }

    /// Says why, and closes. Whatever arrives from then on is dropped unread: to close with bytes unread would make the
    /// system throw away the reason as well.
    static void end(Channel channel, RefusalCode code, String text) {
        if (channel.pipeline().get("deaf") != null || !channel.isActive()) {
            return;
        }
        LOG.info("from={} was sent away: {}", channel.remoteAddress(), text);
        channel.pipeline().addAfter("tls", "deaf", new Deaf());
        // The reason is the last word: no heartbeat or update after it.
        channel.pipeline().remove("idle");
        channel.pipeline().remove(NAME);
        channel.config().setAutoRead(true);
        ServerFrame refusal = ServerFrame.newBuilder()
                .setRefused(Refused.newBuilder().setCode(code).setText(text))
                .build();
        var _ = channel.writeAndFlush(refusal);
        var _ = channel.eventLoop()
                .schedule(
                        () -> {
                            var _ = channel.close();
                        },
                        LINGER_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    /// Drops what it hears.
    private static final class Deaf extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
        }
    }
}
