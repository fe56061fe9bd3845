package firebreak.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Heartbeat;
import firebreak.protocol.v1.Hello;
import firebreak.protocol.v1.RefusalCode;
import firebreak.protocol.v1.ServerFrame;
import firebreak.protocol.v1.Sync;
import firebreak.server.log.ExerciseId;
import firebreak.server.table.Ticker;
import firebreak.server.table.ToyPlay;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Strangers, nonsense and slow readers: a short code and a closed connection, and nobody else notices.
final class WireIT {
    private static final ClientFrame HEARTBEAT =
            ClientFrame.newBuilder().setHeartbeat(Heartbeat.getDefaultInstance()).build();

    @TempDir
    private Path temp;

    private Host host;
    private HostedExercise exercise;
    private final Connector connector = Connector.open();

    @BeforeEach
    void begin() {
        Limits limits = Limits.standard()
                .withCommands(1_000, 1_000, 200)
                .withTimes(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(60));
        host = Host.open(
                new HostOptions(temp.resolve("data"), "127.0.0.1", "127.0.0.1", 0, limits, Ticker.byHand(), true));
        exercise = host.host(new ExerciseId("toy"), new ToyPlay());
    }

    @AfterEach
    void everybodyElseIsStillServed() {
        try (Guest guest = Guest.of(connector, invitation("BOR.mfa"))) {
            assertThat(guest.say("all is well")).isInstanceOf(Answer.Accepted.class);
        }
        connector.close();
        host.close();
    }

    @Test
    void aFrameThatIsTooLargeIsRefusedAtItsFirstBytes() throws Exception {
        assertRefused(new byte[] {0x7f, -1, -1, -1}, RefusalCode.REFUSAL_CODE_TOO_LARGE);
    }

    @Test
    void whatIsNoFrameIsRefused() throws Exception {
        assertRefused(new byte[] {0, 0, 0, 1, 7}, RefusalCode.REFUSAL_CODE_MALFORMED);
    }

    @Test
    void whateverComesBeforeAHelloIsRefused() throws Exception {
        try (Stranger stranger = Stranger.at(host.port())) {
            stranger.say(ClientFrame.newBuilder().setSync(Sync.getDefaultInstance()).build());
            assertThat(refusal(stranger)).isEqualTo(RefusalCode.REFUSAL_CODE_HELLO_FIRST);
        }
    }

    @Test
    void whoeverIsSentAwayBeforeTheWelcomeTakesUpNoPlace() throws Exception {
        for (int i = 0; i < 40; i++) {
            try (Stranger stranger = Stranger.at(host.port())) {
                stranger.say(hello("ARD.mfa", 1));
                stranger.say(hello("ARD.mfa", 1));
                assertThat(stranger.hear()).isNotNull();
            }
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> host.connections(new ExerciseId("toy"), "ARD.mfa") == 0);
    }

    @Test
    void anotherVersionIsRefused() throws Exception {
        try (Stranger stranger = Stranger.at(host.port())) {
            stranger.say(hello("ARD.mfa", 99));
            assertThat(refusal(stranger)).isEqualTo(RefusalCode.REFUSAL_CODE_VERSION);
        }
    }

    @Test
    void whoSaysNothingIsNotWaitedForLong() throws Exception {
        try (Stranger stranger = Stranger.at(host.port())) {
            assertThat(refusal(stranger)).isEqualTo(RefusalCode.REFUSAL_CODE_TIMEOUT);
        }
    }

    @Test
    void whoSpeaksAnotherProtocolIsHungUpOn() throws Exception {
        try (Stranger stranger = Stranger.at(host.port(), "http/1.1")) {
            assertThat(stranger.hear()).isNull();
        }
    }

    @Test
    void tooManyFramesASecondEndTheConnection() throws Exception {
        try (Stranger stranger = Stranger.at(host.port())) {
            stranger.say(hello("ARD.mfa", 1));
            assertThat(Objects.requireNonNull(stranger.hear()).hasWelcome()).isTrue();
            for (int i = 0; i < 400; i++) {
                stranger.say(HEARTBEAT);
            }
            assertThat(refusal(stranger)).isEqualTo(RefusalCode.REFUSAL_CODE_TOO_FAST);
        }
    }

    @Test
    void randomBytesGetNowhere() throws Exception {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1 + random.nextInt(500)];
            random.nextBytes(bytes);
            if (random.nextBoolean() && bytes.length > 5) {
                // A likely length, so that the rest is read as a message.
                bytes[0] = 0;
                bytes[1] = 0;
                bytes[2] = 0;
            }
            if (seed % 3 == 0) {
                try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
                    plain.getOutputStream().write(bytes);
                } catch (SocketException _) {
                    // Hung up on already.
                }
                continue;
            }
            try (Stranger stranger = Stranger.at(host.port())) {
                if (seed % 3 == 1) {
                    stranger.say(hello("ARD.mfa", 1));
                }
                stranger.say(bytes);
            }
        }
    }

    @Test
    void aSlowClientGetsASnapshotInsteadOfAPile() throws Exception {
        int messages = 150;
        try (Stranger slow = Stranger.at(host.port());
                Guest quick = Guest.of(connector, invitation("ARD.head"))) {
            slow.say(hello("ARD.mfa", 1));
            for (int i = 0; i < messages; i++) {
                assertThat(quick.say("x".repeat(60_000) + i)).isInstanceOf(Answer.Accepted.class);
            }
            int updates = 0;
            int snapshots = 0;
            long n = -1;
            while (n < messages) {
                ServerFrame frame = Objects.requireNonNull(slow.hear());
                switch (frame.getFrameCase()) {
                    case SNAPSHOT -> {
                        snapshots++;
                        n = frame.getSnapshot().getN();
                    }
                    case UPDATE -> {
                        updates++;
                        assertThat(frame.getUpdate().getN()).isEqualTo(n + 1);
                        n++;
                    }
                    default -> {}
                }
            }
            assertThat(snapshots).isGreaterThanOrEqualTo(2);
            assertThat(updates).isLessThan(messages);
        }
    }

    private void assertRefused(byte[] bytes, RefusalCode code) throws Exception {
        try (Stranger stranger = Stranger.at(host.port())) {
            stranger.say(bytes);
            assertThat(refusal(stranger)).isEqualTo(code);
        }
    }

    private static RefusalCode refusal(Stranger stranger) throws IOException {
        List<ServerFrame> heard = stranger.hearAll();
        assertThat(heard).isNotEmpty();
        return heard.getLast().getRefused().getCode();
    }

    private ClientFrame hello(String seat, int version) {
        Invitation invitation = invitation(seat);
        return ClientFrame.newBuilder()
                .setHello(Hello.newBuilder()
                        .setVersion(version)
                        .setOldestVersion(version)
                        .setExercise(invitation.exercise())
                        .setSeat(seat)
                        .setSecret(ByteString.copyFrom(invitation.secret().bytes()))
                        .setInstance(ByteString.copyFrom(new byte[16])))
                .build();
    }

    private Invitation invitation(String seat) {
        Invitation invitation = exercise.invitations().get(seat);
        if (invitation == null) {
            throw new IllegalStateException("no invitation for " + seat);
        }
        return invitation;
    }
}
