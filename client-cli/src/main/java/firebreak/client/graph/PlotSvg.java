package firebreak.client.graph;

import firebreak.client.graph.Plot.Edge;
import firebreak.client.graph.Plot.Kind;
import firebreak.client.graph.Plot.Link;
import firebreak.client.graph.Plot.Node;
import firebreak.client.graph.Plot.Part;
import firebreak.engine.scenario.Turn;
import firebreak.server.report.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A picture as SVG: a column for each turn, in it the entries in the order of the event list; below, who talks to whom
/// and what falls after what. Meant for A3 across.
public final class PlotSvg {
    private static final int BOX_WIDE = 212;
    private static final int BOX_HIGH = 42;
    private static final int BETWEEN = 12;
    private static final int COLUMN = BOX_WIDE + 88;
    private static final int MARGIN = 30;
    private static final int HEAD = 96;
    private static final int TITLE_SIGNS = 33;
    private static final int RADIUS = 190;
    private static final int LOWER_HIGH = 2 * RADIUS + 170;
    private static final int CASCADE_LEFT = MARGIN + 2 * RADIUS + 400;
    private static final int RARE = 100;

    private static final String STYLE =
            """
            svg { background: #fff; font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-size: 12.5px; fill: #1d2733; }
            .marking { font-size: 13px; font-weight: bold; letter-spacing: 0.06em; fill: #9a1b1b; }
            .title { font-size: 24px; font-weight: bold; }
            .part { font-size: 16px; font-weight: bold; }
            .turn { font-size: 13px; font-weight: bold; }
            .quiet { fill: #5b6673; font-size: 11px; }
            .id { font-weight: bold; }
            .box { stroke: #5b6673; stroke-width: 1; fill: #fff; }
            .call { fill: #e5f0fb; stroke: #1f6fb2; }
            .measure { fill: #e4f5ec; stroke: #1e8554; }
            .instruction { fill: #f3ecfa; stroke: #7a4fb0; }
            .effects { fill: #f4f4f1; stroke-dasharray: 4 2; }
            .ending { fill: #fff4dc; stroke: #b37a00; stroke-width: 2; }
            .incident { fill: #fdeae6; stroke: #b3402a; }
            .delegation { fill: #eef2f6; stroke: #33475b; stroke-width: 2; }
            .actor { fill: #f7f0e6; stroke: #8a6a3a; }
            .never { fill: #ffd5cf; stroke: #c21807; stroke-width: 3; }
            .seldom { fill: #ffeec2; stroke: #b37a00; stroke-width: 2; }
            .edge { fill: none; stroke: #33475b; stroke-width: 1.4; }
            .enables { stroke-dasharray: 6 3; }
            .asked { stroke: #8a94a0; stroke-dasharray: 2 3; }
            .label { font-size: 10.5px; fill: #33475b; paint-order: stroke; stroke: #fff; stroke-width: 3px; text-anchor: middle; }
            .share { font-size: 10.5px; fill: #33475b; text-anchor: end; }
            """;

    private final Plot plot;
    private final @Nullable Map<String, Integer> shares;
    private final Markup svg = new Markup();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /// Where a box stands: its upper left corner.
    private record Spot(int x, int y, int column) {
        int middle() {
            return y + BOX_HIGH / 2;
        }
    }

    private PlotSvg(Plot plot, @Nullable Map<String, Integer> shares) {
        this.plot = plot;
        this.shares = shares;
    }

    /// The whole picture.
    ///
    /// @param shares in what share of the rehearsals a thing happened, permille, by `entry 2.3` and `ending quiet`; `null`
    ///               draws without colours of coverage
    public static String of(Plot plot, @Nullable Map<String, Integer> shares) {
        return new PlotSvg(plot, shares).draw();
    }

    private String draw() {
        List<Integer> columns = new ArrayList<>(new TreeSet<>(plot.nodes(Part.EVENTS).stream().map(Node::column).toList()));
        int rows = columns.stream()
                .mapToInt(column -> Math.toIntExact(plot.nodes(Part.EVENTS).stream().filter(node -> node.column() == column).count()))
                .max()
                .orElse(0);
        int wide = Math.max(2 * MARGIN + columns.size() * COLUMN, CASCADE_LEFT + COLUMN + 120 + BOX_WIDE + MARGIN);
        int lower = HEAD + 50 + rows * (BOX_HIGH + BETWEEN) + 40;
        int cascadeRows = Math.max(plot.nodes(Part.CASCADE).size(), 1);
        int high = lower + Math.max(LOWER_HIGH, 60 + cascadeRows * (BOX_HIGH + BETWEEN)) + 40;
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + wide + " " + high, "width", n(wide), "height", n(high));
        svg.style(STYLE);
        arrowHead();
        svg.element("text", plot.scenario().marking(), "class", "marking", "x", n(MARGIN), "y", "24");
        svg.element("text", plot.scenario().title().toString(), "class", "title", "x", n(MARGIN), "y", "54");
        legend(wide);
        events(columns);
        talk(MARGIN, lower);
        cascade(CASCADE_LEFT, lower);
        svg.element("text", plot.scenario().marking(), "class", "marking", "x", n(MARGIN), "y", n(high - 12));
        return svg.close().line().toString();
    }

    private void arrowHead() {
        svg.open("defs")
                .open("marker", "id", "head", "viewBox", "0 0 8 8", "refX", "7", "refY", "4", "markerWidth", "7", "markerHeight", "7", "orient", "auto")
                .single("path", "d", "M0 0 L8 4 L0 8 Z", "fill", "#33475b")
                .close()
                .close();
    }

    private void legend(int wide) {
        String[] words = {"inject", "call", "measure", "instruction", "effects", "ending"};
        int x = wide - MARGIN - words.length * 92;
        for (String word : words) {
            svg.single("rect", "class", "box " + word, "x", n(x), "y", "14", "width", "16", "height", "12", "rx", "2");
            svg.element("text", word, "x", n(x + 21), "y", "24");
            x += 92;
        }
        String lines = "line: makes it happen · dashes: lets it happen, or stops it · dots: a condition asks for it";
        String colours = shares == null ? "" : " · red: never in rehearsals · amber: in fewer than one in ten";
        svg.element("text", lines + colours, "class", "quiet", "x", n(wide - MARGIN), "y", "46", "text-anchor", "end");
    }

    // ---- the event list -----------------------------------------------------------------------------------------

    private void events(List<Integer> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int x = MARGIN + i * COLUMN;
            heading(columns.get(i), x);
            int y = HEAD + 30;
            for (Node node : plot.nodes(Part.EVENTS)) {
                if (node.column() == columns.get(i)) {
                    spots.put(node.key(), new Spot(x, y, i));
                    y += BOX_HIGH + BETWEEN;
                }
            }
        }
        List<Edge> edges = plot.edges(Part.EVENTS);
        edges.forEach(this::line);
        plot.nodes(Part.EVENTS).forEach(this::box);
        edges.forEach(this::label);
    }

    private void heading(int column, int x) {
        String name = column == Plot.LAST ? "Endings" : column == 0 ? "Turn 0" : "Turn " + column;
        String more = "";
        if (column > 0 && column != Plot.LAST) {
            Turn turn = plot.scenario().turns().turn(column);
            name += turn.title() == null ? "" : ": " + turn.title();
            more = plot.scenario().turns().moment(turn.startMinute()) + " to " + plot.scenario().turns().moment(turn.endMinute());
        }
        svg.element("text", cut(name, 34), "class", "turn", "x", n(x), "y", n(HEAD));
        svg.element("text", more, "class", "quiet", "x", n(x), "y", n(HEAD + 14));
    }

    private void box(Node node) {
        Spot spot = spots.get(node.key());
        if (spot == null) {
            return;
        }
        Integer share = share(node);
        String look = node.kind().name().toLowerCase(Locale.ROOT);
        String coverage = share == null ? "" : share == 0 ? " never" : share < RARE ? " seldom" : "";
        svg.open("g");
        svg.element("title", node.name() + " " + node.title() + (node.detail().isEmpty() ? "" : "\n" + node.detail()));
        String round = node.kind() == Kind.CALL || node.kind() == Kind.MEASURE ? "14" : "3";
        svg.single("rect", "class", "box " + look + coverage, "x", n(spot.x()), "y", n(spot.y()), "width", n(BOX_WIDE), "height", n(BOX_HIGH), "rx", round);
        svg.element("text", node.name(), "class", "id", "x", n(spot.x() + 8), "y", n(spot.y() + 15));
        svg.element("text", node.when(), "class", "share", "x", n(spot.x() + BOX_WIDE - 8), "y", n(spot.y() + 15));
        svg.element("text", cut(node.title(), TITLE_SIGNS), "x", n(spot.x() + 8), "y", n(spot.y() + 33));
        if (share != null) {
            svg.element("text", share / 10 + " %", "class", "share", "x", n(spot.x() + BOX_WIDE - 72), "y", n(spot.y() + 15));
        }
        svg.close();
    }

    private @Nullable Integer share(Node node) {
        boolean counted = shares != null && node.column() >= 0 && (node.key().startsWith("entry ") || node.key().startsWith("ending "));
        return counted && shares != null ? shares.getOrDefault(node.key(), 0) : null;
    }

    private void line(Edge edge) {
        Spot from = spots.get(edge.from());
        Spot to = spots.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        String look =
                switch (edge.link()) {
                    case CAUSES, TALKS -> "edge";
                    case ENABLES -> "edge enables";
                    case ASKED_FOR -> "edge asked";
                };
        svg.single("path", "class", look, "d", course(from, to), "marker-end", "url(#head)");
    }

    /// Within a column the line leaves and comes back on the right; between columns it goes across.
    private static String course(Spot from, Spot to) {
        int x1 = from.x() + BOX_WIDE;
        if (from.column() == to.column()) {
            int bulge = x1 + bulge(from, to);
            return "M" + x1 + " " + from.middle() + " C" + bulge + " " + from.middle() + " " + bulge + " " + to.middle() + " " + x1 + " " + to.middle();
        }
        boolean back = to.column() < from.column();
        int start = back ? from.x() : x1;
        int end = back ? to.x() + BOX_WIDE : to.x();
        int pull = back ? -50 : 50;
        return "M" + start + " " + from.middle() + " C" + (start + pull) + " " + from.middle() + " " + (end - pull) + " " + to.middle() + " " + end + " " + to.middle();
    }

    private static int bulge(Spot from, Spot to) {
        return Math.min(74, 24 + Math.abs(to.y() - from.y()) / 8);
    }

    private void label(Edge edge) {
        Spot from = spots.get(edge.from());
        Spot to = spots.get(edge.to());
        if (from == null || to == null || edge.label().isEmpty()) {
            return;
        }
        int x = from.column() == to.column()
                ? from.x() + BOX_WIDE + bulge(from, to) * 3 / 4
                : (to.column() > from.column() ? to.x() - 30 : to.x() + BOX_WIDE + 30);
        int y = from.column() == to.column() ? (from.middle() + to.middle()) / 2 + 3 : to.middle() - 6;
        svg.element("text", edge.label(), "class", "label", "x", n(x), "y", n(y));
    }

    // ---- who talks to whom --------------------------------------------------------------------------------------

    private void talk(int left, int top) {
        svg.element("text", PlotText.title(Part.TALK), "class", "part", "x", n(left), "y", n(top));
        List<Node> parties = plot.nodes(Part.TALK);
        Map<String, int[]> centres = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            double angle = 2 * Math.PI * i / parties.size() - Math.PI / 2;
            int x = left + RADIUS + 130 + (int) Math.round(RADIUS * 1.2 * Math.cos(angle));
            int y = top + RADIUS + 70 + (int) Math.round(RADIUS * Math.sin(angle));
            centres.put(parties.get(i).key(), new int[] {x, y});
        }
        for (Edge edge : plot.edges(Part.TALK)) {
            arrow(edge, centres);
        }
        for (Node party : parties) {
            int[] at = centres.get(party.key());
            if (at != null) {
                String look = party.kind() == Kind.ACTOR ? "actor" : "delegation";
                svg.single("rect", "class", "box " + look, "x", n(at[0] - 62), "y", n(at[1] - 19), "width", "124", "height", "38", "rx", "19");
                svg.element("text", party.name(), "class", "id", "x", n(at[0]), "y", n(at[1] - 3), "text-anchor", "middle");
                svg.element("text", cut(party.title(), 22), "class", "quiet", "x", n(at[0]), "y", n(at[1] + 11), "text-anchor", "middle");
            }
        }
    }

    private void arrow(Edge edge, Map<String, int[]> centres) {
        int[] from = centres.get(edge.from());
        int[] to = centres.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        // Each direction bends to its own right, so that a call and its return do not lie on each other.
        double length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
        double aside = 0.16 * length;
        int bendX = (int) Math.round((from[0] + to[0]) / 2.0 - (to[1] - from[1]) / length * aside);
        int bendY = (int) Math.round((from[1] + to[1]) / 2.0 + (to[0] - from[0]) / length * aside);
        int[] start = towards(from, bendX, bendY, 66);
        int[] end = towards(to, bendX, bendY, 66);
        svg.single(
                "path", "class", "edge", "marker-end", "url(#head)", "d",
                "M" + start[0] + " " + start[1] + " Q" + bendX + " " + bendY + " " + end[0] + " " + end[1]);
        int y = (start[1] + end[1]) / 4 + bendY / 2;
        for (String line : wrapped(edge.label())) {
            svg.element("text", line, "class", "label", "x", n((start[0] + end[0]) / 4 + bendX / 2), "y", n(y));
            y += 11;
        }
    }

    /// A point on the way out of a box that is wider than high.
    private static int[] towards(int[] from, int x, int y, int far) {
        double length = Math.max(1, Math.hypot(x - from[0], y - from[1]));
        return new int[] {
            from[0] + (int) Math.round((x - from[0]) / length * far), from[1] + (int) Math.round((y - from[1]) / length * (far * 0.4))
        };
    }

    private static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : label.split(", ", -1)) {
            if (line.length() + part.length() > 30) {
                lines.add(line + ",");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    // ---- what falls after what ----------------------------------------------------------------------------------

    private void cascade(int left, int top) {
        svg.element("text", PlotText.title(Part.CASCADE), "class", "part", "x", n(left), "y", n(top));
        int incidents = top + 30;
        int sectors = top + 30;
        for (Node node : plot.nodes(Part.CASCADE)) {
            boolean incident = node.kind() == Kind.INCIDENT;
            int y = incident ? incidents : sectors;
            spots.put(node.key(), new Spot(incident ? left : left + COLUMN + 120, y, incident ? 0 : 1));
            incidents += incident ? BOX_HIGH + 3 * BETWEEN : 0;
            sectors += incident ? 0 : BOX_HIGH + BETWEEN;
        }
        List<Edge> edges = plot.edges(Part.CASCADE);
        edges.forEach(this::line);
        plot.nodes(Part.CASCADE).forEach(this::box);
        edges.forEach(this::cascadeLabel);
    }

    private void cascadeLabel(Edge edge) {
        Spot to = spots.get(edge.to());
        Spot from = spots.get(edge.from());
        if (to == null || from == null || from.column() == to.column()) {
            label(edge);
            return;
        }
        svg.element("text", edge.label(), "class", "label", "x", n(to.x() - 48), "y", n(to.middle() - 5));
    }

    // ---- small things -------------------------------------------------------------------------------------------

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static String n(int number) {
        return Integer.toString(number);
    }
}
