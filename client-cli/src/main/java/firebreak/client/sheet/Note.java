package firebreak.client.sheet;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An entry's note for the facilitator: free text, then what a sheet says that has no key of its own.
///
/// ```
/// Watch the ministry.
///
/// Expected: They ring the neighbour.
/// To in the sheet: Ministry of Energy
/// ```
/// A line that goes on is indented, so that the same can be read back.
///
/// @param free     what stands before
/// @param labelled label to text, in order
record Note(String free, SequencedMap<String, String> labelled) {
    static final String EXPECTED = "Expected";
    static final String ASSUMPTIONS = "Assumptions";
    static final String MEASURE = "Measure of performance";

    private static final String IN_THE_SHEET = " in the sheet";
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL =
            Pattern.compile("(" + EXPECTED + "|" + ASSUMPTIONS + "|" + MEASURE + "|.{1," + LONGEST_LABEL + "}?" + IN_THE_SHEET + "): (.*)");

    Note {
        labelled = new LinkedHashMap<>(labelled);
    }

    static Note empty() {
        return new Note("", new LinkedHashMap<>());
    }

    /// What a column that has no key of its own is kept under.
    static String kept(String column) {
        String one = column.replace('\n', ' ').strip();
        return (one.length() > LONGEST_LABEL ? one.substring(0, LONGEST_LABEL).strip() : one) + IN_THE_SHEET;
    }

    /// The column of a label; empty if it is none of the sheet.
    static String column(String label) {
        return label.endsWith(IN_THE_SHEET) ? label.substring(0, label.length() - IN_THE_SHEET.length()) : "";
    }

    /// Reads a note.
    static Note of(String text) {
        StringBuilder free = new StringBuilder();
        SequencedMap<String, StringBuilder> labelled = new LinkedHashMap<>();
        StringBuilder open = null;
        for (String line : text.split("\n", -1)) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                open = labelled.computeIfAbsent(label.group(1), _ -> new StringBuilder());
                open.append(open.isEmpty() ? "" : "\n").append(label.group(2));
            } else if (open != null && (line.isBlank() || line.startsWith("  "))) {
                open.append('\n').append(line.isBlank() ? "" : line.substring(2));
            } else {
                open = null;
                free.append(line).append('\n');
            }
        }
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        labelled.forEach((label, value) -> texts.put(label, value.toString().strip()));
        return new Note(free.toString().strip(), texts);
    }

    /// What stands under a label, empty if nothing.
    String under(String label) {
        return labelled.getOrDefault(label, "");
    }

    /// This with more under a label; nothing where the text is empty.
    Note with(String label, String text) {
        if (text.isEmpty()) {
            return this;
        }
        SequencedMap<String, String> more = new LinkedHashMap<>(labelled);
        more.merge(label, text, (before, after) -> before + "\n" + after);
        return new Note(free, more);
    }

    /// The whole text; empty if there is nothing.
    String text() {
        StringJoiner lines = new StringJoiner("\n");
        if (!free.isEmpty()) {
            lines.add(free);
        }
        if (!free.isEmpty() && !labelled.isEmpty()) {
            lines.add("");
        }
        labelled.forEach((label, text) -> lines.add(label + ": " + text.replace("\n", "\n  ").replace("\n  \n", "\n\n")));
        return lines.toString();
    }
}
