package firebreak.server.report;

import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Review;
import firebreak.engine.review.TurnStory;
import firebreak.engine.scenario.Rung;
import java.util.List;

/// The tension between two delegations over time, both ways, with the thresholds of the ladder, what happened between
/// them, and the rung that each stood on.
final class TensionChart {
    static final int WIDTH = 960;
    private static final int LEFT = 46;
    private static final int RIGHT = 786;
    private static final int TOP = 34;
    private static final int BOTTOM = 254;
    private static final int LANE = 278;
    private static final int STRIPS = 300;
    private static final int STRIP = 17;
    private static final int HEIGHT = STRIPS + 2 * (STRIP + 3) + 8;
    private static final int FIREBREAK_CAP = 779;

    private final Review review;
    private final TimeAxis axis;
    private final int top;
    private final int until;

    /// @param top the highest value on the scale, the same for all charts of a page
    TensionChart(Review review, int top) {
        this.review = review;
        this.top = top;
        axis = new TimeAxis(review.turns(), LEFT, RIGHT);
        List<TurnStory> turns = review.turns();
        int end = turns.isEmpty() ? 0 : turns.getLast().endMinute();
        for (DyadHistory dyad : review.dyads()) {
            end = Math.max(end, dyad.last().minute());
        }
        until = end;
    }

    void draw(Markup page, DyadHistory one, DyadHistory other, List<Mark> marks) {
        String title = "Tension between " + party(one.dyad().from()) + " and " + party(one.dyad().to());
        page.open("figure", "class", "chart").line();
        page.element("figcaption", party(one.dyad().from()) + " and " + party(one.dyad().to()));
        page.open(
                "svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "width", n(WIDTH), "height", n(HEIGHT), "role", "img",
                "xmlns", "http://www.w3.org/2000/svg");
        page.element("title", title);
        page.element("desc", told(one) + " " + told(other));
        frame(page);
        thresholds(page);
        page.single("path", "class", "line first", "d", tension(one));
        page.single("path", "class", "line second", "d", tension(other));
        ends(page, one, other);
        lane(page, marks);
        strip(page, one, "first", STRIPS);
        strip(page, other, "second", STRIPS + STRIP + 3);
        page.close().line().close().line();
    }

    private String tension(DyadHistory dyad) {
        return Lines.path(dyad.points(), DyadHistory.Point::tension, axis, this::y, until);
    }

    private int y(int value) {
        return BOTTOM - (BOTTOM - TOP) * Math.min(value, top) / top;
    }

    private void frame(Markup page) {
        TimeAxis.Span before = null;
        for (TimeAxis.Span span : axis.spans()) {
            if (before != null && span.left() > before.right()) {
                page.single(
                        "rect", "class", "jump", "x", n(before.right()), "y", n(TOP), "width",
                        n(span.left() - before.right()), "height", n(STRIPS + 2 * STRIP + 3 - TOP));
                page.element(
                        "text", jump(span.startMinute() - before.endMinute()), "class", "small mid", "x",
                        n((span.left() + before.right()) / 2), "y", n(TOP - 4));
            }
            page.single("line", "class", "turn", "x1", n(span.left()), "x2", n(span.left()), "y1", n(TOP), "y2", n(BOTTOM));
            page.element(
                    "text", span.number() == 0 ? "Turn 0" : "Turn " + span.number(), "class", "label mid", "x",
                    n((span.left() + span.right()) / 2), "y", n(TOP - 18));
            page.element(
                    "text", review.moment(span.startMinute()), "class", "small mid", "x", n((span.left() + span.right()) / 2),
                    "y", n(TOP - 5));
            before = span;
        }
        for (int value = 0; value <= top; value += 200) {
            page.element("text", n(value), "class", "small end", "x", n(LEFT - 6), "y", n(y(value) + 4));
        }
        page.single("line", "class", "axis", "x1", n(LEFT), "x2", n(RIGHT), "y1", n(BOTTOM), "y2", n(BOTTOM));
    }

    private static String jump(int minutes) {
        return minutes % 60 == 0 ? "+" + minutes / 60 + "h" : "+" + minutes + "m";
    }

    private void thresholds(Markup page) {
        int last = 0;
        for (Rung rung : review.scenario().library().ladder()) {
            if (rung.upAt().isPresent() && rung.upAt().getAsInt() <= top) {
                last = rung.upAt().getAsInt();
                threshold(page, last, rung.number() + " " + rung.name(), "threshold");
            }
        }
        if (top > FIREBREAK_CAP && last < FIREBREAK_CAP) {
            threshold(page, FIREBREAK_CAP, "firebreak", "threshold hot");
        }
    }

    private void threshold(Markup page, int value, String name, String style) {
        page.single("line", "class", style, "x1", n(LEFT), "x2", n(RIGHT), "y1", n(y(value)), "y2", n(y(value)));
        page.element("text", name, "class", "small name", "x", n(LEFT + 4), "y", n(y(value) - 3));
    }

    /// The lines' names stand where they end, pushed apart where they would meet.
    private void ends(Markup page, DyadHistory one, DyadHistory other) {
        int first = y(one.last().tension());
        int second = y(other.last().tension());
        int apart = 30;
        if (Math.abs(first - second) < apart) {
            int middle = (first + second) / 2;
            int sign = first <= second ? -1 : 1;
            first = middle + sign * apart / 2;
            second = middle - sign * apart / 2;
        }
        int over = Math.max(first, second) - (BOTTOM - 12);
        if (over > 0) {
            first -= over;
            second -= over;
        }
        end(page, one, "first", first);
        end(page, other, "second", second);
    }

    private void end(Markup page, DyadHistory dyad, String which, int at) {
        page.element("text", dyad.name(), "class", "endname " + which, "x", n(RIGHT + 10), "y", n(at));
        page.element(
                "text", "end " + dyad.last().tension() + ", peak " + dyad.peakTension().permille(), "class", "small", "x",
                n(RIGHT + 10), "y", n(at + 13));
    }

    private void lane(Markup page, List<Mark> marks) {
        int last = -WIDTH;
        int row = 0;
        for (Mark mark : marks) {
            int x = axis.x(mark.minute());
            row = x - last < 11 ? (row + 1) % 2 : 0;
            last = x;
            mark.draw(page, x, LANE - 6 + row * 12);
        }
    }

    private void strip(Markup page, DyadHistory dyad, String which, int at) {
        int from = axis.x(dyad.first().minute());
        int rung = dyad.first().rung();
        for (DyadHistory.RungMove move : dyad.rungs()) {
            int to = axis.x(move.minute());
            block(page, dyad, which, at, from, to, rung);
            from = to;
            rung = move.to();
        }
        block(page, dyad, which, at, from, axis.x(until), rung);
        page.element(
                "text", "rungs of " + party(dyad.dyad().from()), "class", "small " + which, "x", n(RIGHT + 10), "y",
                n(at + 13));
    }

    private void block(Markup page, DyadHistory dyad, String which, int at, int from, int to, int rung) {
        if (to <= from) {
            return;
        }
        page.open("g", "class", "rung r" + rung + " " + which);
        page.element("title", dyad.name() + ": rung " + rung);
        page.single("rect", "x", n(from), "y", n(at), "width", n(to - from), "height", n(STRIP));
        if (to - from > 12) {
            page.element("text", n(rung), "class", "small mid", "x", n((from + to) / 2), "y", n(at + 13));
        }
        page.close();
    }

    private String told(DyadHistory dyad) {
        return dyad.name() + ": from " + dyad.first().tension() + " to " + dyad.last().tension() + ", highest "
                + dyad.peakTension().permille() + " at " + review.moment(dyad.peakTension().minute()) + "; from rung "
                + dyad.first().rung() + " to rung " + dyad.last().rung() + ".";
    }

    private String party(String id) {
        return Parties.name(review, id);
    }

    private static String n(int number) {
        return Integer.toString(number);
    }
}
