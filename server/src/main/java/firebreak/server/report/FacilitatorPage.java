package firebreak.server.report;

import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Ended;
import firebreak.engine.review.Review;
import firebreak.engine.scenario.Dyad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facilitator's page: one file that needs no other, and runs nothing.
final class FacilitatorPage {
    private static final int MOST_CHARTS = 15;

    private final Review review;
    private final Markup page = new Markup();

    FacilitatorPage(Review review) {
        this.review = review;
    }

    String write() {
        String title = review.scenario().title() + ": facilitator’s report";
        PageFrame.begin(page, title, review.scenario().marking());
        page.open("main").line();
        heading();
        ending();
        contents();
        section("objectives", "Objectives", sections()::objectives, "");
        section(
                "tension",
                "Tension, pair by pair",
                this::tension,
                "Each line is one side’s tension towards the other, 0 to 1000. Dashed lines are where tension alone lifts a"
                        + " state to a rung of the ladder; the bars below show the rung that each stood on. Time runs turn by"
                        + " turn; shaded gaps are jumps.");
        section(
                "moods",
                "Tension, uncertainty and trust",
                this::moods,
                "How each saw each other: T tension, U uncertainty, R trust, 0 to 1000.");
        section("numbers", "In numbers", () -> new Figures(page, review).list(), "");
        section(
                "story",
                "What happened, turn by turn",
                () -> StorySection.write(page, review),
                "Under each line: why it happened, and what it moved. Open a reason for the chain behind it.");
        section("calls", "Calls", () -> CallsTable.write(page, review), "");
        section("measures", "Measures", sections()::measures, "");
        section("moves", "Moves", sections()::moves, "");
        section(
                "escalation",
                "Escalation index",
                sections()::escalation,
                "Every act that was carried out, with the public weight of its class. A yardstick to compare exercises by: it is"
                        + " not the tension, and no rule reads it. Days without acts are left out.");
        section(
                "scores",
                "Interests and stability",
                sections()::scores,
                "What each delegation secretly wanted, and how calm its relations are now: 100 without any tension, 0 across the"
                        + " firebreak. Nobody sees another's before the truth is revealed.");
        section("incidents", "Incidents and the truth about them", sections()::incidents, "");
        section("claims", "Claims", sections()::claims, "");
        section("agreements", "Agreements", sections()::agreements, "");
        section("arguments", "Arguments", sections()::arguments, "What delegations did in their own words, and what the facilitator ruled.");
        section(
                "norms",
                "Norms, for discussion",
                sections()::norms,
                "Which norms of responsible behaviour the moves touched. A start for a conversation, not a finding.");
        section("expected", "Expected actions", sections()::expectations, "");
        page.close().line();
        footer();
        page.close().close().line().close().line();
        return "<!DOCTYPE html>\n" + page;
    }

    private Sections sections() {
        return new Sections(page, review);
    }

    private void heading() {
        page.open("header").line();
        page.element("p", "Facilitator’s report", "class", "kicker");
        page.element("h1", review.scenario().title().toString()).line();
        if (review.scenario().summary() != null) {
            page.element("p", review.scenario().summary().toString(), "class", "summary");
        }
        page.element(
                "p",
                "This report tells the truth about the incidents and what every delegation did behind closed doors. It is"
                        + " for the facilitator; do not hand it to players before the truth is revealed.",
                "class",
                "warning");
        page.close().line();
    }

    private void ending() {
        Ended ended = review.ended();
        page.open("section", "class", "ending", "id", "ending").line();
        page.element("p", (ended.id() == null ? "As of " : "Ended ") + ended.moment(), "class", "kicker");
        page.element("h2", ended.title()).line();
        if (!ended.text().isBlank()) {
            page.open("div", "class", "prose");
            Prose.write(page, withoutTitle(ended));
            page.close();
        }
        Whys.write(page, review, ended.because());
        page.close().line();
        new Figures(page, review).cards();
    }

    private static String withoutTitle(Ended ended) {
        String text = ended.text().strip();
        return text.startsWith("#") && text.lines().findFirst().orElse("").contains(ended.title())
                ? text.substring(text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'))
                : text;
    }

    private void contents() {
        page.open("nav", "aria-label", "Contents").line();
        String[] links = {
            "objectives", "Objectives", "tension", "Tension", "moods", "Moods", "numbers", "Numbers", "story", "Story",
            "calls", "Calls", "measures", "Measures", "moves", "Moves", "escalation", "Escalation", "scores", "Interests", "incidents", "Incidents", "claims", "Claims",
            "agreements", "Agreements", "arguments", "Arguments",
            "norms", "Norms", "expected", "Expected actions"
        };
        for (int i = 0; i < links.length; i += 2) {
            page.element("a", links[i + 1], "href", "#" + links[i]).line();
        }
        page.close().line();
    }

    private void section(String id, String title, Runnable content, String lead) {
        page.open("section", "id", id).line();
        page.element("h2", title).line();
        if (!lead.isEmpty()) {
            page.element("p", lead, "class", "lead").line();
        }
        content.run();
        page.close().line();
    }

    private void tension() {
        List<DyadHistory> firsts = new ArrayList<>();
        int highest = 0;
        for (DyadHistory dyad : review.dyads()) {
            highest = Math.max(highest, dyad.peakTension().permille());
            if (dyad.dyad().from().compareTo(dyad.dyad().to()) < 0) {
                firsts.add(dyad);
            }
        }
        firsts.sort(Comparator.comparingInt(this::pairPeak).reversed());
        int top = Math.clamp((highest + 99) / 100 * 100L, 400, 1000);
        TensionChart chart = new TensionChart(review, top);
        legend();
        for (DyadHistory one : firsts.subList(0, Math.min(MOST_CHARTS, firsts.size()))) {
            DyadHistory other = reverse(one);
            if (other != null) {
                chart.draw(page, one, other, Marks.between(review, one.dyad().from(), one.dyad().to()));
            }
        }
        if (firsts.size() > MOST_CHARTS) {
            page.element(
                    "p", "Charts of the " + MOST_CHARTS + " tensest pairs of " + firsts.size() + "; all are in the table.", "class",
                    "lead");
        }
        sections().dyads();
    }

    private int pairPeak(DyadHistory one) {
        DyadHistory other = reverse(one);
        return Math.max(one.peakTension().permille(), other == null ? 0 : other.peakTension().permille());
    }

    private @Nullable DyadHistory reverse(DyadHistory one) {
        Dyad back = new Dyad(one.dyad().to(), one.dyad().from());
        return review.dyads().stream().filter(dyad -> dyad.dyad().equals(back)).findFirst().orElse(null);
    }

    private void legend() {
        page.open("ul", "class", "legend");
        for (Mark.Shape shape : Mark.Shape.values()) {
            page.open("li").open("svg", "viewBox", "0 0 16 16", "width", "16", "height", "16", "aria-hidden", "true");
            new Mark(0, shape, shape.label()).draw(page, 8, 8);
            page.close().text(shape.label()).close();
        }
        page.close().line();
    }

    private void moods() {
        page.open("div", "class", "moods").line();
        MoodChart chart = new MoodChart(review);
        List<DyadHistory> dyads = new ArrayList<>(review.dyads());
        dyads.sort(Comparator.comparingInt((DyadHistory dyad) -> dyad.peakTension().permille()).reversed());
        for (DyadHistory dyad : dyads.subList(0, Math.min(2 * MOST_CHARTS, dyads.size()))) {
            chart.draw(page, dyad);
        }
        page.close().line();
    }

    private void footer() {
        page.open("footer").line();
        page.element(
                "p",
                "Seed " + review.setup().seed() + ", " + (review.setup().live() ? "live" : "turns") + ", rules "
                        + review.rules() + ", scenario " + review.scenario().name() + " " + brief(review.scenario().digest()) + ". "
                        + review.steps() + " steps, hash " + review.hash() + ".");
        page.element("p", "`firebreak verify` on the record shows that the same inputs lead to the same events.");
        page.close().line();
        page.element("div", review.scenario().marking(), "class", "marking end", "aria-hidden", "true").line();
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
