package firebreak.server.report;

import firebreak.engine.review.AgreementRow;
import firebreak.engine.review.ArgumentRow;
import firebreak.engine.review.ClaimRow;
import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.EscalationCount;
import firebreak.engine.review.EscalationRow;
import firebreak.engine.review.ExpectationRow;
import firebreak.engine.review.IncidentRow;
import firebreak.engine.review.MeasureRow;
import firebreak.engine.review.NormRow;
import firebreak.engine.review.ObjectiveRow;
import firebreak.engine.review.OrderRow;
import firebreak.engine.review.Review;
import firebreak.engine.review.ScoreRow;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The tables other than that of the calls.
final class Sections {
    private final Markup page;
    private final Review review;

    Sections(Markup page, Review review) {
        this.page = page;
        this.review = review;
    }

    void objectives() {
        Table table = Table.open(page, "Objectives", "", "Objective", "Result", "Why");
        for (ObjectiveRow row : review.objectives()) {
            table.row();
            page.element("th", row.id(), "scope", "row");
            table.cell(row.text());
            String result = !row.judged() ? "not judged" : row.met() ? "✓ met" : "✗ missed";
            badge(result, !row.judged() ? "plain" : row.met() ? "good" : "bad");
            table.cell(row.why());
            table.end();
        }
        table.close("The scenario states no objectives.");
    }

    void moves() {
        Table table = Table.open(page, "Moves", "Ordered", "Move", "By and towards", "What became of it", "What it moved");
        for (OrderRow row : review.orders()) {
            table.row("id", "move-" + row.number());
            table.cell(row.ordered());
            page.open("td").element("strong", row.move());
            under(row.about().isEmpty() ? "" : "about " + row.about());
            under(row.escalation().isEmpty() ? "" : "counts as " + row.escalation());
            under(row.rung() > 0 ? "an act of rung " + row.rung() : "");
            if (!row.note().isBlank()) {
                page.open("p", "class", "answer").text("“" + row.note() + "”").close();
            }
            page.close();
            table.cell(row.seat() + (row.to().isEmpty() ? "" : " towards " + row.to()));
            page.open("td").element("span", word(row.status()), "class", "badge " + tone(row.status()));
            under(
                    row.status() == OrderStatus.DONE
                            ? review.moment(row.minute())
                            : row.outcome().equals(word(row.status())) ? "" : row.outcome());
            Whys.write(page, review, row.because());
            page.close();
            moved(row.effects());
            table.end();
        }
        table.close("Nobody ordered a move.");
    }

    void measures() {
        Table table = Table.open(page, "Measures", "Offered", "Measure", "From and to", "Where it stands", "What it moved");
        for (MeasureRow row : review.measures()) {
            table.row("id", "measure-" + row.number());
            table.cell(row.offered());
            page.open("td").element("strong", row.measure());
            Whys.write(page, review, row.because());
            page.close();
            table.cell(row.from() + " to " + row.to());
            page.open("td").open("ul", "class", "plain");
            row.answers().forEach(answer -> page.element("li", answer));
            page.close().close();
            moved(row.effects());
            table.end();
        }
        table.close("Nobody offered a measure.");
    }

    void escalation() {
        List<String> delegations = List.copyOf(review.scenario().delegations().sequencedKeySet());
        List<String> heads = new ArrayList<>(List.of("Day", "Acts"));
        review.scenario().delegations().values().forEach(each -> heads.add(each.name().toString()));
        heads.add("All");
        heads.add("For each state");
        Table table = Table.open(page, "Points by day and delegation", heads.toArray(String[]::new));
        int[] sums = new int[delegations.size()];
        int acts = 0;
        int total = 0;
        for (EscalationRow row : review.escalation()) {
            points(table, "D" + row.day(), row.acts(), List.copyOf(row.points().values()), row.total());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row.points().getOrDefault(delegations.get(i), 0);
            }
            acts += row.acts();
            total += row.total();
        }
        if (!review.escalation().isEmpty()) {
            points(table, "All days", acts, Arrays.stream(sums).boxed().toList(), total);
        }
        table.close("Nobody acted.");
        Table classes = Table.open(page, "What it is made of", "Class of acts", "Acts", "Points each", "Points");
        for (EscalationCount count : review.escalationClasses()) {
            classes.row();
            page.element("th", count.title(), "scope", "row");
            classes.cell(Integer.toString(count.acts())).cell(Integer.toString(count.weight())).cell(Integer.toString(count.points()));
            classes.end();
        }
        classes.close("No act counts.");
    }

    private void points(Table table, String day, int acts, List<Integer> points, int total) {
        table.row();
        page.element("th", day, "scope", "row");
        table.cell(Integer.toString(acts));
        points.forEach(each -> table.cell(Integer.toString(each)));
        table.cell(Integer.toString(total)).cell(share(total, points.size()));
        table.end();
    }

    /// A share to one decimal place, rounded.
    private static String share(int total, int of) {
        long tenths = Math.round(total * 10.0 / of);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    void scores() {
        Table table = Table.open(page, "How each came out", "Delegation", "What it wanted", "Interests", "Stability", "Together");
        for (ScoreRow row : review.scores()) {
            table.row();
            page.element("th", row.delegation(), "scope", "row");
            page.open("td").open("ul", "class", "plain");
            for (ScoreRow.StakeRow stake : row.stakes()) {
                String came = stake.points() > 0 ? (stake.holds() ? "reached" : "not reached") : (stake.holds() ? "crossed" : "kept");
                page.element("li", stake.text() + " (" + stake.points() + "): " + came);
            }
            page.close().close();
            table.cell(Integer.toString(row.interests())).cell(Integer.toString(row.stability())).cell(Integer.toString(row.total()));
            table.end();
        }
        table.close("There are no delegations.");
    }

    void incidents() {
        Table table = Table.open(page, "Incidents", "Incident", "Truth", "Course", "Who thought what at the end");
        for (IncidentRow row : review.incidents()) {
            table.row();
            page.open("td").element("strong", row.label());
            under(row.victim() + ", " + row.target());
            Whys.write(page, review, row.because());
            page.close();
            page.open("td").text(row.author().isEmpty() ? "An accident." : "Behind it: ");
            page.element("strong", row.author());
            under("severity " + row.severity() + " at worst, loss of service " + row.harm() / 10 + " % at worst");
            under((row.physical() ? "with physical effects" : "no physical effects") + (row.spread() ? ", it spread" : ""));
            page.close();
            page.open("td").open("ul", "class", "plain");
            row.stages().forEach(stage -> page.element("li", stage));
            page.close().close();
            page.open("td").open("ul", "class", "plain");
            for (IncidentRow.Attributed one : row.attributions()) {
                page.open("li").text(one.assessor() + ": " + one.suspect() + " " + one.permille());
                page.text(one.truth() ? " (true)" : "").close();
            }
            page.close().close();
            table.end();
        }
        table.close("There were no incidents.");
    }

    void claims() {
        Table table = Table.open(page, "Claims", "Made", "Claim", "How sure", "Truth and ruling", "What it moved");
        for (ClaimRow row : review.claims()) {
            table.row();
            table.cell(row.made());
            page.open("td").element("strong", row.by()).text(" against ").element("strong", row.against());
            under(row.kind() + (row.about().isEmpty() ? "" : ", about " + row.about()));
            if (!row.text().isBlank()) {
                page.open("p", "class", "answer").text("“" + row.text() + "”").close();
            }
            Whys.write(page, review, row.because());
            page.close();
            table.cell(band(row.band()) + ", attribution " + row.attribution());
            page.open("td");
            if (!row.truth().isEmpty()) {
                page.element("span", row.truth(), "class", "badge " + (row.truth().equals("right") ? "good" : "bad"));
            }
            under(row.ruling());
            page.close();
            moved(row.effects());
            table.end();
        }
        table.close("Nobody claimed anything.");
    }

    void agreements() {
        Table table = Table.open(page, "Agreements", "Proposed", "Agreement", "Between", "What became of it", "What it moved");
        for (AgreementRow row : review.agreements()) {
            table.row();
            table.cell(row.proposed());
            page.open("td").open("p", "class", "answer").text("“" + row.text() + "”").close();
            page.open("ul", "class", "plain");
            row.says().forEach(line -> page.element("li", line));
            page.close();
            under("version " + row.version() + (row.secret() ? ", kept between the parties" : ""));
            page.close();
            table.cell(row.between());
            page.open("td").element("span", row.broken() ? "broken" : row.status(), "class", "badge " + (row.broken() ? "bad" : "plain"));
            page.open("ul", "class", "plain");
            row.course().forEach(line -> page.element("li", line));
            page.close().close();
            moved(row.effects());
            table.end();
        }
        table.close("Nobody proposed an agreement.");
    }

    void arguments() {
        Table table = Table.open(page, "What was argued", "Made", "Argument", "By", "Ruling", "What it moved");
        for (ArgumentRow row : review.arguments()) {
            table.row();
            table.cell(row.made());
            page.open("td").open("p", "class", "answer").text("“" + row.what() + "”").close();
            under("to what end: " + row.end());
            under("why it should work: " + row.why());
            page.open("ul", "class", "plain");
            row.comments().forEach(line -> page.element("li", line));
            page.close().close();
            page.open("td").text(row.by());
            under(row.shared());
            page.close();
            page.open("td").text(row.ruling());
            if (!row.reason().isBlank()) {
                page.open("p", "class", "answer").text("“" + row.reason() + "”").close();
            }
            under(row.chosen().isBlank() ? "" : "effects: " + row.chosen());
            page.close();
            moved(row.effects());
            table.end();
        }
        table.close("Nobody did anything that needed a ruling.");
    }

    void norms() {
        Table table = Table.open(page, "Norms that moves touched", "Norm", "Upheld", "Strained", "Moves");
        for (NormRow row : review.norms()) {
            table.row();
            page.open("td").element("strong", row.title());
            under("norm " + row.id());
            page.close();
            table.cell(Integer.toString(row.upheld())).cell(Integer.toString(row.strained()));
            page.open("td").open("ul", "class", "plain");
            for (NormRow.Touch touch : row.moves()) {
                page.element(
                        "li",
                        touch.moment() + " " + touch.by() + ", " + touch.move() + (touch.upheld() ? " (upheld" : " (strained")
                                + (touch.known() ? ")" : ", not known to the others)"));
            }
            page.close().close();
            table.end();
        }
        table.close("No move touched a norm.");
    }

    void expectations() {
        Table table = Table.open(page, "Expected actions", "Entry", "Who", "Expected", "Asked", "Result", "Objective");
        for (ExpectationRow row : review.expectations()) {
            table.row();
            table.cell(row.entry()).cell(row.who()).cell(row.what()).cell(row.set());
            page.open("td");
            boolean met = row.status().equals("met");
            page.element(
                    "span", result(row.status()), "class",
                    "badge " + (met ? "good" : row.status().equals("missed") ? "bad" : "plain"));
            under(row.by().isEmpty() ? row.when() : row.when() + ", " + row.by());
            page.close();
            table.cell(row.objective());
            table.end();
        }
        table.close("The event list expected nothing.");
    }

    private static String result(String status) {
        return switch (status) {
            case "met" -> "✓ met";
            case "missed" -> "✗ missed";
            case "no call" -> "the call was never placed";
            default -> status;
        };
    }

    void dyads() {
        Table table = Table.open(
                page, "How each saw the other", "", "Tension", "highest", "Uncertainty", "highest", "Trust", "Rungs");
        for (DyadHistory row : review.dyads()) {
            table.row();
            page.element("th", row.name(), "scope", "row");
            table.cell(row.first().tension() + " → " + row.last().tension());
            table.cell(row.peakTension().permille() + ", " + review.moment(row.peakTension().minute()));
            table.cell(row.first().uncertainty() + " → " + row.last().uncertainty());
            table.cell(row.peakUncertainty().permille() + ", " + review.moment(row.peakUncertainty().minute()));
            table.cell(row.first().trust() + " → " + row.last().trust());
            StringBuilder path = new StringBuilder(Integer.toString(row.first().rung()));
            row.rungs().forEach(move -> path.append(" → ").append(move.to()).append(" (").append(review.moment(move.minute()))
                    .append(move.byAct() ? ", by an act" : "").append(')'));
            table.cell(path.toString());
            table.end();
        }
        table.close("There are no pairs.");
    }

    private void moved(java.util.List<firebreak.engine.review.Effect> effects) {
        page.open("td");
        Moved.write(page, review, effects);
        page.close();
    }

    private void badge(String text, String tone) {
        page.open("td").element("span", text, "class", "badge " + tone).close();
    }

    private void under(String text) {
        if (!text.isEmpty()) {
            page.element("span", text, "class", "under");
        }
    }

    private static String word(OrderStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String tone(OrderStatus status) {
        return switch (status) {
            case DONE -> "good";
            case LAPSED, REFUSED -> "bad";
            case DRAFT, SEALED, UNDER_WAY, WITHDRAWN -> "plain";
        };
    }

    private static String band(Band band) {
        return band.name().toLowerCase(Locale.ROOT) + " confidence";
    }
}
