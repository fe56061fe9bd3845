package firebreak.server.report;

import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Review;

/// One delegation's tension, uncertainty and trust towards another, small, to stand beside others.
final class MoodChart {
    private static final int WIDTH = 310;
    private static final int HEIGHT = 150;
    private static final int LEFT = 30;
    private static final int RIGHT = 266;
    private static final int TOP = 8;
    private static final int BOTTOM = 138;

    private final Review review;
    private final TimeAxis axis;

    MoodChart(Review review) {
        this.review = review;
        axis = new TimeAxis(review.turns(), LEFT, RIGHT);
    }

    void draw(Markup page, DyadHistory dyad) {
        int until = review.turns().isEmpty() ? 0 : Math.max(review.turns().getLast().endMinute(), dyad.last().minute());
        page.open("figure", "class", "mood");
        page.element("figcaption", dyad.name());
        page.open(
                "svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "width", n(WIDTH), "height", n(HEIGHT), "role", "img",
                "xmlns", "http://www.w3.org/2000/svg");
        page.element("title", "Tension, uncertainty and trust, " + dyad.name());
        page.element(
                "desc",
                "At the end tension " + dyad.last().tension() + ", uncertainty " + dyad.last().uncertainty() + ", trust "
                        + dyad.last().trust() + ". Highest uncertainty " + dyad.peakUncertainty().permille() + " at "
                        + review.moment(dyad.peakUncertainty().minute()) + ".");
        for (int value = 0; value <= 1000; value += 500) {
            page.single("line", "class", "grid", "x1", n(LEFT), "x2", n(RIGHT), "y1", n(y(value)), "y2", n(y(value)));
            page.element("text", n(value), "class", "small end", "x", n(LEFT - 4), "y", n(y(value) + 4));
        }
        for (TimeAxis.Span span : axis.spans()) {
            page.single("line", "class", "turn", "x1", n(span.left()), "x2", n(span.left()), "y1", n(TOP), "y2", n(BOTTOM));
        }
        page.single(
                "path", "class", "line trust", "d", Lines.path(dyad.points(), DyadHistory.Point::trust, axis, MoodChart::y, until));
        page.single(
                "path", "class", "line uncertainty", "d",
                Lines.path(dyad.points(), DyadHistory.Point::uncertainty, axis, MoodChart::y, until));
        page.single(
                "path", "class", "line tension", "d",
                Lines.path(dyad.points(), DyadHistory.Point::tension, axis, MoodChart::y, until));
        int[] rows = apart(y(dyad.last().tension()), y(dyad.last().uncertainty()), y(dyad.last().trust()));
        end(page, "T " + dyad.last().tension(), "tension", rows[0]);
        end(page, "U " + dyad.last().uncertainty(), "uncertainty", rows[1]);
        end(page, "R " + dyad.last().trust(), "trust", rows[2]);
        page.close().close().line();
    }

    /// Moves three labels apart that would stand on each other.
    private static int[] apart(int... rows) {
        int least = 12;
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < rows.length; i++) {
                for (int j = i + 1; j < rows.length; j++) {
                    int gap = Math.abs(rows[i] - rows[j]);
                    if (gap < least) {
                        int push = (least - gap + 1) / 2;
                        int sign = rows[i] <= rows[j] ? -1 : 1;
                        rows[i] = Math.clamp(rows[i] + (long) sign * push, TOP, BOTTOM);
                        rows[j] = Math.clamp(rows[j] - (long) sign * push, TOP, BOTTOM);
                    }
                }
            }
        }
        return rows;
    }

    private static void end(Markup page, String text, String which, int at) {
        page.element("text", text, "class", "small endname " + which, "x", n(RIGHT + 5), "y", n(at + 4));
    }

    private static int y(int value) {
        return BOTTOM - (BOTTOM - TOP) * value / 1000;
    }

    private static String n(int number) {
        return Integer.toString(number);
    }
}
