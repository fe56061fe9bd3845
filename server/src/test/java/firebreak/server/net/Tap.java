package firebreak.server.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import firebreak.engine.seat.Act;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.mapping.Acts;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Command;
import firebreak.protocol.v1.Hello;
import firebreak.protocol.v1.Receipt;
import firebreak.protocol.v1.ServerFrame;
import firebreak.protocol.v1.Sync;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// A client of one seat that keeps every frame it is sent, and understands only receipts and syncs.
final class Tap implements AutoCloseable {
    private final Stranger wire;
    private final Map<Long, CompletableFuture<Receipt>> receipts = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Long>> syncs = new ConcurrentHashMap<>();
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private long counter;

    /// A frame.
    ///
    /// @param step the step after which it was sent: it came before the sync of that number was answered
    record Heard(long step, ServerFrame frame) {}

    private Tap(Stranger wire) {
        this.wire = wire;
    }

    static Tap of(Invitation invitation) throws IOException, GeneralSecurityException {
        Tap tap = new Tap(Stranger.at(invitation.port()));
        tap.wire.say(ClientFrame.newBuilder()
                .setHello(Hello.newBuilder()
                        .setVersion(Wire.VERSION)
                        .setOldestVersion(Wire.VERSION)
                        .setExercise(invitation.exercise())
                        .setSeat(invitation.seat())
                        .setSecret(ByteString.copyFrom(invitation.secret().bytes()))
                        .setInstance(ByteString.copyFrom(
                                Arrays.copyOf(invitation.seat().getBytes(UTF_8), 16))))
                .build());
        // Nothing may be said before the welcome.
        ServerFrame welcome = tap.wire.hear();
        if (welcome == null || !welcome.hasWelcome()) {
            throw new IOException(invitation.seat() + " is not let in: " + welcome);
        }
        tap.heard.add(new Heard(0, welcome));
        var _ = Thread.ofPlatform().daemon().name("tap-" + invitation.seat()).start(tap::listen);
        return tap;
    }

    private void listen() {
        long step = 0;
        try {
            for (ServerFrame frame = wire.hear(); frame != null; frame = wire.hear()) {
                heard.add(new Heard(step, frame));
                switch (frame.getFrameCase()) {
                    case RECEIPT -> pending(receipts, frame.getReceipt().getCounter()).complete(frame.getReceipt());
                    case SYNCED -> {
                        step = frame.getSynced().getToken() + 1;
                        pending(syncs, frame.getSynced().getToken()).complete(step);
                    }
                    default -> {}
                }
            }
        } catch (IOException _) {
            // Closed: whoever still waits for something runs out of time.
        }
    }

    private static <T> CompletableFuture<T> pending(Map<Long, CompletableFuture<T>> all, long key) {
        return all.computeIfAbsent(key, _ -> new CompletableFuture<>());
    }

    /// Does something and waits for the answer.
    Receipt act(Act act) throws IOException {
        counter++;
        wire.say(ClientFrame.newBuilder()
                .setCommand(Command.newBuilder().setCounter(counter).setAct(Acts.toWire(act)))
                .build());
        return Guest.wait(pending(receipts, counter));
    }

    /// Asks for everything that the steps up to this one have changed. See [#synced].
    ///
    /// @param step from 0, one more each time
    void sync(long step) throws IOException {
        wire.say(ClientFrame.newBuilder().setSync(Sync.newBuilder().setToken(step)).build());
    }

    /// Waits until it is here.
    void synced(long step) {
        var _ = Guest.wait(pending(syncs, step));
    }

    /// Everything so far.
    List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
