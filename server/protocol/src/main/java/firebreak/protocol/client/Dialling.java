package firebreak.protocol.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.mapping.UnmappableException;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Heartbeat;
import firebreak.protocol.v1.Hello;
import firebreak.protocol.v1.ServerFrame;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/// One attempt after another to reach the server: TLS with the pinned key, then hello, then talk.
final class Dialling {
    private final SeatConnection connection;
    private final Invitation invitation;
    private final Limits limits;
    private final Bootstrap bootstrap;
    private final SslContext tls;

    Dialling(SeatConnection connection, Invitation invitation, Limits limits, EventLoop loop) {
        this.connection = connection;
        this.invitation = invitation;
        this.limits = limits;
        this.tls = tls(invitation);
        this.bootstrap = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) limits.handshake().toMillis())
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        prepare(channel);
                    }
                });
    }

    void dial() {
        var _ = bootstrap.connect(invitation.host(), invitation.port()).addListener((ChannelFutureListener) this::dialled);
    }

    private void dialled(ChannelFuture attempt) {
        if (attempt.isSuccess()) {
            connection.connected(attempt.channel());
        } else {
            connection.disconnected("cannot reach " + invitation.host() + ":" + invitation.port() + " ("
                    + reason(attempt.cause()) + ")");
        }
    }

    private void prepare(SocketChannel channel) {
        SslHandler handler = tls.newHandler(channel.alloc(), invitation.host(), invitation.port());
        handler.setHandshakeTimeoutMillis(limits.handshake().toMillis());
        channel.pipeline().addLast("tls", handler);
        Wire.addTo(channel.pipeline(), ServerFrame.parser(), limits.serverFrameBytes());
        channel.pipeline()
                .addLast(
                        "idle",
                        new IdleStateHandler(
                                limits.silence().toMillis(), limits.heartbeat().toMillis(), 0, TimeUnit.MILLISECONDS))
                .addLast("phase", new Greeting());
    }

    private static SslContext tls(Invitation invitation) {
        try {
            return SslContextBuilder.forClient()
                    .sslProvider(SslProvider.JDK)
                    .protocols("TLSv1.3")
                    .clientAuth(ClientAuth.NONE)
                    .trustManager(new PinnedKey(invitation.fingerprint()))
                    // The key is pinned; names in the certificate mean nothing.
                    .endpointIdentificationAlgorithm(null)
                    .applicationProtocolConfig(new ApplicationProtocolConfig(
                            ApplicationProtocolConfig.Protocol.ALPN,
                            ApplicationProtocolConfig.SelectorFailureBehavior.NO_ADVERTISE,
                            ApplicationProtocolConfig.SelectedListenerFailureBehavior.ACCEPT,
                            Wire.ALPN))
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException("this JDK has no TLS 1.3", e);
        }
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /// What both phases do: notice silence, errors and the end.
    private abstract class Phase extends SimpleChannelInboundHandler<ServerFrame> {
        @Override
        public void channelInactive(ChannelHandlerContext context) {
            connection.lost(context.channel(), "the connection to " + invitation.host() + " was lost");
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof IdleStateEvent idle) {
                if (idle.state() == IdleState.READER_IDLE) {
                    connection.lost(context.channel(), "nothing heard from " + invitation.host());
                } else {
                    silent(context);
                }
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            if (PinnedKey.isWrongKey(cause)) {
                connection.wrongKey();
            } else if (cause instanceof IOException) {
                connection.lost(context.channel(), "the connection to " + invitation.host() + " failed (" + reason(cause) + ")");
            } else {
                connection.lostTrack();
                connection.lost(context.channel(), "the server said what this client does not understand (" + reason(cause) + ")");
            }
            var _ = context.close();
        }

        /// Nothing was written for a while.
        abstract void silent(ChannelHandlerContext context);
    }

    /// Before the server has let us in.
    private final class Greeting extends Phase {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof SslHandshakeCompletionEvent handshake) {
                if (handshake.isSuccess()) {
                    var _ = context.writeAndFlush(hello(), context.voidPromise());
                }
                // A failed handshake arrives as an exception, with its reason.
                return;
            }
            super.userEventTriggered(context, event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ServerFrame frame)
                throws InvalidProtocolBufferException, UnmappableException {
            if (frame.hasWelcome()) {
                var _ = context.pipeline().replace(this, "phase", new Talking());
                connection.welcome(frame.getWelcome().getStream());
            } else {
                connection.hear(frame);
            }
        }

        @Override
        void silent(ChannelHandlerContext context) {}

        private ClientFrame hello() {
            Hello.Builder hello = Hello.newBuilder()
                    .setVersion(Wire.VERSION)
                    .setOldestVersion(Wire.VERSION)
                    .setExercise(invitation.exercise())
                    .setSeat(invitation.seat())
                    .setSecret(ByteString.copyFrom(invitation.secret().bytes()))
                    .setInstance(connection.instance());
            if (connection.scene().hasView()) {
                hello.setResume(connection.scene().resume());
            }
            return ClientFrame.newBuilder().setHello(hello).build();
        }
    }

    /// After it has.
    private final class Talking extends Phase {
        @Override
        protected void channelRead0(ChannelHandlerContext context, ServerFrame frame)
                throws InvalidProtocolBufferException, UnmappableException {
            connection.hear(frame);
        }

        @Override
        void silent(ChannelHandlerContext context) {
            var _ = context.writeAndFlush(
                    ClientFrame.newBuilder()
                            .setHeartbeat(Heartbeat.getDefaultInstance())
                            .build(),
                    context.voidPromise());
        }
    }
}
