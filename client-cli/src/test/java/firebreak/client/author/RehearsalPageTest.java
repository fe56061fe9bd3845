package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RehearsalPageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void thePageTellsAllAndNeedsNoOtherFile() throws Exception {
        Path file = folder.resolve("page.html");
        var run = CommandRun.of(
                "rehearse", "amber-grid", "--runs", "20", "--page", file.toString(), "--compare-measures", "--compare-doctrine",
                "BOR=never-attribute");
        assertThat(run.err()).contains("The page is in ", "exercises in ").doesNotContain("\r");
        String page = Files.readString(file);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("EXERCISE - AMBER GRID", "Rehearsal", "20 exercises of bots", "seeds 1 to 20", "How it ended", "Peak tension, pair by pair")
                .contains("Tension at the end of each turn", "Rungs at the end of each turn", "The event list", "Branches", "Measures, or none")
                .contains("no measure offered or accepted", "BOR plays never-attribute", "Never, or hardly ever")
                .doesNotContain("<script", "<link", "src=");
        // Nothing is loaded from anywhere: the only addresses lie on the page itself.
        assertThat(page.split("href=\"", -1)).filteredOn(part -> !part.startsWith("<!DOCTYPE")).allMatch(part -> part.startsWith("#"));
        assertThat(wellFormed(page).getElementsByTagName("svg").getLength()).isGreaterThan(60);
    }

    @Test
    void measuresAndDoctrinesAreComparedAtTheSameSeeds() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "20", "--compare-measures", "--compare-doctrine", "BOR=never-attribute");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("each played twice: Measures, or none", "Peak of any pair", "all measures allowed", "no measure offered or accepted")
                .contains("With the second, seed by seed", "  peak tension ", "standard error ", "  interests of BOR ", "Endings, in a hundred exercises")
                .contains("own doctrine of BOR", "BOR plays never-attribute")
                .doesNotContain("Entries that fired");
        assertThat(run.err()).contains("60 exercises in ");
    }

    @Test
    void eachPairHasItsOwnPeaks() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "10");
        assertThat(run.out()).contains("Peak tension of each pair: half of the exercises, nineteen in twenty");
        assertThat(run.lines()).anyMatch(line -> line.matches("  ARD → BOR +[0-9]+ +[0-9]+ +[▁▂▃▄▅▆▇█·]{20}"));
    }

    @Test
    void mistakesAreAnswered() throws IOException {
        assertThat(CommandRun.of("rehearse", "amber-grid", "--compare-doctrine", "BOR").err()).contains("--compare-doctrine: `BOR` must be like");
        assertThat(CommandRun.of("rehearse", "amber-grid", "--compare-doctrine", "XXX=partner").exit()).isEqualTo(64);
        assertThat(CommandRun.of("rehearse", "amber-grid", "--strategies", "--page", "x.html").exit()).isEqualTo(64);
        Path nowhere = folder.resolve("no").resolve("page.html");
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "2", "--page", nowhere.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip()).isEqualTo("cannot write `" + nowhere + "`: there is no folder `" + nowhere.getParent() + "`; nothing was played");
        assertThat(Files.exists(nowhere)).isFalse();
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidBeforeAnybodyWaits() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.html"));
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "100000", "--page", taken.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cannot write `" + taken + "`: ").endsWith("; nothing was played\n");
    }

    /// The page as XML, but for what HTML leaves open.
    private static Document wellFormed(String page) throws Exception {
        String xml = page.substring("<!DOCTYPE html>\n".length()).replaceAll("(?s)<style>.*?</style>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
