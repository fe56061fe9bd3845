package firebreak.client.author;

import firebreak.engine.scenario.Dyad;
import firebreak.server.report.Markup;
import java.util.Arrays;
import java.util.List;

/// Charts of many exercises, drawn as SVG: bars, distributions, and how pairs stand at the end of each turn.
///
/// Nothing is told by colour alone: what goes by doctrine is a filled bar, what wandering bots did a ring on it.
final class RehearsalCharts {
    /// The style of what is drawn here.
    static final String CSS = """
            .bar rect.track { fill: var(--fainter); }
            .bar rect.fill { fill: var(--first); }
            .bar circle { fill: var(--card); stroke: var(--second); stroke-width: 2; }
            .spread rect { fill: var(--first); }
            .spread .half { stroke: var(--second); stroke-width: 2; }
            .spread .far { stroke: var(--second); stroke-width: 2; stroke-dasharray: 3 3; }
            .fan .widest { fill: var(--first); fill-opacity: .16; }
            .fan .middle { fill: var(--first); fill-opacity: .32; }
            .fan path { fill: none; stroke: var(--first); stroke-width: 2.5; }
            .fan circle { fill: var(--first); }
            .stack rect { fill: var(--first); stroke: var(--card); stroke-width: .7; }
            .ways line.span { stroke: var(--first); stroke-width: 6; stroke-opacity: .3; stroke-linecap: round; }
            .ways line.inner { stroke: var(--first); stroke-width: 6; stroke-linecap: round; stroke-opacity: .65; }
            .ways circle { fill: var(--card); stroke: var(--second); stroke-width: 2.5; }
            table.counts td.share { white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; width: 5rem; }
            td.graph svg { display: block; margin-top: .3rem; max-width: 100%; }
            table.counts { margin-bottom: 1rem; table-layout: fixed; }
            table.counts td { padding-block: .28rem; white-space: normal; }
            table.counts td.id { width: 9rem; } table.counts td.graph { width: 12rem; } table.counts td.note { width: 9rem; }
            @media print { .marking.end { display: none; } .lead, h3 { break-inside: avoid; } h3 { margin-top: 1.2em; } .mood { padding: .4rem; } table.counts td { padding-block: .15rem; } .moods { grid-template-columns: repeat(3, 1fr); } table.counts td.id { width: 7.5rem; } }
            """;

    private static final int BAR = 160;
    private static final int WIDTH = 280;
    private static final int HEIGHT = 118;
    private static final int LEFT = 30;
    private static final int END = 20;
    private static final int TOP = 8;
    private static final int BOTTOM = 92;
    private static final int PARTS = 40;
    private static final int RUNGS = 10;

    private final Markup page;

    RehearsalCharts(Markup page) {
        this.page = page;
    }

    /// A share as a bar, and a second one as a ring on it.
    ///
    /// @param permille   0..1000
    /// @param wandering  0..1000; -1 for none
    void bar(int permille, int wandering) {
        page.open("svg", "class", "bar", "viewBox", "0 0 " + (BAR + 12) + " 12", "width", n(BAR + 12), "height", "12", "aria-hidden", "true");
        page.single("rect", "class", "track", "x", "6", "y", "3", "width", n(BAR), "height", "6", "rx", "3");
        if (permille > 0) {
            page.single("rect", "class", "fill", "x", "6", "y", "2", "width", n(Math.max(2, permille * BAR / 1000)), "height", "8", "rx", "2");
        }
        if (wandering >= 0) {
            page.single("circle", "cx", n(6 + wandering * BAR / 1000), "cy", "6", "r", "4");
        }
        page.close();
    }

    /// How the peak tension of a pair lies over the exercises.
    void spread(Dyad dyad, Spread spread) {
        begin(dyad.from() + " → " + dyad.to(), "spread",
                "Peak tension: half up to " + spread.at(50) + ", nineteen in twenty up to " + spread.at(95) + ".");
        int[] counts = spread.parts(PARTS);
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        axis();
        for (int i = 0; i < PARTS; i++) {
            if (counts[i] > 0) {
                int height = Math.max(2, counts[i] * (BOTTOM - TOP - 12) / most);
                page.single(
                        "rect", "x", n(x(i * 1000 / PARTS) + 1), "y", n(BOTTOM - height), "width", n(Math.max(3, (WIDTH - LEFT - END) / PARTS - 1)), "height", n(height));
            }
        }
        mark("half", spread.at(50));
        mark("far", spread.at(95));
        page.element("text", "half " + spread.at(50) + ", 19 in 20 " + spread.at(95), "x", n(WIDTH - 8), "y", n(TOP + 4), "class", "small end");
        end();
    }

    private void mark(String kind, int value) {
        page.single("line", "class", kind, "x1", n(x(value)), "x2", n(x(value)), "y1", n(TOP + 8), "y2", n(BOTTOM));
    }

    /// How tense a pair is at the end of each turn: the line is the middle, the dark band half of the exercises, the light one nine in ten.
    ///
    /// @param turns in order
    /// @param first the number of the first of them
    /// @param top   the highest value on the scale
    void fan(Dyad dyad, List<Spread> turns, int first, int top) {
        begin(dyad.from() + " → " + dyad.to(), "fan", "Tension at the end of each turn: " + String.join(", ", turns.stream()
                .map(turn -> Integer.toString(turn.at(50)))
                .toList()) + ".");
        for (int value : new int[] {0, top / 2, top}) {
            int y = y(value, top);
            page.single("line", "class", "grid", "x1", n(LEFT), "x2", n(WIDTH - 8), "y1", n(y), "y2", n(y));
            page.element("text", n(value), "x", n(LEFT - 4), "y", n(y + 4), "class", "small end");
        }
        int last = Math.max(1, turns.size() - 1);
        page.single("polygon", "class", "widest", "points", band(turns, 5, 95, last, top));
        page.single("polygon", "class", "middle", "points", band(turns, 25, 75, last, top));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(turnX(i, last)).append(' ').append(y(turns.get(i).at(50), top));
        }
        page.single("path", "d", path.toString());
        for (int i = 0; i < turns.size(); i++) {
            page.single("circle", "cx", n(turnX(i, last)), "cy", n(y(turns.get(i).at(50), top)), "r", "3");
            page.element("text", n(i + first), "x", n(turnX(i, last)), "y", n(BOTTOM + 14), "class", "small mid");
        }
        page.element("text", "turn", "x", n(LEFT - 4), "y", n(BOTTOM + 14), "class", "small end");
        end();
    }

    private static String band(List<Spread> turns, int low, int high, int last, int top) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            points.append(turnX(i, last)).append(',').append(y(turns.get(i).at(high), top)).append(' ');
        }
        for (int i = turns.size() - 1; i >= 0; i--) {
            points.append(turnX(i, last)).append(',').append(y(turns.get(i).at(low), top)).append(' ');
        }
        return points.toString().strip();
    }

    private static int turnX(int turn, int last) {
        return LEFT + 8 + turn * (WIDTH - LEFT - 28) / last;
    }

    /// In how many exercises a pair stood on each rung at the end of each turn: columns of parts, darker and labelled for higher rungs.
    ///
    /// @param turns for each turn, how many exercises stood on each rung
    void rungs(Dyad dyad, List<int[]> turns, int first) {
        begin(dyad.from() + " → " + dyad.to(), "stack", "Rungs at the end of each turn.");
        int wide = Math.min(40, (WIDTH - LEFT - 10) / Math.max(1, turns.size()) - 4);
        int step = (WIDTH - LEFT - 10) / Math.max(1, turns.size());
        for (int turn = 0; turn < turns.size(); turn++) {
            int all = Math.max(1, Arrays.stream(turns.get(turn)).sum());
            int x = LEFT + turn * step + 2;
            int done = 0;
            for (int rung = 0; rung < RUNGS; rung++) {
                int count = turns.get(turn)[rung];
                int from = BOTTOM - done * (BOTTOM - TOP) / all;
                done += count;
                int to = BOTTOM - done * (BOTTOM - TOP) / all;
                if (count > 0) {
                    page.open("g", "class", "r" + rung);
                    page.single("rect", "x", n(x), "y", n(to), "width", n(wide), "height", n(Math.max(1, from - to)));
                    page.close();
                    if (from - to >= 12) {
                        page.element("text", n(rung), "x", n(x + wide / 2), "y", n((from + to) / 2 + 4), "class", "small mid " + (rung >= 5 ? "onDark" : ""));
                    }
                }
            }
            page.element("text", n(turn + first), "x", n(x + wide / 2), "y", n(BOTTOM + 14), "class", "small mid");
        }
        page.element("text", "turn", "x", n(LEFT - 4), "y", n(BOTTOM + 14), "class", "small end");
        end();
    }

    /// Ways to play the same seeds, one under the other: the ring is the middle, the dark bar half of the exercises, the light one nine in ten.
    void ways(String caption, List<String> names, List<Spread> spreads) {
        int height = 30 + 34 * names.size();
        page.open("figure", "class", "chart").line();
        page.element("figcaption", caption);
        page.open("svg", "class", "ways", "viewBox", "0 0 640 " + height, "width", "640", "height", n(height), "role", "img");
        page.element("title", caption);
        for (int value = 0; value <= 1000; value += 200) {
            int x = wayX(value);
            page.single("line", "class", "grid", "x1", n(x), "x2", n(x), "y1", "4", "y2", n(height - 22));
            page.element("text", n(value), "x", n(x), "y", n(height - 6), "class", "small mid");
        }
        for (int i = 0; i < names.size(); i++) {
            Spread spread = spreads.get(i);
            int y = 24 + 34 * i;
            page.element("text", names.get(i), "x", "222", "y", n(y + 4), "class", "small end");
            line("span", spread.at(5), spread.at(95), y);
            line("inner", spread.at(25), spread.at(75), y);
            page.single("circle", "cx", n(wayX(spread.at(50))), "cy", n(y), "r", "5");
            page.element("text", n(spread.at(50)), "x", n(wayX(spread.at(50))), "y", n(y - 9), "class", "small mid");
        }
        page.close().close().line();
    }

    private void line(String kind, int from, int to, int y) {
        page.single("line", "class", kind, "x1", n(wayX(from)), "x2", n(wayX(to)), "y1", n(y), "y2", n(y));
    }

    private static int wayX(int value) {
        return 234 + value * 390 / 1000;
    }

    // ---- what small charts share ---------------------------------------------------------------------------------

    private void begin(String caption, String kind, String told) {
        page.open("figure", "class", "mood").line();
        page.element("figcaption", caption);
        page.open("svg", "class", kind, "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "width", n(WIDTH), "height", n(HEIGHT), "role", "img");
        page.element("title", caption);
        page.element("desc", told);
    }

    private void axis() {
        page.single("line", "class", "axis", "x1", n(LEFT), "x2", n(WIDTH - END), "y1", n(BOTTOM), "y2", n(BOTTOM));
        for (int value = 0; value <= 1000; value += 250) {
            page.element("text", n(value), "x", n(x(value)), "y", n(BOTTOM + 14), "class", "small mid");
        }
    }

    private void end() {
        page.close().close().line();
    }

    private static int x(int value) {
        return LEFT + value * (WIDTH - LEFT - END) / 1000;
    }

    private static int y(int value, int top) {
        return BOTTOM - value * (BOTTOM - TOP) / Math.max(1, top);
    }

    private static String n(int number) {
        return Integer.toString(number);
    }
}
