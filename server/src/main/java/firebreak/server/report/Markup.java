package firebreak.server.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML and SVG. Whatever comes in as text or as the value of an attribute is escaped, so that nothing that a
/// player or an author typed can become markup; and what is opened is closed.
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    public Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing but text in it.
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// An element that is empty by nature in HTML, or closed at once in SVG.
    public Markup single(String tag, String... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    /// Adds what another one wrote.
    public Markup add(Markup other) {
        out.append(other);
        return this;
    }

    /// Adds our own style sheet, which is the one thing that must not be escaped.
    public Markup style(String css) {
        if (css.contains("<")) {
            throw new IllegalArgumentException("css must not contain `<`");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (!hidden(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    /// Control characters and those that turn the direction of what follows: they would garble the page around them.
    private static boolean hidden(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\t')
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= 0xD800 && point <= 0xDFFF);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
