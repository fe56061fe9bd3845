package firebreak.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.client.Connector;
import firebreak.protocol.client.NotConnectedException;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Secret;
import firebreak.server.log.Bytes;
import firebreak.server.log.Entry;
import firebreak.server.log.EntryCursor;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.SqliteInputLog;
import firebreak.server.log.LogException;
import firebreak.server.table.Play;
import firebreak.server.table.Ticker;
import firebreak.server.table.ToyPlay;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostIT {
    private static final ExerciseId ID = new ExerciseId("toy");

    @TempDir
    private Path temp;

    private Path data;
    private final Connector connector = Connector.open();
    private Host host;
    private HostedExercise exercise;
    private ToyPlay play;

    @BeforeEach
    void begin() {
        data = temp.resolve("data");
        open(0);
    }

    private void open(int port) {
        host = listening(port);
        play = new ToyPlay();
        exercise = host.host(ID, play);
    }

    private Host listening(int port) {
        return Host.open(new HostOptions(data, "127.0.0.1", "127.0.0.1", port, limits(), Ticker.byHand(), true));
    }

    private static Limits limits() {
        return Limits.standard().withCommands(1_000, 1_000, 5_000);
    }

    @AfterEach
    void end() {
        connector.close();
        host.close();
    }

    private Guest guest(String seat) {
        return Guest.of(connector, invitation(seat));
    }

    private Invitation invitation(String seat) {
        Invitation invitation = exercise.invitations().get(seat);
        if (invitation == null) {
            throw new IllegalStateException("no invitation for " + seat);
        }
        return invitation;
    }

    @Test
    void everySeatGetsAnInvitationThatLetsItIn() {
        assertThat(exercise.invitations().keySet())
                .containsExactly("ARD.head", "ARD.mfa", "BOR.mfa", Play.FACILITATOR, Play.OBSERVER);
        for (String seat : exercise.invitations().keySet()) {
            try (Guest guest = guest(seat)) {
                assertThat(guest.view().you().seat()).isEqualTo(seat);
            }
        }
    }

    @Test
    void whatASeatDoesIsSeenByThoseWhoMaySeeItAndNobodyElse() {
        try (Guest mfa = guest("ARD.mfa");
                Guest head = guest("ARD.head");
                Guest other = guest("BOR.mfa");
                Guest facilitator = guest(Play.FACILITATOR)) {
            assertThat(mfa.view().mail()).isEmpty();
            assertThat(other.view().mail()).isEmpty();
            assertThat(mfa.say("The lights are out.")).isEqualTo(new Answer.Accepted(1));
            assertThat(mfa.connection().view().orElseThrow().mail()).hasSize(1);
            assertThat(head.mail()).containsExactly("ARD.mfa: The lights are out.");
            assertThat(facilitator.mail()).hasSize(1);
            assertThat(other.mail()).isEmpty();
            assertThat(other.updates).containsExactly(0L);
        }
    }

    @Test
    void aRefusalReachesItsSenderAndNobodyElse() {
        try (Guest mfa = guest("ARD.mfa");
                Guest observer = guest(Play.OBSERVER)) {
            assertThat(mfa.act(new Act.AskFacilitator("may I?")))
                    .isEqualTo(new Answer.Rejected("no", "that cannot be done", List.of("a reason"), "say something"));
            assertThat(observer.say("hello")).isInstanceOf(Answer.Rejected.class);
            assertThat(mfa.mail()).isEmpty();
            assertThat(mfa.updates).containsExactly(0L);
        }
    }

    @Test
    void aLateJoinersViewIsTheAlwaysConnectedOnes() {
        try (Guest early = guest("ARD.mfa")) {
            assertThat(early.view().mail()).isEmpty();
            for (int i = 0; i < 30; i++) {
                var _ = early.say("message " + i);
            }
            try (Guest late = guest("ARD.mfa")) {
                assertThat(late.view()).isEqualTo(early.view());
                assertThat(late.updates.getFirst()).isEqualTo(30);
                assertThat(early.updates)
                        .isEqualTo(IntStream.rangeClosed(0, 30).mapToObj(i -> (long) i).toList());
                var _ = late.say("now both");
                assertThat(early.mail()).hasSize(31).isEqualTo(late.mail());
            }
        }
    }

    @Test
    void clientsGoOnByThemselvesAfterARestart() {
        try (Guest mfa = guest("ARD.mfa");
                Guest facilitator = guest(Play.FACILITATOR)) {
            assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
            assertThat(mfa.say("before")).isInstanceOf(Answer.Accepted.class);
            int port = host.port();
            host.close();
            var whileDown = mfa.connection().send(new Act.Message("while the server was down"));
            open(port);
            assertThat(exercise.invitations()).isEmpty();
            assertThat(Guest.wait(whileDown)).isInstanceOf(Answer.Accepted.class);
            assertThat(mfa.mail()).containsExactly("ARD.mfa: before", "ARD.mfa: while the server was down");
            SeatView view = mfa.view();
            assertThat(view.situation().paused()).isTrue();
            assertThat(mfa.updates).doesNotHaveDuplicates().isSorted();
            assertThat(mfa.states).anyMatch(state -> state instanceof ConnectionState.Reconnecting);
        }
    }

    @Test
    void theLastActIsSoonWhereAnExportReadsIt() {
        try (Guest mfa = guest("ARD.mfa")) {
            assertThat(mfa.say("the end")).isInstanceOf(Answer.Accepted.class);
            await().atMost(Duration.ofSeconds(5)).until(() -> lastStep() != null);
        }
    }

    private @Nullable Bytes lastStep() {
        Bytes step = null;
        try (EntryCursor entries = SqliteInputLog.read(data, ID)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                step = entry.step();
            }
        }
        return step;
    }

    @Test
    void aClientThatIsBackBeforeItsExerciseIsReadTriesAgain() {
        try (Guest mfa = guest("ARD.mfa")) {
            assertThat(mfa.say("before")).isInstanceOf(Answer.Accepted.class);
            int port = host.port();
            host.close();
            host = listening(port);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> mfa.states.stream()
                            .anyMatch(state -> state instanceof ConnectionState.Reconnecting(var why, var _)
                                    && why.contains("not open at the moment")));
            exercise = host.host(ID, new ToyPlay());
            assertThat(mfa.say("after")).isInstanceOf(Answer.Accepted.class);
            assertThat(mfa.states).noneMatch(state -> state instanceof ConnectionState.Refused);
        }
    }

    @Test
    void aWrongInvitationIsRefusedAndMakesWait() {
        Invitation good = invitation("ARD.mfa");
        Invitation wrong = new Invitation(
                good.host(), good.port(), good.exercise(), good.seat(), Secret.random(), good.fingerprint());
        for (int i = 0; i < limits().loginFailures(); i++) {
            try (Guest guest = Guest.of(connector, wrong)) {
                assertRefused(guest, "INVITATION");
                assertThatThrownBy(() -> guest.say("let me in")).hasCauseInstanceOf(NotConnectedException.class);
            }
        }
        try (Guest guest = Guest.of(connector, good)) {
            await().until(() -> guest.states.stream()
                    .anyMatch(state ->
                            state instanceof ConnectionState.Reconnecting(var why, _) && why.contains("too many wrong")));
        }
    }

    @Test
    void aRevokedInvitationEndsItsConnectionsAndLetsNobodyInAgain() {
        try (Guest mfa = guest("ARD.mfa");
                Guest other = guest("BOR.mfa")) {
            assertThat(mfa.view().mail()).isEmpty();
            Invitation old = invitation("ARD.mfa");
            Invitation renewed = exercise.renew("ARD.mfa");
            assertRefused(mfa, "REVOKED");
            assertThat(other.say("still here")).isInstanceOf(Answer.Accepted.class);
            try (Guest again = Guest.of(connector, old);
                    Guest fresh = Guest.of(connector, renewed)) {
                assertRefused(again, "INVITATION");
                assertThat(fresh.say("new laptop")).isInstanceOf(Answer.Accepted.class);
            }
        }
        await().untilAsserted(() -> assertThat(host.connections(ID, "ARD.mfa")).isZero());
    }

    @Test
    void anotherServersKeyIsNoticedBeforeAnythingIsSaid() {
        Path elsewhere = temp.resolve("elsewhere");
        try (Host impostor =
                Host.open(new HostOptions(elsewhere, "127.0.0.1", "127.0.0.1", 0, limits(), Ticker.byHand(), true))) {
            var theirs = impostor.host(ID, new ToyPlay());
            Invitation good = invitation("ARD.mfa");
            Invitation misled = new Invitation(
                    good.host(), impostor.port(), good.exercise(), good.seat(), good.secret(), good.fingerprint());
            try (Guest guest = Guest.of(connector, misled)) {
                assertRefused(guest, "FINGERPRINT");
                assertThat(guest.states).hasSize(1);
            }
            assertThat(impostor.connections(ID, "ARD.mfa")).isZero();
            assertThat(theirs.table().position("ARD.mfa").n()).isZero();
        }
    }

    @Test
    void theClockIsAnAnchorThatComesWhenItStartsStopsOrChangesAndToWhoeverComes() {
        try (Guest facilitator = guest(Play.FACILITATOR);
                Guest mfa = guest("ARD.mfa")) {
            assertThat(mfa.view().situation().minute()).isZero();
            assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
            for (int i = 0; i < 5; i++) {
                var _ = Guest.wait(exercise.table().advance(1));
            }
            assertThat(mfa.view().situation().minute()).isEqualTo(5);
            try (Guest late = guest("ARD.head")) {
                assertThat(late.view().situation().minute()).isEqualTo(5);
                assertThat(late.clocks.getFirst().running()).isTrue();
                assertThat(late.clocks.getFirst().tableMillisLeft()).isEqualTo(55_000);
            }
            assertThat(facilitator.act(new Act.Pause("coffee"))).isInstanceOf(Answer.Accepted.class);
            assertThat(mfa.view().situation().paused()).isTrue();
            assertThat(mfa.clocks).hasSize(3);
            assertThat(mfa.clocks.get(1).running()).isTrue();
            assertThat(mfa.clocks.get(1).tableMillis()).isEqualTo(1_000);
            assertThat(mfa.clocks.get(2).running()).isFalse();
            assertThat(mfa.clocks.get(2).tableMillisLeft()).isEqualTo(55_000);
        }
    }

    @Test
    void theFacilitatorAndNobodyElseSeesWhichSeatsAreConnected() {
        try (Guest facilitator = guest(Play.FACILITATOR);
                Guest mfa = guest("ARD.mfa")) {
            assertThat(mfa.view().control()).isNull();
            await().until(() -> present(facilitator), List.of("ARD.mfa", Play.FACILITATOR)::equals);
            try (Guest late = guest("ARD.head");
                    Guest again = guest("ARD.head")) {
                assertThat(late.view().you().seat()).isEqualTo(again.view().you().seat());
                await().until(
                        () -> present(facilitator),
                        List.of("ARD.head", "ARD.head", "ARD.mfa", Play.FACILITATOR)::equals);
            }
            await().until(() -> present(facilitator), List.of("ARD.mfa", Play.FACILITATOR)::equals);
            assertThat(mfa.updates).containsExactly(0L);
        }
    }

    /// Each seat as often as it is connected.
    private static List<String> present(Guest facilitator) {
        SeatView.Control control = facilitator.view().control();
        return control == null
                ? List.of()
                : control.presence().stream()
                        .flatMap(seat -> Collections.nCopies(seat.connections(), seat.key()).stream())
                        .toList();
    }

    @Test
    void timeLetPassAtOnceUsesUpTheTablesTimeAndIsToldToEverybody() {
        try (Guest facilitator = guest(Play.FACILITATOR);
                Guest mfa = guest("ARD.mfa")) {
            assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
            var _ = Guest.wait(exercise.table().advance(1));
            var _ = Guest.wait(exercise.table().advance(30));
            await().until(() -> mfa.view().situation().minute(), Integer.valueOf(31)::equals);
            await().until(() -> mfa.clocks.getLast().minute(), Integer.valueOf(31)::equals);
            assertThat(mfa.clocks.getLast().running()).isTrue();
            assertThat(mfa.clocks.getLast().tableMillisLeft()).isEqualTo(29_000);
        }
    }

    @Test
    void aPortInUseIsSaidAndTheFolderGivenBack() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HostOptions options = new HostOptions(
                    temp.resolve("second"), "127.0.0.1", "127.0.0.1", taken.getLocalPort(), limits(), Ticker.byHand(), true);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> Host.open(options))
                        .isInstanceOf(HostException.class)
                        .hasMessageContaining("--port");
            }
        }
    }

    @Test
    void aFolderInUseIsSaid() {
        assertThatThrownBy(() -> Host.open(new HostOptions(
                        data, "127.0.0.1", "127.0.0.1", 0, limits(), Ticker.byHand(), true)))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("in use by another firebreak");
    }

    @Test
    void anotherScenarioOnTheSameExerciseIsRefused() {
        try (Guest mfa = guest("ARD.mfa")) {
            var _ = mfa.say("one");
        }
        host.close();
        host = Host.open(new HostOptions(data, "127.0.0.1", "127.0.0.1", 0, limits(), Ticker.byHand(), true));
        ToyPlay edited = new ToyPlay("toy-2", List.of("ARD.mfa"));
        assertThatThrownBy(() -> host.host(ID, edited))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("toy-1")
                .hasMessageContaining("toy-2");
    }

    @Test
    void noSecretIsOnTheDisk() throws IOException {
        byte[] secret = invitation("ARD.mfa").secret().bytes();
        host.close();
        try (var files = Files.list(data)) {
            for (Path file : files.toList()) {
                assertThat(indexOf(Files.readAllBytes(file), secret)).as("%s", file).isNegative();
            }
        }
        open(0);
    }

    private static int indexOf(byte[] in, byte[] what) {
        for (int i = 0; i + what.length <= in.length; i++) {
            if (java.util.Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    private static void assertRefused(Guest guest, String code) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> guest.connection().state() instanceof ConnectionState.Refused);
        assertThat(guest.connection().state())
                .isInstanceOfSatisfying(
                        ConnectionState.Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
