package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.RefusalCode;
import firebreak.server.session.Entrance;
import firebreak.server.session.Sessions;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.net.InetSocketAddress;

/// Somebody with TLS and no name yet.
final class AwaitingHello extends Phase {
    private final Sessions sessions;
    private final Limits limits;
    private boolean greeted;

    AwaitingHello(Sessions sessions, Limits limits) {
        this.sessions = sessions;
        this.limits = limits;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientFrame frame) {
        if (!frame.hasHello() || greeted) {
            end(context.channel(), RefusalCode.REFUSAL_CODE_HELLO_FIRST, "a connection begins with one hello");
            return;
        }
        greeted = true;
        Channel channel = context.channel();
        // Nothing more is read until it is decided who this is.
        channel.config().setAutoRead(false);
        SeatConnection connection = new SeatConnection(channel);
        var _ = sessions.enter(frame.getHello(), address(channel), connection)
                .whenComplete((entrance, problem) -> channel.eventLoop().execute(() -> {
                    if (problem != null) {
                        exceptionCaught(context, problem);
                    } else {
                        decided(context, connection, entrance);
                    }
                }));
    }

    private void decided(ChannelHandlerContext context, SeatConnection connection, Entrance entrance) {
        switch (entrance) {
            case Entrance.Closed(var code, var text) -> end(context.channel(), code, text);
            case Entrance.Open(var session) -> {
                // Gone in the meantime, or sent away.
                if (!context.channel().isActive() || context.isRemoved()) {
                    session.leave();
                    return;
                }
                Seated seated = new Seated(session, limits);
                var _ = context.pipeline().replace(this, NAME, seated);
                connection.seated(seated);
            }
        }
    }

    private static String address(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress from && from.getAddress() != null
                ? from.getAddress().getHostAddress()
                : String.valueOf(channel.remoteAddress());
    }
}
