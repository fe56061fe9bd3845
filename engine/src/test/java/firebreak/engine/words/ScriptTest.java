package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void aScriptSaysWhoSaysWhatWhen() {
        var script = Script.parse("""
                # a night in the region
                seed 7, amber-grid

                M-200     facilitator: start
                D1 10:00  bor.MFA: call ARD over osce-poc-tech "Is it => you?"   => CallPlaced due D1 14:00
                          ARD.csirt: ack 1
                then      BOR -> ARD uncertainty fell, tension unchanged
                D2 08:00
                then  => mood calm
                """);
        assertThat(script.problems()).isEmpty();
        assertThat(script.entries())
                .containsExactly(
                        new Script.Setting(2, "seed", "7"),
                        new Script.Setting(2, "scenario", "amber-grid"),
                        new Script.Deed(4, new Script.Moment.At("M-200"), 11, "facilitator", "start", 24, "", 29),
                        new Script.Deed(
                                5,
                                new Script.Moment.At("D1 10:00"),
                                11,
                                "BOR.mfa",
                                "call ARD over osce-poc-tech \"Is it => you?\"",
                                20,
                                "CallPlaced due D1 14:00",
                                69),
                        new Script.Deed(6, new Script.Moment.Then(), 11, "ARD.csirt", "ack 1", 22, "", 27),
                        new Script.Look(7, new Script.Moment.Then(), "BOR -> ARD uncertainty fell, tension unchanged", 11),
                        new Script.Look(8, new Script.Moment.At("D2 08:00"), "", 9),
                        new Script.Look(9, new Script.Moment.Then(), "mood calm", 10));
    }

    @Test
    void whatCannotBeReadIsPlaced() {
        var script = Script.parse("D1 10:00 ready\n  hello there\nD1 25:00 ARD.mfa: ready\nseed seven\nmode lively\nmode LIVE\n");
        assertThat(script.problems())
                .extracting(problem -> problem.line() + ":" + problem.column())
                .containsExactly("2:3", "3:1", "4:1", "5:1");
    }

    @Test
    void anArrowThatIsTooThinIsNamedOnceInEachLine() {
        var script = Script.parse("""
                D1 07:00  BOR.mfa: call ARD over poc "Is it -> you?" -> CallPlaced
                D1 08:00  -> AA -> BB tension +31
                D1 08:00  AA -> BB tension +31
                then      BOR.mfa: say "To -> fro"  => AA -> BB tension +31
                """);
        assertThat(script.problems()).containsExactly(
                new Script.Problem(1, 54, "write `=>` for `->`: behind `=>` stands what must come of the line"),
                new Script.Problem(2, 11, "write `=>` for `->`: behind `=>` stands what must come of the line"));
    }

    @Test
    void aLineThatBeginsWithAMisspeltWordIsToldTheWord() {
        var script = Script.parse("sed 7\nthan  BOR.mfa: ready\n  hello there\n");
        assertThat(script.problems().subList(0, 2)).containsExactly(
                new Script.Problem(1, 1, "no line begins with `sed`; change it to `seed`"),
                new Script.Problem(2, 1, "no line begins with `than`; change it to `then`"));
        assertThat(script.problems().get(2).message()).startsWith("this line should say when, who and what");
    }

    @Test
    void momentsAreThoseOfTheCalendarDayOfTheStart() {
        assertThat(Moments.show(0, Views.START)).isEqualTo("D1 06:00");
        assertThat(Moments.show(-100, Views.START)).isEqualTo("D1 04:20");
        assertThat(Moments.show(-361, Views.START)).isEqualTo("D0 23:59");
        assertThat(Moments.show(18 * 60, Views.START)).isEqualTo("D2 00:00");
        for (int minute = -5000; minute < 50_000; minute += 7) {
            assertThat(Moments.minute(Moments.show(minute, Views.START), Views.START)).isEqualTo(minute);
        }
        assertThat(Moments.minute("M-100", Views.START)).isEqualTo(-100);
    }
}
