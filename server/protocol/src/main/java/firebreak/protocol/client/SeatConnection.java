package firebreak.protocol.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.mapping.Acts;
import firebreak.protocol.mapping.UnmappableException;
import firebreak.protocol.mapping.ViewReader;
import firebreak.protocol.mapping.Views;
import firebreak.protocol.v1.Attendance;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.ClockAnchor;
import firebreak.protocol.v1.Receipt;
import firebreak.protocol.v1.RefusalCode;
import firebreak.protocol.v1.ServerFrame;
import firebreak.protocol.v1.Sync;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One seat's connection to its exercise. Safe to use from any thread; everything happens on the connector's.
public final class SeatConnection implements AutoCloseable {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int BUSY_TRIES = 12;

    private final Invitation invitation;
    private final Listener listener;
    private final EventLoop loop;
    private final Dialling dialling;
    private final ViewReader reader = new ViewReader();
    private final Outbox outbox = new Outbox();
    private final Map<Long, CompletableFuture<Long>> syncs = new TreeMap<>();
    private ByteString instance = newInstance();
    private Scene scene = Scene.nothing();
    private String welcomedStream = "";
    private long syncToken;
    private int failedAttempts;
    private @Nullable Channel channel;
    private boolean talking;
    private @Nullable String over;
    private List<SeatView.Presence> presence = List.of();
    private volatile @Nullable SeatView view;
    private volatile ConnectionState state = new ConnectionState.Reconnecting("connecting", 0);

    SeatConnection(Invitation invitation, Listener listener, Limits limits, EventLoop loop) {
        this.invitation = invitation;
        this.listener = listener;
        this.loop = loop;
        this.dialling = new Dialling(this, invitation, limits, loop);
    }

    void begin() {
        loop.execute(this::dial);
    }

    /// Sends an act. The answer comes after the view that shows its effect, however often the connection breaks in between.
    ///
    /// Fails with a [NotConnectedException] if the connection is refused or closed before.
    public CompletionStage<Answer> send(Act act) {
        firebreak.protocol.v1.Act wire = Acts.toWire(act);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        loop.execute(() -> {
            if (over != null) {
                answer.completeExceptionally(new NotConnectedException(over));
                return;
            }
            ClientFrame frame = outbox.add(wire, answer);
            if (talking) {
                write(frame);
            }
        });
        return answer;
    }

    /// Waits until the view shows everything that anybody was told has happened before.
    ///
    /// @return the number of the view's last update
    public CompletionStage<Long> sync() {
        CompletableFuture<Long> reached = new CompletableFuture<>();
        loop.execute(() -> {
            if (over != null) {
                reached.completeExceptionally(new NotConnectedException(over));
                return;
            }
            syncs.put(++syncToken, reached);
            if (talking) {
                write(syncFrame(syncToken));
            }
        });
        return reached;
    }

    /// The last view, if there was one.
    public Optional<SeatView> view() {
        return Optional.ofNullable(view);
    }

    /// How the connection stands.
    public ConnectionState state() {
        return state;
    }

    /// Says goodbye and ends. What was not answered fails.
    @Override
    public void close() {
        loop.execute(() -> {
            if (over == null) {
                end("this connection is closed", new ConnectionState.Closed());
            }
        });
    }

    // ---- below: on the event loop -------------------------------------------------------------------------------

    private void dial() {
        if (over == null) {
            dialling.dial();
        }
    }

    ByteString instance() {
        return instance;
    }

    Scene scene() {
        return scene;
    }

    void connected(Channel open) {
        if (over != null) {
            var _ = open.close();
            return;
        }
        channel = open;
    }

    void welcome(String stream) {
        welcomedStream = stream;
        talking = true;
        failedAttempts = 0;
        change(new ConnectionState.Connected());
        outbox.again().forEach(this::write);
        syncs.keySet().forEach(token -> write(syncFrame(token)));
    }

    /// @throws UnmappableException if the server says what this client cannot know
    void hear(ServerFrame frame) throws InvalidProtocolBufferException, UnmappableException {
        switch (frame.getFrameCase()) {
            case SNAPSHOT -> see(scene.with(welcomedStream, frame.getSnapshot()));
            case UPDATE -> {
                if (frame.getUpdate().getN() != scene.n() + 1) {
                    throw new InvalidProtocolBufferException(
                            "update " + frame.getUpdate().getN() + " after " + scene.n());
                }
                see(scene.with(frame.getUpdate()));
            }
            case RECEIPT -> receive(frame.getReceipt());
            case SYNCED -> {
                CompletableFuture<Long> waiting = syncs.remove(frame.getSynced().getToken());
                if (waiting != null) {
                    waiting.complete(frame.getSynced().getN());
                }
            }
            case ATTENDANCE -> attended(frame.getAttendance());
            case CLOCK -> listener.clock(clock(frame.getClock()));
            case REFUSED -> refused(frame.getRefused().getCode(), frame.getRefused().getText());
            case HEARTBEAT, BYE, WELCOME, FRAME_NOT_SET -> {}
        }
    }

    /// The stream cannot be followed: begin it anew.
    void lostTrack() {
        scene = Scene.nothing();
    }

    void refused(RefusalCode code, String text) {
        switch (code) {
            case REFUSAL_CODE_VERSION,
                    REFUSAL_CODE_INVITATION,
                    REFUSAL_CODE_REVOKED,
                    REFUSAL_CODE_MALFORMED,
                    REFUSAL_CODE_TOO_LARGE,
                    REFUSAL_CODE_HELLO_FIRST ->
                end(text, new ConnectionState.Refused(code.name().substring("REFUSAL_CODE_".length()), text));
            case REFUSAL_CODE_INSTANCE -> {
                instance = newInstance();
                outbox.forgotten();
                disconnected(text);
            }
            case REFUSAL_CODE_UNSPECIFIED,
                    REFUSAL_CODE_THROTTLED,
                    REFUSAL_CODE_TIMEOUT,
                    REFUSAL_CODE_TOO_MANY,
                    REFUSAL_CODE_TOO_FAST,
                    REFUSAL_CODE_CLOSING,
                    REFUSAL_CODE_INTERNAL,
                    UNRECOGNIZED ->
                disconnected(text);
        }
    }

    void wrongKey() {
        String text = "the server at " + invitation.host() + ":" + invitation.port()
                + " is not the one that this invitation is for; nothing was sent to it: ask the host for a new invitation";
        end(text, new ConnectionState.Refused("FINGERPRINT", text));
    }

    /// A connection is gone, for a reason that may pass.
    void lost(Channel gone, String why) {
        if (gone.equals(channel)) {
            disconnected(why);
        } else {
            var _ = gone.close();
        }
    }

    /// There is no connection, for a reason that may pass.
    void disconnected(String why) {
        if (over != null) {
            return;
        }
        hangUp();
        long pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failedAttempts, 10));
        failedAttempts++;
        long jittered = pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
        change(new ConnectionState.Reconnecting(why, jittered));
        var _ = loop.schedule(this::dial, jittered, TimeUnit.MILLISECONDS);
    }

    private void see(Scene next) throws UnmappableException {
        SeatView seen = reader.next(next.wire()).attendedBy(presence);
        scene = next;
        view = seen;
        listener.view(seen, next.n());
    }

    private void attended(Attendance attendance) {
        presence = attendance.getSeatsList().stream()
                .map(seat -> new SeatView.Presence(seat.getKey(), seat.getConnections()))
                .toList();
        SeatView known = view;
        if (known != null) {
            SeatView seen = known.attendedBy(presence);
            view = seen;
            listener.view(seen, scene.n());
        }
    }

    private void receive(Receipt receipt) {
        long counter = receipt.getCounter();
        switch (receipt.getVerdictCase()) {
            case ACCEPTED -> outbox.answer(counter, new Answer.Accepted(receipt.getN()));
            case REJECTED ->
                outbox.answer(
                        counter,
                        new Answer.Rejected(
                                receipt.getRejected().getCode(),
                                receipt.getRejected().getText(),
                                receipt.getRejected().getMissingList(),
                                receipt.getRejected().getHelp()));
            case ALREADY_DECIDED -> outbox.answer(counter, new Answer.AlreadyDecided());
            case BUSY -> busy(counter);
            case VERDICT_NOT_SET -> {}
        }
    }

    private void busy(long counter) {
        int refusals = outbox.busy(counter);
        if (refusals >= BUSY_TRIES) {
            outbox.answer(counter, new Answer.Busy());
            return;
        }
        var _ = loop.schedule(
                () -> {
                    ClientFrame again = outbox.again(counter);
                    if (again != null && talking) {
                        write(again);
                    }
                },
                Math.min(2_000, 50L << refusals),
                TimeUnit.MILLISECONDS);
    }

    private void end(String why, ConnectionState last) {
        over = why;
        hangUp();
        outbox.fail(why);
        syncs.values().forEach(waiting -> waiting.completeExceptionally(new NotConnectedException(why)));
        syncs.clear();
        change(last);
    }

    private void hangUp() {
        talking = false;
        Channel open = channel;
        channel = null;
        if (open != null) {
            var _ = open.close();
        }
    }

    private void change(ConnectionState to) {
        state = to;
        listener.state(to);
    }

    private void write(ClientFrame frame) {
        if (channel != null) {
            var _ = channel.writeAndFlush(frame, channel.voidPromise());
        }
    }

    private static ClientFrame syncFrame(long token) {
        return ClientFrame.newBuilder()
                .setSync(Sync.newBuilder().setToken(token))
                .build();
    }

    private static Clock clock(ClockAnchor anchor) throws UnmappableException {
        return new Clock(
                Views.fromWire(anchor.getPhase()),
                anchor.getMinute(),
                anchor.getRunning(),
                anchor.getMinutes(),
                anchor.getTableMillis(),
                anchor.getTableMillisLeft(),
                System.nanoTime());
    }

    private static ByteString newInstance() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }
}
