package firebreak.client.print;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width, between words.
public final class Wrapped {
    private Wrapped() {}

    /// The lines of a text; at least one.
    ///
    /// @param width columns of each line, 20 or more; a longer word stands alone on its line
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// A text of at most so many characters, cut at a word and marked as cut.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 2);
        return text.substring(0, blank > longest / 2 ? blank : longest - 1) + (text.contains("“") && text.endsWith("”.") ? "…”" : "…");
    }
}
