package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Setup;
import firebreak.engine.words.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptPlayTest {

    @Test
    void aScriptSaysWhatDidNotComeAsExpected() {
        List<Played> played = play("""
                D1 06:00  facilitator: start                   => AA -> BB 211/356/400/2
                D1 08:00  AA.head: call BB over poc "Is it you?" => CallAnswered
                D1 09:00  AA.head: call BB over poc "And now?"   => AA -> BB tension rose, refused
                """);
        assertThat(played.get(0).failure()).isEqualTo("AA -> BB is 211/356/400/1, expected 211/356/400/2");
        assertThat(played.get(1).failure()).startsWith("expected CallAnswered, but what happened was: SeatActed, CallPlaced");
        assertThat(played.get(2).failure())
                .isEqualTo("AA -> BB tension went from 211 to 211, expected `rose`; expected a refusal, but it was accepted");
    }

    @Test
    void aLineThatCannotHappenIsPlaced() {
        List<Played> played = play("""
                D1 06:00  facilitator: start
                D1 07:00  AA.head: call BB over nowhere "Is it you?"
                D3 07:00  AA.head: ready
                D1 06:30  AA.head: ready
                D1 08:00  CC.head: ready
                """);
        assertThat(played.stream().filter(line -> !line.fine()).map(Played::line)).containsExactly(2, 3, 4, 5);
    }

    private static List<Played> play(String text) {
        return ScriptPlay.play(
                Script.parse(text), new TestTable(TestTable.scenario("two-states"), new Setup(1, false, false)));
    }
}
