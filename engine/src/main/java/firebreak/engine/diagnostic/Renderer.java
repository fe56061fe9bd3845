package firebreak.engine.diagnostic;

import java.util.List;

/// Writes diagnostics as text: what is wrong, the author's line with the place marked, and the edit that mends it.
public final class Renderer {
    /// Code points of a long line that are shown on either side of the place.
    private static final int AROUND = 60;

    private Renderer() {}

    /// All of them, in the given order, a blank line between two.
    public static String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(render(diagnostic));
        }
        return out.toString();
    }

    /// One of them; ends with a line break.
    public static String render(Diagnostic diagnostic) {
        String margin = " ".repeat(gutter(diagnostic));
        StringBuilder out = new StringBuilder();
        out.append(diagnostic.level().word()).append('[').append(diagnostic.code()).append("]: ");
        out.append(inert(diagnostic.message())).append('\n');
        out.append(margin).append("--> ").append(inert(diagnostic.span().toString())).append('\n');
        snippet(out, margin, diagnostic.span(), '^', diagnostic.label());
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append(margin).append(" |\n");
            out.append(margin).append("::: ").append(inert(related.span().toString())).append('\n');
            snippet(out, margin, related.span(), '-', related.label());
        }
        if (diagnostic.help() != null) {
            out.append(margin).append(" |\n");
            out.append(margin).append(" = help: ").append(inert(diagnostic.help())).append('\n');
        }
        return out.toString();
    }

    private static int gutter(Diagnostic diagnostic) {
        int widest = digits(diagnostic.span());
        for (Diagnostic.Related related : diagnostic.related()) {
            widest = Math.max(widest, digits(related.span()));
        }
        return widest;
    }

    private static int digits(Span span) {
        return Integer.toString(span.line()).length();
    }

    private static void snippet(StringBuilder out, String margin, Span span, char mark, String label) {
        SourceFile file = span.file();
        if (file.length() == 0) {
            return;
        }
        int line = span.line();
        int from = file.lineStart(line);
        int to = file.lineEnd(line);
        int markEnd = Math.min(Math.max(span.end(), span.start() + 1), Math.max(to, span.start() + 1));
        int shownFrom = to - from > 3 * AROUND ? Math.max(from, span.start() - AROUND) : from;
        int shownTo = to - from > 3 * AROUND ? Math.min(to, Math.max(markEnd, span.start()) + AROUND) : to;
        markEnd = Math.min(markEnd, span.start() + 3 * AROUND);
        shownTo = Math.min(shownTo, span.start() + 4 * AROUND);

        StringBuilder text = new StringBuilder(shownFrom > from ? "..." : "");
        int indent = text.length();
        int marks = 0;
        for (int i = shownFrom; i < shownTo; i++) {
            text.append(Glyphs.shown(file.at(i)));
            indent += i < span.start() ? Glyphs.width(file.at(i)) : 0;
            marks += i >= span.start() && i < markEnd ? Glyphs.width(file.at(i)) : 0;
        }
        text.append(shownTo < to ? "..." : "");

        String number = Integer.toString(line);
        out.append(margin).append(" |\n");
        out.append(" ".repeat(margin.length() - number.length())).append(number).append(" |");
        out.append(text.isEmpty() ? "" : " ").append(text.toString().stripTrailing()).append('\n');
        out.append(margin).append(" | ").append(" ".repeat(indent));
        out.append(String.valueOf(mark).repeat(Math.max(1, marks)));
        out.append(label.isEmpty() ? "" : " ").append(inert(label)).append('\n');
    }

    /// Text that cannot steer a terminal, on one line.
    private static String inert(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> out.append(Glyphs.shown(codePoint)));
        return out.toString();
    }
}
