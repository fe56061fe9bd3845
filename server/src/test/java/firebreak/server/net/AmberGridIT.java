package firebreak.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.engine.exercise.Setup;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Verification;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Invitation;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.log.Receipt;
import firebreak.server.table.Archive;
import firebreak.server.table.Play;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped scenario, hosted: real rules, real views, real connections.
final class AmberGridIT {
    private static final ExerciseId ID = new ExerciseId("amber-grid-1");
    private static final Loaded AMBER_GRID = ScenarioLoader.load("amber-grid");

    @TempDir
    private Path temp;

    @Test
    void anExerciseIsHostedPlayedStoppedAndGoneOnWith() {
        Path data = temp.resolve("data");
        Map<String, Invitation> invitations;
        try (Host host = Host.open(HostOptions.rehearsal(data));
                Connector connector = Connector.open()) {
            HostedExercise exercise = begin(host, 7);
            invitations = exercise.invitations();
            try (Guest facilitator = guest(connector, invitations, Play.FACILITATOR);
                    Guest mfa = guest(connector, invitations, "ARD.mfa");
                    Guest bor = guest(connector, invitations, "BOR.mfa")) {
                assertThat(mfa.view().situation().phase()).isEqualTo(Phase.WAITING);
                assertThat(mfa.act(new Act.StartExercise())).isInstanceOf(Answer.Rejected.class);
                assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
                for (int i = 0; i < 20; i++) {
                    assertThat(Guest.wait(exercise.table().advance(5))).isInstanceOf(Receipt.Accepted.class);
                }
                assertThat(mfa.say("Testing, testing.")).isInstanceOf(Answer.Accepted.class);
                assertThat(mfa.view().situation().minute()).isEqualTo(-100);
                assertThat(mfa.mail()).contains("Testing, testing.");
                assertThat(bor.mail()).doesNotContain("Testing, testing.");
            }
        }
        ExerciseRecord record = Archive.read(data, ID);
        Scenario scenario = AMBER_GRID.scenario().orElseThrow();
        assertThat(Replay.verify(scenario, record)).isInstanceOf(Verification.Agrees.class);
        assertThat(record.steps()).hasSize(1 + 1 + 20 + 1);
        try (Host host = Host.open(HostOptions.rehearsal(data))) {
            assertThatThrownBy(() -> begin(host, 8)).isInstanceOf(LogException.class).hasMessageContaining("seed 7");
            HostedExercise exercise = host.resume(ID);
            assertThat(exercise.invitations()).isEmpty();
            assertThat(exercise.table().view("ARD.mfa").situation().paused()).isTrue();
            assertThat(exercise.table().view("ARD.mfa").situation().minute()).isEqualTo(-100);
        }
    }

    @Test
    void aSeatInTheHandsOfABotIsPlayedByTheServer() {
        Path data = temp.resolve("data");
        HostOptions plain = HostOptions.rehearsal(data);
        HostOptions options = new HostOptions(
                data, plain.bind(), plain.advertise(), 0, plain.limits(), plain.ticker(), true);
        try (Host host = Host.open(options);
                Connector connector = Connector.open()) {
            HostedExercise exercise = host.begin(
                    ID,
                    AMBER_GRID.scenario().orElseThrow(),
                    AMBER_GRID.bundle().orElseThrow(),
                    new Setup(7, false, true));
            try (Guest facilitator = guest(connector, exercise.invitations(), Play.FACILITATOR)) {
                assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
                for (int i = 0; i < 10; i++) {
                    var _ = Guest.wait(exercise.table().advance(20));
                    var _ = Guest.wait(exercise.table().settled());
                }
            }
            assertThat(exercise.table().view("ARD.mfa").own().ready()).isTrue();
        }
    }

    private static HostedExercise begin(Host host, long seed) {
        return host.begin(
                ID, AMBER_GRID.scenario().orElseThrow(), AMBER_GRID.bundle().orElseThrow(), new Setup(seed, false, false));
    }

    private static Guest guest(Connector connector, Map<String, Invitation> invitations, String seat) {
        Invitation invitation = invitations.get(seat);
        if (invitation == null) {
            throw new IllegalStateException("no invitation for " + seat);
        }
        return Guest.of(connector, invitation);
    }
}
