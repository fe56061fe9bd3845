package firebreak.client.sheet;

import firebreak.client.print.Wrapped;

/// Titles of events, where a sheet has a column for them and where it has none.
final class Titles {
    private static final int LONGEST = 80;

    private Titles() {}

    /// Title and text of one cell: a short first line with a blank one below is the title.
    record Split(String title, String text) {}

    /// Takes a message apart.
    static Split split(String message) {
        int blank = message.indexOf("\n\n");
        if (blank > 0 && blank <= LONGEST && message.indexOf('\n') == blank) {
            return new Split(message.substring(0, blank), message.substring(blank).strip());
        }
        return new Split(ofText(message), message);
    }

    /// Puts a message together, so that [#split] takes it apart again.
    static String joined(String title, String text) {
        if (text.isEmpty() || text.equals(title)) {
            return title;
        }
        return title.isEmpty() || title.equals(ofText(text)) ? text : title + "\n\n" + text;
    }

    /// A title for a text that has none: its first line, or the beginning of it.
    static String ofText(String text) {
        String first = text.lines().findFirst().orElse("").replaceFirst("^EXERCISE[.: -]+", "").strip();
        return Wrapped.cut(first.isEmpty() ? text.replace('\n', ' ').strip() : first, LONGEST);
    }
}
