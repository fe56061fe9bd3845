package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GraphCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void thePictureShowsEveryEntryAndItsMarking() throws Exception {
        Path file = home.resolve("grid.svg");
        var run = CommandRun.of("graph", "amber-grid", "--out", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("not for players");
        Document svg = parsed(Files.readString(file));
        String text = svg.getDocumentElement().getTextContent();
        assertThat(text).contains("EXERCISE - AMBER GRID", "Turn 1: The lights go out", "Endings", "ask_help, 2h", "grid-wiper");
        var sound = ScenarioLoader.load("amber-grid").scenario().orElseThrow();
        sound.msel().keySet().forEach(id -> assertThat(text).contains(id));
    }

    @Test
    void rehearsalsColourWhatBotsNeverCameTo() throws Exception {
        String folder = home.resolve("mine").toString();
        CommandRun.of("new", folder);
        String plain = CommandRun.of("graph", folder).out();
        String coloured = CommandRun.of("graph", folder, "--runs", "30").out();
        assertThat(plain).doesNotContain("never\"");
        assertThat(coloured).contains("class=\"box ending never\"", "100 %");
        assertThat(parsed(coloured)).isNotNull();
    }

    @Test
    void otherProgramsCanDrawIt() {
        assertThat(CommandRun.of("graph", "amber-grid", "--format", "mermaid").out())
                .startsWith("%% EXERCISE - AMBER GRID\nflowchart LR\n")
                .contains("-->|\"unanswered, 1h\"|", "([\"1.4 Ardenia asks Calmora");
        assertThat(CommandRun.of("graph", "amber-grid", "--format", "dot").out())
                .startsWith("digraph scenario {")
                .contains("\"entry 1.9\" -> \"entry 2.3\" [label=\"confirm, 2h\", style=solid]")
                .endsWith("}\n");
    }

    @Test
    void whatAnAuthorWritesCannotBecomeMarkup() throws Exception {
        Path folder = home.resolve("sharp");
        CommandRun.of("new", folder.toString());
        Path list = folder.resolve("msel.yaml");
        Files.writeString(list, Files.readString(list).replace("title: { en: The second morning }", "title: { en: '<script>\"&' }"));
        String svg = CommandRun.of("graph", folder.toString()).out();
        assertThat(svg).doesNotContain("<script>");
        assertThat(parsed(svg).getDocumentElement().getTextContent()).contains("<script>\"&");
        assertThat(CommandRun.of("graph", folder.toString(), "--format", "mermaid").out()).contains("#lt;script#gt;#quot;#amp;");
    }

    @Test
    void aWrongFormatAndAFileThatCannotBeWrittenAreAnswered() throws IOException {
        assertThat(CommandRun.of("graph", "amber-grid", "--format", "png").exit()).isEqualTo(64);
        var run = CommandRun.of("graph", "amber-grid", "--out", home.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write the picture");
    }
}
