package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Wire;
import firebreak.server.session.Sessions;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/// The server's port: TLS 1.3 for everybody, then what the client asked for by name (ALPN).
final class Listening implements AutoCloseable {
    private final EventLoopGroup accepting =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("firebreak-accept", true), NioIoHandler.newFactory());
    private final EventLoopGroup serving =
            new MultiThreadIoEventLoopGroup(0, new DefaultThreadFactory("firebreak-net", true), NioIoHandler.newFactory());
    private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Limits limits;
    private final Sessions sessions;
    private final SslContext tls;
    private final Channel port;

    /// Begins to listen.
    ///
    /// @param port 0 for any that is free
    /// @throws HostException if the port cannot be had
    Listening(Identity identity, Sessions sessions, Limits limits, String address, int port) {
        this.limits = limits;
        this.sessions = sessions;
        this.tls = tls(identity);
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(accepting, serving)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(limits.writeLowBytes(), limits.writeHighBytes()))
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        prepare(channel);
                    }
                });
        ChannelFuture bound = bootstrap.bind(new InetSocketAddress(address, port)).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            shutDown();
            throw refused(address, port, bound.cause());
        }
        this.port = bound.channel();
    }

    private static HostException refused(String address, int port, Throwable cause) {
        String where = address + ":" + port;
        return cause instanceof BindException
                ? new HostException(
                        "cannot listen on " + where + " (" + cause.getMessage()
                                + "): another program may have the port; stop it, or choose another with --port",
                        cause)
                : new HostException("cannot listen on " + where + " (" + cause.getMessage() + ")", cause);
    }

    /// The port that it listens on.
    int port() {
        return ((InetSocketAddress) port.localAddress()).getPort();
    }

    private void prepare(SocketChannel channel) {
        if (open.size() >= limits.connections()) {
            // Before TLS there is no way to say why.
            var _ = channel.close();
            return;
        }
        open.add(channel);
        SslHandler handler = tls.newHandler(channel.alloc());
        handler.setHandshakeTimeoutMillis(limits.handshake().toMillis());
        channel.pipeline().addLast("tls", handler).addLast("protocol", new ProtocolChoice(sessions, limits));
    }

    private static SslContext tls(Identity identity) {
        try {
            return SslContextBuilder.forServer(identity.key(), identity.certificate())
                    .sslProvider(SslProvider.JDK)
                    .protocols("TLSv1.3")
                    .applicationProtocolConfig(new ApplicationProtocolConfig(
                            ApplicationProtocolConfig.Protocol.ALPN,
                            ApplicationProtocolConfig.SelectorFailureBehavior.NO_ADVERTISE,
                            ApplicationProtocolConfig.SelectedListenerFailureBehavior.ACCEPT,
                            Wire.ALPN))
                    .build();
        } catch (SSLException e) {
            throw new HostException("this JDK has no TLS 1.3", e);
        }
    }

    @Override
    public void close() {
        port.close().awaitUninterruptibly();
        open.close().awaitUninterruptibly(2, TimeUnit.SECONDS);
        shutDown();
    }

    private void shutDown() {
        var accepted = accepting.shutdownGracefully(0, 2, TimeUnit.SECONDS);
        var served = serving.shutdownGracefully(0, 2, TimeUnit.SECONDS);
        accepted.awaitUninterruptibly(3, TimeUnit.SECONDS);
        served.awaitUninterruptibly(3, TimeUnit.SECONDS);
    }
}
