package firebreak.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.review.Review;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportTest {
    private static final String EVIL = "</p><script>alert(1)</script><img src=x onerror=y> &amp; \"'\u202E=1+1";
    private static final Review REVIEW = review(Played.hotline());
    private static final String PAGE = Report.forFacilitator(REVIEW);

    private static Review review(Played played) {
        return Review.of(played.scenario(), played.run().record());
    }

    /// A play in which every text that a seat can type is hostile.
    private static Review hostile() {
        String text = EVIL.replace("\"", "”");
        return review(Played.script("""
                D1 02:40  facilitator: start
                D1 04:30  CAL.csirt: pong
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 07:50  ARD.csirt: call CAL over cert-south about grid-wiper "%1$s"
                D1 08:40  CAL.csirt: answer 1 confirm "%1$s"
                D1 08:50  ARD.head: order COM-01 "%1$s"
                D1 09:00  BOR.bureau: say "%1$s"
                D1 09:10  ARD.mfa: propose standstill to BOR "%1$s"
                then      BOR.mfa: leave 1 "%1$s"
                D1 09:20  CAL.head: argue "%1$s" for "%1$s" because "%1$s"
                then      BOR.head: comment 1 "%1$s"
                D1 09:25  facilitator: throw 1 odds 50 "%1$s"
                D1 09:30  facilitator: note "%1$s"
                """.formatted(text)));
    }

    @Test
    void thePageIsWellFormedAndKeptForLookingAt() throws Exception {
        Files.writeString(Path.of("target", "report-amber-grid.html"), PAGE, StandardCharsets.UTF_8);

        wellFormed(PAGE);
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        assertThat(PAGE).doesNotContain("<script", "<link", "<iframe", "<object", "url(", "@import", "src=", "javascript:");
        assertThat(Pattern.compile("(?:href|xlink:href)=\"(?!#)").matcher(PAGE).find()).isFalse();
        assertThat(PAGE.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
        assertThat(PAGE).contains("Content-Security-Policy");
    }

    @Test
    void whatPlayersTypeStaysText() throws Exception {
        Review review = hostile();
        String page = Report.forFacilitator(review);

        assertThat(review.calls()).isNotEmpty();
        assertThat(review.arguments()).hasSize(1);
        assertThat(review.agreements()).hasSize(1);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<img", "\u202E");
        wellFormed(page);
    }

    @Test
    void aSpreadsheetRunsNothingThatWasTyped() {
        assertThat(Report.tables(hostile()).values()).allSatisfy(csv -> assertThat(
                        Pattern.compile("(?m)(^|,)\"?[=@]").matcher(csv).find())
                .isFalse());
    }

    @Test
    void theMarkingIsOnTheScreenOnEveryPrintedPageAndInEveryTable() {
        assertThat(PAGE).contains("class=\"marking\" role=\"note\">EXERCISE - AMBER GRID<");
        assertThat(PAGE).contains("@top-center { content: \"EXERCISE \\2d  AMBER GRID\"; }");
        assertThat(Report.tables(REVIEW).values()).allMatch(csv -> csv.startsWith("\"EXERCISE - AMBER GRID\"\r\n"));
    }

    @Test
    void everyPairHasAChartThatSaysWhatItShows() {
        assertThat(PAGE)
                .contains("<title>Tension between Ardenia and Borvania</title>")
                .contains("<title>Tension between Ardenia and Calmora</title>")
                .contains("<title>Tension between Borvania and Calmora</title>");
        assertThat(Pattern.compile("<desc>Ardenia → Borvania: from \\d+ to \\d+, highest \\d+ at D").matcher(PAGE).find())
                .isTrue();
    }

    @Test
    void bothKindsOfTroubledCallsAreShownWithTheirConsequences() {
        assertThat(PAGE).contains("answered late", "never answered");
        assertThat(REVIEW.calls())
                .filteredOn(call -> call.parties().contains("BOR") && call.parties().contains("ARD"))
                .anyMatch(call -> !call.effects().isEmpty());
    }

    @Test
    void whatWasAgreedAndArguedIsShownWithWhatCameOfIt() throws Exception {
        String page = Report.forFacilitator(review(Played.script("""
                D1 02:40  facilitator: start
                D1 03:00  ARD.mfa: propose standstill to BOR until 2d "We hold still while our experts talk."
                then      BOR.mfa: sign 1
                D1 03:10  ARD.mfa: leave 1 "You are arming."
                D1 03:20  CAL.mfa: argue "We send two teams." for "calm" because "both know them"
                then      BOR.mfa: comment 1 "They are welcome."
                then      facilitator: throw 1 odds 60 effects "statement conciliatory" "The road is icy."
                """)));

        assertThat(page)
                .contains("We hold still while our experts talk.", "No hostile act and no covert operation", "Ardenia left it", "You are arming.")
                .contains("We send two teams.", "Borvania: They are welcome.", "by dice: odds 60 in a hundred, thrown ", "The road is icy.");
        wellFormed(page);
    }

    @Test
    void theEscalationIndexStandsOnThePageAndInATableByDayAndDelegation() {
        Review review = review(Played.script("""
                D1 02:40  facilitator: start
                D1 06:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 07:00  ARD.head: order COM-04 to BOR "No further."
                D1 12:00  facilitator: lock
                then      facilitator: resolve
                then      facilitator: open
                D1 18:00  => total escalation on D1 = 12
                """));

        assertThat(Report.forFacilitator(review)).contains("Escalation index", "Points by day and delegation", "Military posturing or exercise");
        assertThat(Report.tables(review).get("escalation.csv"))
                .contains("\"D1\",\"ARD\",\"12\"", "\"D1\",\"BOR\",\"0\"", "\"D1\",\"all\",\"12\"");
        assertThat(Report.forFacilitator(review)).contains("Interests and stability", "The right author is found.");
        assertThat(Report.tables(review).get("interests.csv")).contains("\"ARD\",\"stability\",");
        assertThat(Report.tables(review).get("moves.csv")).contains("\"military-posturing\"");
    }

    @Test
    void anExerciseThatHasOnlyBegunCanBeReported() throws Exception {
        String page = Report.forFacilitator(review(Played.script("D1 02:40  facilitator: start\n")));

        assertThat(page).contains("The exercise has not ended", "Nobody placed a call.");
        wellFormed(page);
        wellFormed(Report.forFacilitator(review(Played.script(""))));
    }

    private static void wellFormed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("html");
    }
}
