package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.v1.ClientFrame;
import firebreak.server.session.Sessions;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.ApplicationProtocolNegotiationHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After TLS: goes on with what the client asked for by name. Terminals ask for [Wire#ALPN]; nothing else is served yet.
final class ProtocolChoice extends ApplicationProtocolNegotiationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProtocolChoice.class);

    private final Sessions sessions;
    private final Limits limits;

    ProtocolChoice(Sessions sessions, Limits limits) {
        super(ApplicationProtocolNames.HTTP_1_1);
        this.sessions = sessions;
        this.limits = limits;
    }

    @Override
    protected void configurePipeline(ChannelHandlerContext context, String protocol) {
        if (!protocol.equals(Wire.ALPN)) {
            LOG.info("from={} asked for {}, which is not served", context.channel().remoteAddress(), protocol);
            var _ = context.close();
            return;
        }
        ChannelPipeline pipeline = context.pipeline();
        Wire.addTo(pipeline, ClientFrame.parser(), limits.clientFrameBytes());
        pipeline.addLast(
                "idle",
                new IdleStateHandler(limits.hello().toMillis(), limits.heartbeat().toMillis(), 0, TimeUnit.MILLISECONDS));
        pipeline.addLast("phase", new AwaitingHello(sessions, limits));
    }

    @Override
    protected void handshakeFailure(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("from={} handshake failed: {}", context.channel().remoteAddress(), cause.getMessage());
        var _ = context.close();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("from={} before TLS: {}", context.channel().remoteAddress(), cause.getMessage());
        var _ = context.close();
    }
}
