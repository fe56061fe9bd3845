package firebreak.server.net;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.client.Connector;
import firebreak.protocol.client.Listener;
import firebreak.protocol.client.SeatConnection;
import firebreak.protocol.frame.Invitation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A client for tests, which remembers what it heard.
final class Guest implements Listener, AutoCloseable {
    final List<SeatView> views = new CopyOnWriteArrayList<>();
    final List<Long> updates = new CopyOnWriteArrayList<>();
    final List<Clock> clocks = new CopyOnWriteArrayList<>();
    final List<ConnectionState> states = new CopyOnWriteArrayList<>();
    private @Nullable SeatConnection connection;

    static Guest of(Connector connector, Invitation invitation) {
        Guest guest = new Guest();
        guest.connection = connector.connect(invitation, guest);
        return guest;
    }

    SeatConnection connection() {
        SeatConnection known = connection;
        if (known == null) {
            throw new IllegalStateException("not connected");
        }
        return known;
    }

    Answer say(String text) {
        return act(new Act.Message(text));
    }

    Answer act(Act act) {
        return wait(connection().send(act));
    }

    SeatView view() {
        var _ = wait(connection().sync());
        return connection().view().orElseThrow();
    }

    List<String> mail() {
        return view().mail().stream().map(SeatView.Mail::text).toList();
    }

    static <T> T wait(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void view(SeatView view, long update) {
        views.add(view);
        updates.add(update);
    }

    @Override
    public void clock(Clock clock) {
        clocks.add(clock);
    }

    @Override
    public void state(ConnectionState state) {
        states.add(state);
    }

    @Override
    public void close() {
        connection().close();
    }
}
