package firebreak.server.report;

import firebreak.engine.review.CallRow;
import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.EscalationRow;
import firebreak.engine.review.MeasureRow;
import firebreak.engine.review.OrderRow;
import firebreak.engine.review.PeriodRow;
import firebreak.engine.review.Review;
import firebreak.engine.review.ScoreRow;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.TurnStory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Tables for spreadsheets: RFC 4180, with the exercise's marking on each.
final class Csv {
    private final StringBuilder out = new StringBuilder();

    private Csv(Review review, String... heads) {
        row(review.scenario().marking());
        row(heads);
    }

    static SequencedMap<String, String> tables(Review review) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("story.csv", story(review));
        files.put("calls.csv", calls(review));
        files.put("moves.csv", moves(review));
        files.put("measures.csv", measures(review));
        files.put("escalation.csv", escalation(review));
        files.put("interests.csv", interests(review));
        files.put("moods.csv", moods(review));
        return files;
    }

    private static String story(Review review) {
        Csv csv = new Csv(review, "event", "turn", "moment", "strand", "what", "because", "moved");
        for (TurnStory turn : review.turns()) {
            for (StoryLine line : turn.lines()) {
                csv.row(
                        Long.toString(line.event()),
                        Integer.toString(turn.number()),
                        line.moment(),
                        StorySection.word(line.strand()),
                        line.text(),
                        line.because().isEmpty() ? "" : line.because().getFirst().text(),
                        Moved.text(review, line.effects()));
            }
        }
        return csv.out.toString();
    }

    private static String calls(Review review) {
        Csv csv = new Csv(
                review, "call", "placed", "from", "to", "channel", "about", "said", "status", "delivered", "due", "answered", "by",
                "answer", "rated", "hoax", "moved");
        for (CallRow call : review.calls()) {
            csv.row(
                    Integer.toString(call.number()),
                    call.placed(),
                    call.from(),
                    call.to(),
                    call.channel(),
                    call.about(),
                    call.text(),
                    call.status().name().toLowerCase(Locale.ROOT),
                    call.delivered(),
                    call.due(),
                    call.answered(),
                    call.answeredBy(),
                    call.answer(),
                    call.rated() < 0 ? "" : Integer.toString(call.rated()),
                    call.hoax(),
                    Moved.text(review, call.effects()));
        }
        return csv.out.toString();
    }

    private static String moves(Review review) {
        Csv csv = new Csv(review, "order", "ordered", "seat", "move", "towards", "about", "note", "status", "outcome", "escalation", "moved");
        for (OrderRow order : review.orders()) {
            csv.row(
                    Integer.toString(order.number()),
                    order.ordered(),
                    order.seat(),
                    order.move(),
                    order.to(),
                    order.about(),
                    order.note(),
                    order.status().name().toLowerCase(Locale.ROOT),
                    order.outcome(),
                    order.escalation(),
                    Moved.text(review, order.effects()));
        }
        return csv.out.toString();
    }

    private static String measures(Review review) {
        Csv csv = new Csv(review, "offer", "offered", "measure", "from", "to", "answers", "moved");
        for (MeasureRow measure : review.measures()) {
            csv.row(
                    Integer.toString(measure.number()),
                    measure.offered(),
                    measure.measure(),
                    measure.from(),
                    measure.to(),
                    String.join("; ", measure.answers()),
                    Moved.text(review, measure.effects()));
        }
        return csv.out.toString();
    }

    /// One line for each day and delegation, so that a spreadsheet can add it up either way.
    private static String escalation(Review review) {
        Csv csv = new Csv(review, "day", "delegation", "points");
        for (EscalationRow day : review.escalation()) {
            day.points().forEach((delegation, points) -> csv.row("D" + day.day(), delegation, Integer.toString(points)));
            csv.row("D" + day.day(), "all", Integer.toString(day.total()));
        }
        return csv.out.toString();
    }

    private static String interests(Review review) {
        Csv csv = new Csv(review, "delegation", "what", "points", "holds");
        for (ScoreRow row : review.scores()) {
            for (ScoreRow.StakeRow stake : row.stakes()) {
                csv.row(row.id(), stake.text(), Integer.toString(stake.points()), stake.holds() ? "yes" : "no");
            }
            csv.row(row.id(), "interests", Integer.toString(row.interests()), "");
            csv.row(row.id(), "stability", Integer.toString(row.stability()), "");
        }
        return csv.out.toString();
    }

    private static String moods(Review review) {
        Csv csv = new Csv(review, "period", "moment", "from", "to", "tension", "uncertainty", "trust", "rung");
        for (PeriodRow period : review.periods()) {
            for (Map.Entry<firebreak.engine.scenario.Dyad, DyadHistory.Point> dyad : period.dyads().entrySet()) {
                DyadHistory.Point point = dyad.getValue();
                csv.row(
                        Integer.toString(period.period()),
                        review.moment(period.minute()),
                        dyad.getKey().from(),
                        dyad.getKey().to(),
                        Integer.toString(point.tension()),
                        Integer.toString(point.uncertainty()),
                        Integer.toString(point.trust()),
                        Integer.toString(point.rung()));
            }
        }
        return csv.out.toString();
    }

    private void row(@Nullable String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    /// A cell that begins like a formula gets an apostrophe: a spreadsheet must not run what a player typed.
    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = List.of('=', '+', '-', '@', '\t', '\r').contains(text.charAt(0)) && !text.matches("-?[0-9]+")
                ? "'" + text
                : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
