package firebreak.client.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.json.Json;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int sit(FakeTable table, boolean json, String... lines) {
        return sit("fake", table, new Desk.Options(json, false, 400), lines);
    }

    private int sit(String invitation, FakeTable table, Desk.Options options, String... lines) {
        var input = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Desk(input, false, table).sit(invitation, options, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void linesFromAPipeAreSaidInOrderAndAnswered() {
        var table = FakeTable.showing(Views.seat());
        int code = sit(table, false, "# first", "answer 3 deny \"Not us.\"", "", "calls", "ready");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(table.closed).isTrue();
        assertThat(table.sent)
                .containsExactly(
                        new Act.Answer(3, Meaning.DENY, "Not us."), new Act.SeeCall(3), new Act.Ready(true));
        assertThat(out.toString())
                .containsSubsequence(
                        "EXERCISE - AMBER GRID",
                        "You are ARD.mfa",
                        "Waiting for you: 2",
                        "ARD.mfa D1 10:00> answer 3 deny \"Not us.\"",
                        "accepted: call 3 from BOR is answered, as a denial.",
                        "Open calls",
                        "ARD.mfa D1 10:00> ready",
                        "accepted");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNewIsToldBeforeTheAnswer() {
        var table = FakeTable.showing(Views.seat());
        table.answers = _ -> {
            table.show(seatWith(Views.call(9, false, CallStatus.DELIVERED), 241));
            return CompletableFuture.completedFuture(new Answer.Accepted(2));
        };
        sit(table, false, "ready");
        assertThat(out.toString()).containsSubsequence("New call 9 from BOR", "answer 9 confirm|deny", "accepted");
    }

    @Test
    void aRefusalSaysWhatIsMissing() {
        var table = FakeTable.showing(Views.seat());
        table.answers = _ -> CompletableFuture.completedFuture(new Answer.Rejected(
                "needs", "indicting officials takes more", List.of("an attribution of 750; yours is 220"), "Share what you hold, or collect."));
        assertThat(sit(table, false, "order LAW-04 to BOR", "cal BOR", "tasks")).isEqualTo(ExitCode.LINES);
        assertThat(out.toString())
                .containsSubsequence(
                        "Refused: indicting officials takes more",
                        "- an attribution of 750; yours is 220",
                        "Share what you hold, or collect.",
                        "`cal` is not a command",
                        "Did you mean `call`",
                        "Waiting for you");
        assertThat(err.toString()).contains("2 of 3 lines were refused or not understood.");
    }

    @Test
    void aScriptThatIsRefusedIsReadToItsEndAndSaysSoWithItsExitCode() {
        var table = FakeTable.showing(Views.seat());
        table.answers = act -> CompletableFuture.completedFuture(
                act instanceof Act.Ready ? new Answer.Rejected("locked", "The turn is locked.", List.of(), "") : new Answer.Accepted(1));
        assertThat(sit(table, false, "ready", "say \"We wait.\"", "quit")).isEqualTo(ExitCode.LINES);
        assertThat(table.sent).containsExactly(new Act.Ready(true), new Act.Message("We wait."));
        assertThat(err.toString()).contains("1 of 2 lines was refused");
    }

    @Test
    void programsGetOneObjectALine() {
        var table = FakeTable.showing(Views.seat());
        table.answers = _ -> {
            table.show(seatWith(Views.call(9, false, CallStatus.DELIVERED), 241));
            table.clock(new Clock(Phase.OPEN, 241, false, 20, 60_000, 600_000, System.nanoTime()));
            return CompletableFuture.completedFuture(new Answer.Accepted(2));
        };
        assertThat(sit(table, true, "ready", "order XYZ-1", "tasks")).isEqualTo(ExitCode.LINES);
        var lines = out.toString().lines().toList();
        assertThat(lines).allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
        assertThat(lines)
                .contains(
                        "{\"event\":\"state\",\"state\":\"connected\",\"why\":\"\"}",
                        "{\"event\":\"view\",\"update\":1,\"minute\":240,\"moment\":\"D1 10:00\"}",
                        "{\"event\":\"view\",\"update\":2,\"minute\":241,\"moment\":\"D1 10:01\"}",
                        "{\"event\":\"clock\",\"phase\":\"OPEN\",\"minute\":241,\"moment\":\"D1 10:01\",\"running\":false,\"tableMillisLeft\":600000}",
                        "{\"event\":\"receipt\",\"line\":\"ready\",\"verdict\":\"accepted\",\"code\":\"\",\"text\":\"\",\"missing\":[],\"help\":\"\"}")
                .anyMatch(line -> line.startsWith(
                        "{\"event\":\"item\",\"list\":\"calls\",\"key\":\"9\",\"change\":\"new\",\"item\":{\"key\":\"9\",\"number\":9,\"outgoing\":false"))
                .anyMatch(line -> line.startsWith("{\"event\":\"item\",\"list\":\"situation\",\"key\":\"\",\"change\":\"changed\""))
                .anyMatch(line -> line.startsWith("{\"event\":\"wrong\",\"line\":\"order XYZ-1\",\"column\":7,"))
                .anyMatch(line -> line.startsWith("{\"event\":\"screen\",\"topic\":\"tasks\",\"lines\":["));
    }

    @Test
    void aServerThatCannotBeReachedIsSaidOnce() {
        var table = new FakeTable(
                List.of(new ConnectionState.Reconnecting("nothing answers at 192.0.2.7:7413", 200)), null);
        assertThat(sit(table, false)).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(err.toString().lines()).containsExactly(
                "Cannot reach the table: nothing answers at 192.0.2.7:7413. Is the host running, and are you on its network?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aRevokedInvitationIsSaidOnce() {
        var table = new FakeTable(List.of(new ConnectionState.Refused("REVOKED", "this invitation has been revoked")), null);
        assertThat(sit(table, false)).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString().lines())
                .containsExactly("Not let in: this invitation has been revoked");
    }

    @Test
    void aMistypedInvitationIsPlaced() {
        var table = FakeTable.showing(Views.seat());
        assertThat(sit("firebreak1:here", table, new Desk.Options(false, false, 400))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("This is not a whole invitation").contains("at character");
        assertThat(sit(" ", table, new Desk.Options(false, false, 400))).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSeatThatIsTakenAwayEndsTheCommand() {
        var table = FakeTable.showing(Views.seat());
        table.answers = act -> {
            table.state(new ConnectionState.Refused("REVOKED", "this invitation has been revoked"));
            return new CompletableFuture<>();
        };
        assertThat(sit(table, false, "ready", "ready")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("Not let in: this invitation has been revoked");
    }

    @Test
    void aLostConnectionIsAnnouncedOnceAndSoIsItsReturn() {
        var table = FakeTable.showing(Views.seat());
        table.answers = act -> {
            table.state(new ConnectionState.Reconnecting("connection reset", 200));
            table.state(new ConnectionState.Reconnecting("connection refused", 400));
            table.state(new ConnectionState.Connected());
            return CompletableFuture.completedFuture(new Answer.Accepted(1));
        };
        assertThat(sit(table, false, "ready")).isEqualTo(ExitCode.OK);
        assertThat(err.toString())
                .containsOnlyOnce("The connection is lost (connection reset).")
                .containsOnlyOnce("Connected again.")
                .doesNotContain("connection refused");
    }

    @Test
    void aScriptWaitsForTheClockAndTheTurn() throws InterruptedException {
        var table = FakeTable.showing(Views.seat());
        var sitting = Thread.ofVirtual().start(() -> sit(table, false, "wait turn 2", "ready"));
        Thread.sleep(300);
        assertThat(table.sent).isEmpty();
        table.show(seatAt(Views.situation(360, Phase.OPEN, 2)));
        sitting.join(5000);
        assertThat(table.sent).containsExactly(new Act.Ready(true));
        assertThat(out.toString()).containsSubsequence("Turn 2 of 6", "> ready");
    }

    @Test
    void theClockIsCountedOnFromItsAnchorAndNeverPastTheTurn() {
        var view = Views.seat();
        long now = System.nanoTime();
        var clock = new Clock(Phase.OPEN, 240, true, 20, 60_000, 360_000, now - 30_000_000_000L);
        assertThat(Clockwork.minute(view, clock, now)).isEqualTo(250);
        assertThat(Clockwork.left(clock, now)).isEqualTo("5:30");
        var late = new Clock(Phase.OPEN, 240, true, 20, 60_000, 360_000, now - 3_600_000_000_000L);
        assertThat(Clockwork.minute(view, late, now)).isEqualTo(360);
        assertThat(Clockwork.left(late, now)).isEqualTo("0:00");
        var stopped = new Clock(Phase.OPEN, 240, false, 20, 60_000, 360_000, now - 30_000_000_000L);
        assertThat(Clockwork.minute(view, stopped, now)).isEqualTo(240);
        assertThat(Prompt.line(view, stopped, new ConnectionState.Connected(), now)).isEqualTo("ARD.mfa D1 10:00 (6:00 left)> ");
    }

    @Test
    void aPersonIsAskedAgainForAnInvitationAndMayPasteItInPieces() {
        var line = "firebreak1:192.0.2.7:7411/amber-grid-1/ARD.mfa/00000000000000000000000000/"
                + "9fth4bsm8nacaeyy5txrsmnqwf8p02pp671rb9eqskh3rxw58pd0/jkez";
        for (var pasted : List.of(
                List.of("firebreak play " + line),
                List.of("hello", "", "'" + line + "'"),
                List.of(line.substring(0, 50), line.substring(50)))) {
            var table = FakeTable.showing(Views.seat());
            var input = new SlowLines(pasted);
            int code = new Desk(input, true, table)
                    .sit(null, new Desk.Options(true, false, 400), new PrintWriter(out, true), new PrintWriter(err, true));
            assertThat(code).isEqualTo(ExitCode.OK);
            assertThat(table.listener).isNotNull();
        }
        assertThat(err.toString()).contains("This is not a whole invitation: an invitation begins with `firebreak1:`");

        var nobody = FakeTable.showing(Views.seat());
        assertThat(new Desk(new SlowLines(List.of("hello")), true, nobody)
                        .sit(null, new Desk.Options(true, false, 400), new PrintWriter(out, true), new PrintWriter(err, true)))
                .isEqualTo(ExitCode.USAGE);
        assertThat(nobody.listener).isNull();
    }

    /// Lines as a terminal gives them: one at a time, when it is asked.
    private static final class SlowLines extends InputStream {
        private final List<String> lines;
        private int line;
        private int at;

        SlowLines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            var bytes = new byte[1];
            return read(bytes, 0, 1) < 0 ? -1 : bytes[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (line == lines.size()) {
                return -1;
            }
            byte[] now = (lines.get(line) + "\n").getBytes(StandardCharsets.UTF_8);
            int length = Math.min(most, now.length - at);
            System.arraycopy(now, at, into, from, length);
            at += length;
            if (at == now.length) {
                line++;
                at = 0;
            }
            return length;
        }
    }

    @Test
    void jsonIsWhole() {
        assertThat(Json.of(List.of("a\"b\\\n\u0001\u2028", Views.mail(1, 2, "x", "\uD800").title())))
                .isEqualTo("[\"a\\\"b\\\\\\n\\u0001\\u2028\",\"\\ud800\"]");
    }

    private static SeatView seatWith(SeatView.Call call, int minute) {
        var v = Views.seat();
        var calls = Stream.concat(v.calls().stream(), Stream.of(call)).toList();
        return with(v, calls, Views.situation(minute, Phase.OPEN, 1));
    }

    private static SeatView seatAt(SeatView.Situation situation) {
        var v = Views.seat();
        return with(v, new ArrayList<>(v.calls()), situation);
    }

    private static SeatView with(SeatView v, List<SeatView.Call> calls, SeatView.Situation situation) {
        return new SeatView(
                v.you(), situation, v.own(), v.briefs(), v.parties(), v.colleagues(), v.tasks(), v.mail(), calls, v.channels(),
                v.offers(), v.meetings(), v.incidents(), v.evidence(), v.moods(), v.orders(), v.moves(), v.measures(), v.claims(), v.agreements(),
                v.arguments(),
                v.control());
    }
}
