package firebreak.server.report;

import java.util.ArrayList;
import java.util.List;

/// An author's Markdown, as far as a report needs it: headings, paragraphs, lists, emphasis. Everything else is text.
final class Prose {
    private Prose() {}

    static void write(Markup page, String markdown) {
        for (String block : markdown.strip().split("\\n\\s*\\n", -1)) {
            String text = block.strip();
            if (text.startsWith("#")) {
                spans(page.open("h4"), text.replaceFirst("^#+\\s*", ""));
                page.close();
            } else if (text.startsWith("- ") || text.startsWith("* ")) {
                list(page, text);
            } else if (!text.isEmpty()) {
                spans(page.open("p"), text.replace('\n', ' '));
                page.close();
            }
        }
    }

    private static void list(Markup page, String block) {
        List<StringBuilder> items = new ArrayList<>();
        for (String line : block.split("\\n", -1)) {
            if (line.startsWith("- ") || line.startsWith("* ") || items.isEmpty()) {
                items.add(new StringBuilder(line.substring(Math.min(2, line.length()))));
            } else {
                items.getLast().append(' ').append(line.strip());
            }
        }
        page.open("ul");
        for (StringBuilder item : items) {
            spans(page.open("li"), item.toString());
            page.close();
        }
        page.close();
    }

    private static void spans(Markup page, String text) {
        String rest = text;
        while (!rest.isEmpty()) {
            int star = rest.indexOf('*');
            String mark = star >= 0 && rest.startsWith("**", star) ? "**" : "*";
            int end = star < 0 ? -1 : rest.indexOf(mark, star + mark.length());
            if (end < 0) {
                page.text(rest);
                return;
            }
            page.text(rest.substring(0, star));
            page.element(mark.length() == 2 ? "strong" : "em", rest.substring(star + mark.length(), end));
            rest = rest.substring(end + mark.length());
        }
    }
}
