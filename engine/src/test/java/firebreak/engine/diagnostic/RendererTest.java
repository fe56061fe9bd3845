package firebreak.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static Span span(SourceFile file, String word) {
        String text = file.slice(0, file.length());
        int start = text.codePointCount(0, text.indexOf(word));
        return new Span(file, start, start + word.codePointCount(0, word.length()));
    }

    private static Diagnostic unknown(Span span) {
        return new Diagnostic(Code.E012, "unknown word", span, "here", null);
    }

    @Test
    void aMistakeWithAnotherPlaceReadsLikeACompilers() {
        SourceFile world = new SourceFile("amber-grid/world.yaml", "\n".repeat(30) + "  osce-poc-tech: { kind: poc }\n");
        SourceFile msel = new SourceFile("amber-grid/msel.yaml", "\n".repeat(13) + "      over: osce-poc-tehc\n");
        Diagnostic diagnostic = new Diagnostic(
                        Code.E012,
                        "unknown channel `osce-poc-tehc`",
                        span(msel, "osce-poc-tehc"),
                        "no channel has this id",
                        "change it to `osce-poc-tech`, or declare the channel")
                .with(span(world, "osce-poc-tech"), "closest id");
        assertThat(Renderer.render(diagnostic))
                .isEqualTo(
                        """
                        error[E012]: unknown channel `osce-poc-tehc`
                          --> amber-grid/msel.yaml:14:13
                           |
                        14 |       over: osce-poc-tehc
                           |             ^^^^^^^^^^^^^ no channel has this id
                           |
                          ::: amber-grid/world.yaml:31:3
                           |
                        31 |   osce-poc-tech: { kind: poc }
                           |   ------------- closest id
                           |
                           = help: change it to `osce-poc-tech`, or declare the channel
                        """);
    }

    @Test
    void columnsCountCodePointsAndMarksCoverWhatTheTerminalShows() {
        SourceFile file = new SourceFile("f.yaml", "a: \ud83d\ude00 \u6f22\u5b57 wrong\n");
        assertThat(Renderer.render(unknown(span(file, "wrong"))))
                .isEqualTo(
                        """
                        error[E012]: unknown word
                         --> f.yaml:1:9
                          |
                        1 | a: \ud83d\ude00 \u6f22\u5b57 wrong
                          |            ^^^^^ here
                        """);
        assertThat(Renderer.render(unknown(span(file, "\u6f22\u5b57")))).contains("  |       ^^^^ here\n");
    }

    @Test
    void aTabIsShownAsBlanksAndCountsAsOneColumn() {
        SourceFile file = new SourceFile("f.yaml", "a:\twrong\n");
        assertThat(Renderer.render(unknown(span(file, "wrong"))))
                .contains(" --> f.yaml:1:4\n", "1 | a:    wrong\n  |       ^^^^^ here\n");
    }

    @Test
    void nothingInAFileCanSteerTheTerminal() {
        SourceFile file = new SourceFile("f.yaml", "a: \u001b[31m \u202ewrong\r\n");
        assertThat(Renderer.render(new Diagnostic(Code.E012, "no `\u001b[2J`", span(file, "wrong"), "\u0007", null)))
                .doesNotContain("\u001b", "\u202e", "\u0007", "\r");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceFile file = new SourceFile("f.yaml", "x".repeat(5000) + " wrong " + "y".repeat(5000) + "\n");
        List<String> lines =
                Renderer.render(unknown(span(file, "wrong"))).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        assertThat(lines.get(3)).startsWith("1 | ...x").endsWith("y...");
        assertThat(lines.get(4).indexOf('^')).isEqualTo(lines.get(3).indexOf("wrong"));
    }

    @Test
    void aPlaceThatSpansLinesIsMarkedToTheEndOfItsFirst() {
        SourceFile file = new SourceFile("f.yaml", "a: one\n  two\n");
        assertThat(Renderer.render(unknown(new Span(file, 3, 12)))).contains("1 | a: one\n  |    ^^^ here\n");
    }

    @Test
    void mistakesComeInFileOrderAndOnlyOnceAPlace() {
        SourceFile file = new SourceFile("f.yaml", "a: b\nc: d\n");
        Diagnostic later = unknown(new Span(file, 8, 9));
        Diagnostic earlier = unknown(new Span(file, 3, 4));
        Diagnostic follows = new Diagnostic(Code.E013, "wrong kind", new Span(file, 3, 4), "", null);
        Diagnostics diagnostics = new Diagnostics();
        List.of(later, follows, earlier, earlier).forEach(diagnostics::add);
        assertThat(diagnostics.inFileOrder()).containsExactly(earlier, later);
    }

    @Test
    void everyCodeCanBeExplained() {
        for (Code code : Code.values()) {
            assertThat(code.example()).as(code.name()).isNotBlank();
            assertThat(code.title()).as(code.name()).isNotBlank().doesNotEndWith(".");
            assertThat(code.why()).as(code.name()).endsWith(".");
        }
    }
}
