package firebreak.client.graph;

import firebreak.client.graph.Plot.Edge;
import firebreak.client.graph.Plot.Node;
import firebreak.client.graph.Plot.Part;
import java.util.LinkedHashMap;
import java.util.Map;

/// A picture as text for other programs to draw: Mermaid, and DOT for Graphviz.
public final class PlotText {
    private PlotText() {}

    /// A Mermaid flowchart.
    public static String mermaid(Plot plot) {
        StringBuilder out = new StringBuilder("%% " + line(plot.scenario().marking()) + "\nflowchart LR\n");
        Map<String, String> names = names(plot);
        for (Part part : Part.values()) {
            out.append("  subgraph ").append(part.name()).append("[\"").append(quoted(title(part))).append("\"]\n");
            for (Node node : plot.nodes(part)) {
                String[] shape = mermaidShape(node);
                out.append("    ").append(names.get(node.key())).append(shape[0]).append('"').append(quoted(label(node))).append('"').append(shape[1]).append('\n');
            }
            out.append("  end\n");
            for (Edge edge : plot.edges(part)) {
                String arrow = edge.link() == Plot.Link.ASKED_FOR || edge.link() == Plot.Link.ENABLES ? "-.->" : "-->";
                String label = edge.label().isEmpty() ? "" : "|\"" + quoted(edge.label()) + "\"|";
                out.append("  ").append(names.get(edge.from())).append(' ').append(arrow).append(label).append(' ').append(names.get(edge.to())).append('\n');
            }
        }
        return out.toString();
    }

    private static String[] mermaidShape(Node node) {
        return switch (node.kind()) {
            case CALL -> new String[] {"([", "])"};
            case MEASURE -> new String[] {"[/", "/]"};
            case ENDING -> new String[] {"[[", "]]"};
            case INCIDENT -> new String[] {"{{", "}}"};
            case DELEGATION, ACTOR -> new String[] {"(", ")"};
            case INJECT, INSTRUCTION, EFFECTS, SECTOR -> new String[] {"[", "]"};
        };
    }

    /// A DOT digraph.
    public static String dot(Plot plot) {
        StringBuilder out = new StringBuilder("digraph scenario {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\", fontsize=10];\n"
                + "  edge [fontname=\"sans-serif\", fontsize=8];\n  label=\"" + escaped(line(plot.scenario().marking())) + "\";\n");
        for (Part part : Part.values()) {
            out.append("  subgraph cluster_").append(part.name()).append(" {\n    label=\"").append(escaped(title(part))).append("\";\n");
            for (Node node : plot.nodes(part)) {
                out.append("    \"").append(escaped(node.key())).append("\" [label=\"").append(escaped(label(node))).append("\", shape=")
                        .append(dotShape(node)).append("];\n");
            }
            out.append("  }\n");
            for (Edge edge : plot.edges(part)) {
                out.append("  \"").append(escaped(edge.from())).append("\" -> \"").append(escaped(edge.to())).append("\" [label=\"")
                        .append(escaped(edge.label())).append("\", style=").append(style(edge)).append("];\n");
            }
        }
        return out.append("}\n").toString();
    }

    private static String dotShape(Node node) {
        return switch (node.kind()) {
            case CALL -> "oval";
            case MEASURE -> "parallelogram";
            case ENDING -> "doubleoctagon";
            case INCIDENT -> "hexagon";
            case DELEGATION, ACTOR -> "circle";
            case INJECT, INSTRUCTION, EFFECTS, SECTOR -> "box";
        };
    }

    private static String style(Edge edge) {
        return switch (edge.link()) {
            case CAUSES, TALKS -> "solid";
            case ENABLES -> "dashed";
            case ASKED_FOR -> "dotted";
        };
    }

    static String title(Part part) {
        return switch (part) {
            case EVENTS -> "What leads to what";
            case TALK -> "Calls and measures of the event list";
            case CASCADE -> "What falls after what";
        };
    }

    private static String label(Node node) {
        String title = node.title().isEmpty() ? "" : " " + node.title();
        String when = node.when().isEmpty() ? "" : " (" + node.when() + ")";
        return node.name() + title + when;
    }

    private static Map<String, String> names(Plot plot) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            plot.nodes(part).forEach(node -> names.put(node.key(), "n" + names.size()));
        }
        return names;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Mermaid writes signs that would end a text as entities.
    private static String quoted(String text) {
        return line(text).replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }

    private static String escaped(String text) {
        return line(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
