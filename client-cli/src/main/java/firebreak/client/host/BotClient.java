package firebreak.client.host;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.client.Connector;
import firebreak.protocol.client.Listener;
import firebreak.protocol.client.SeatConnection;
import firebreak.protocol.frame.Invitation;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/// A seat's client without a person: connected as any other, over TLS, with its invitation.
final class BotClient implements Listener, AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final String seat;
    private final SeatConnection connection;

    BotClient(Connector connector, Invitation invitation) {
        this.seat = invitation.seat();
        this.connection = connector.connect(invitation, this);
    }

    /// What the seat sees, with everything that anybody has been told before.
    SeatView view() {
        long _ = soon(connection.sync());
        return connection.view().orElseThrow(() -> new DemoException(seat + " has been shown nothing"));
    }

    /// Does something, and waits for the table's answer.
    ///
    /// @return whether it stands
    boolean act(Act act) {
        return soon(connection.send(act)) instanceof Answer.Accepted;
    }

    private <T> T soon(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new DemoException(seat + " lost the table (" + connection.state() + "): " + e.getCause());
        }
    }

    @Override
    public void view(SeatView view, long update) {
        // The connection keeps the last one; in lock-step that is enough.
    }

    @Override
    public void clock(Clock clock) {
        // Bots do not look at the clock on the wall.
    }

    @Override
    public void state(ConnectionState state) {
        // A lost connection comes back by itself; one that does not fails what waits for it.
    }

    @Override
    public void close() {
        connection.close();
    }
}
