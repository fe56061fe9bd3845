package firebreak.client.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What was not understood, in the order of the sheet, each with its place.
final class Findings {
    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<String> found = new ArrayList<>();
    private final SequencedMap<String, Integer> nobodies = new TreeMap<>();

    Findings(String file) {
        this.file = file;
    }

    /// One thing at one place.
    ///
    /// @param place as in `row 14, column E (Time)`
    void add(String place, String what) {
        found.add(file + ": " + place + ": " + what);
    }

    /// A name that is nobody, besides.
    void nobody(String name) {
        nobodies.merge(name, 1, Integer::sum);
    }

    List<String> all() {
        return List.copyOf(found);
    }

    /// Names that are nobody, with how many rows name them.
    SequencedMap<String, Integer> nobodies() {
        return new TreeMap<>(nobodies);
    }

    /// A cell's words in quotes, on one line and not too long.
    static String quoted(String cell) {
        String one = cell.replace('\n', ' ');
        return "\"" + (one.length() > LONGEST_QUOTE ? one.substring(0, LONGEST_QUOTE - 1).strip() + "…" : one) + "\"";
    }
}
