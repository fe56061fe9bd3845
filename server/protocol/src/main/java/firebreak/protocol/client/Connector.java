package firebreak.protocol.client;

import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;

/// Connects seats to servers. One is enough for a process, however many seats it plays.
public final class Connector implements AutoCloseable {
    private final Limits limits;
    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("firebreak-client", true), NioIoHandler.newFactory());

    private Connector(Limits limits) {
        this.limits = limits;
    }

    /// A connector with the standard limits.
    public static Connector open() {
        return open(Limits.standard());
    }

    /// A connector with other limits.
    public static Connector open(Limits limits) {
        return new Connector(limits);
    }

    /// Begins to connect a seat, and keeps it connected until it is closed or refused.
    ///
    /// @param listener hears of everything on this connector's thread
    public SeatConnection connect(Invitation invitation, Listener listener) {
        SeatConnection connection = new SeatConnection(invitation, listener, limits, loops.next());
        connection.begin();
        return connection;
    }

    /// Ends the thread; close the connections first.
    @Override
    public void close() {
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
