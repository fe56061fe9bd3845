package firebreak.server.session;

import firebreak.engine.seat.Act;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.mapping.Acts;
import firebreak.protocol.mapping.UnmappableException;
import firebreak.protocol.v1.Accepted;
import firebreak.protocol.v1.AlreadyDecided;
import firebreak.protocol.v1.Busy;
import firebreak.protocol.v1.Command;
import firebreak.protocol.v1.RefusalCode;
import firebreak.protocol.v1.Rejected;
import firebreak.protocol.v1.ServerFrame;
import firebreak.protocol.v1.Synced;
import firebreak.protocol.v1.Welcome;
import firebreak.server.log.CommandId;
import firebreak.server.log.Receipt;
import firebreak.server.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection of one seat: what it has been sent, and what it waits for.
///
/// [#take], [#command], [#sync] and [#leave] are called by the connection's own thread.
public final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Table table;
    private final String seat;
    private final String instance;
    private final Feed feed;
    private final Connection connection;
    private final Limits limits;
    private final Runnable onLeave;
    private final Rate commands;
    /// Answers that wait until the view has been sent that shows their effect. Bounded by what may be in flight.
    private final Queue<ServerFrame> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile @Nullable ServerFrame clock;
    private volatile @Nullable ServerFrame attendance;
    private long sent;

    Session(
            Table table,
            String seat,
            String instance,
            Feed feed,
            long sent,
            Connection connection,
            Limits limits,
            Runnable onLeave) {
        this.table = table;
        this.seat = seat;
        this.instance = instance;
        this.feed = feed;
        this.sent = sent;
        this.connection = connection;
        this.limits = limits;
        this.onLeave = onLeave;
        this.commands = new Rate(limits.commandsPerSecond(), limits.commandBurst(), System.nanoTime());
    }

    /// Whose it is.
    public String seat() {
        return seat;
    }

    /// The first frame of a connection that has been let in.
    public ServerFrame welcome() {
        return ServerFrame.newBuilder()
                .setWelcome(Welcome.newBuilder().setVersion(Wire.VERSION).setStream(table.stream(seat)))
                .build();
    }

    /// Frames to write now, in order. Call it again after [Connection#wake], or when a slow connection can take more: what
    /// has come up in the meantime is then one snapshot.
    public List<byte[]> take() {
        List<ServerFrame> answered = new ArrayList<>();
        // Answers first, views second: so every view that an answer counts on is among those sent before it.
        for (ServerFrame one = answers.poll(); one != null; one = answers.poll()) {
            answered.add(one);
        }
        ServerFrame anchor = clock;
        clock = null;
        ServerFrame present = attendance;
        attendance = null;
        Feed.Frames news = feed.since(sent, limits.updatesBehind());
        sent = news.n();
        List<byte[]> frames = new ArrayList<>(news.frames());
        if (anchor != null) {
            frames.add(Wire.framed(anchor));
        }
        if (present != null) {
            frames.add(Wire.framed(present));
        }
        answered.forEach(one -> frames.add(Wire.framed(one)));
        return frames;
    }

    /// The seat wants something done.
    public void command(Command command) {
        long counter = command.getCounter();
        if (counter < 1) {
            connection.end(RefusalCode.REFUSAL_CODE_MALFORMED, "a command's counter begins at 1");
            return;
        }
        if (!commands.allows(System.nanoTime()) || inFlight.get() >= limits.commandsInFlight()) {
            answer(busy(counter));
            return;
        }
        Act act;
        try {
            act = Acts.fromWire(command.getAct());
        } catch (UnmappableException e) {
            answer(rejected(counter, new Receipt.Rejected("unknown-act", String.valueOf(e.getMessage()), List.of(), "")));
            return;
        }
        inFlight.incrementAndGet();
        var _ = table.propose(seat, new CommandId(instance, counter), act).whenComplete((receipt, problem) -> {
            inFlight.decrementAndGet();
            if (problem != null) {
                LOG.warn("exercise={} seat={} takes no more: {}", table.id(), seat, problem.getMessage());
                connection.end(
                        RefusalCode.REFUSAL_CODE_CLOSING,
                        "the server cannot go on with this exercise at present; the host knows why");
            } else {
                settle(counter, receipt);
            }
        });
    }

    private void settle(long counter, Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted(var sequence) -> {
                LOG.debug("exercise={} seat={} seq={} accepted", table.id(), seat, sequence);
                answer(receipt(counter).setAccepted(Accepted.getDefaultInstance()));
            }
            case Receipt.Rejected rejected -> answer(rejected(counter, rejected));
            case Receipt.AlreadyDecided _ ->
                answer(receipt(counter).setAlreadyDecided(AlreadyDecided.getDefaultInstance()));
            case Receipt.Busy _ -> answer(busy(counter));
            case Receipt.UnknownInstance _ ->
                connection.end(
                        RefusalCode.REFUSAL_CODE_INSTANCE,
                        "too many other clients of this seat have come since: this one has to begin anew");
        }
    }

    /// The client wants to know when everything before is visible.
    public void sync(long token) {
        if (inFlight.incrementAndGet() > limits.commandsInFlight()) {
            inFlight.decrementAndGet();
            connection.end(RefusalCode.REFUSAL_CODE_TOO_FAST, "too many questions at once");
            return;
        }
        var _ = table.barrier().whenComplete((_, problem) -> {
            inFlight.decrementAndGet();
            if (problem == null) {
                answers.add(ServerFrame.newBuilder()
                        .setSynced(Synced.newBuilder().setToken(token).setN(feed.n()))
                        .build());
                connection.wake();
            }
        });
    }

    /// The clock was started, stopped or changed. The last word counts.
    void clock(ServerFrame anchor) {
        clock = anchor;
        connection.wake();
    }

    /// Somebody has come or left. The last word counts.
    void attendance(ServerFrame present) {
        attendance = present;
        connection.wake();
    }

    void wake() {
        connection.wake();
    }

    void end(RefusalCode code, String text) {
        connection.end(code, text);
    }

    /// The connection is gone.
    public void leave() {
        onLeave.run();
    }

    private firebreak.protocol.v1.Receipt.Builder receipt(long counter) {
        return firebreak.protocol.v1.Receipt.newBuilder().setCounter(counter).setN(feed.n());
    }

    private firebreak.protocol.v1.Receipt.Builder busy(long counter) {
        return receipt(counter).setBusy(Busy.getDefaultInstance());
    }

    private firebreak.protocol.v1.Receipt.Builder rejected(long counter, Receipt.Rejected rejected) {
        return receipt(counter)
                .setRejected(Rejected.newBuilder()
                        .setCode(rejected.code())
                        .setText(rejected.text())
                        .addAllMissing(rejected.missing())
                        .setHelp(rejected.help()));
    }

    private void answer(firebreak.protocol.v1.Receipt.Builder receipt) {
        answers.add(ServerFrame.newBuilder().setReceipt(receipt).build());
        connection.wake();
    }
}
