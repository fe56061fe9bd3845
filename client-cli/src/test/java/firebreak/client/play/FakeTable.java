package firebreak.client.play;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.client.Listener;
import firebreak.protocol.frame.InvitationException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table without a server: answers as it is told to, and keeps what was sent.
final class FakeTable implements Table, Table.Opener {
    final List<Act> sent = new CopyOnWriteArrayList<>();
    Function<Act, CompletionStage<Answer>> answers = _ -> CompletableFuture.completedFuture(new Answer.Accepted(1));
    volatile @Nullable Listener listener;
    volatile boolean closed;
    private final List<ConnectionState> first;
    private final @Nullable SeatView view;
    private long update;

    FakeTable(List<ConnectionState> first, @Nullable SeatView view) {
        this.first = List.copyOf(first);
        this.view = view;
    }

    static FakeTable showing(SeatView view) {
        return new FakeTable(List.of(new ConnectionState.Connected()), view);
    }

    @Override
    public Table open(String invitation, Listener to) throws InvitationException {
        if (!invitation.startsWith("fake")) {
            firebreak.protocol.frame.Invitation.parse(invitation);
        }
        listener = to;
        first.forEach(to::state);
        if (view != null) {
            to.view(view, ++update);
        }
        return this;
    }

    void show(SeatView next) {
        var to = listener;
        if (to != null) {
            to.view(next, ++update);
        }
    }

    void state(ConnectionState state) {
        var to = listener;
        if (to != null) {
            to.state(state);
        }
    }

    void clock(Clock clock) {
        var to = listener;
        if (to != null) {
            to.clock(clock);
        }
    }

    @Override
    public CompletionStage<Answer> send(Act act) {
        sent.add(act);
        return answers.apply(act);
    }

    @Override
    public void close() {
        closed = true;
    }
}
