package firebreak.client.hostile;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of the library a small scenario needs. The whole of it would be read again for every input, and takes most of the
/// time.
public final class SmallLibrary {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ENTRY = Pattern.compile("  ([^\\s:#]+):");

    /// Path inside the library's folder to content.
    public static final SortedMap<String, byte[]> FILES = Collections.unmodifiableSortedMap(needed(ScenarioLoader.shippedTree("library")));

    private SmallLibrary() {}

    private static SortedMap<String, byte[]> needed(SortedMap<String, byte[]> library) {
        library.keySet().removeIf(path -> path.contains("/") || path.equals("languages.yaml"));
        TreeSet<String> wanted = new TreeSet<>();
        while (true) {
            SortedMap<String, byte[]> some = new TreeMap<>();
            library.keySet().forEach(path -> some.put(path, only(wanted, Shipped.text(library, path)).getBytes(StandardCharsets.UTF_8)));
            Loaded loaded = ScenarioLoader.load(new ScenarioBundle("template", Shipped.TEMPLATE, some));
            if (loaded.scenario().isPresent()) {
                return some;
            }
            // What is missing is named in what is told.
            boolean more = false;
            for (Diagnostic diagnostic : loaded.diagnostics()) {
                Matcher named = QUOTED.matcher(diagnostic.message());
                while (named.find()) {
                    more |= wanted.add(named.group(1));
                }
            }
            if (!more) {
                throw new IllegalStateException("the template does not play: " + loaded.diagnostics());
            }
        }
    }

    /// A file without the entries, two spaces from the left, that nobody wants.
    private static String only(Set<String> wanted, String text) {
        StringBuilder left = new StringBuilder();
        boolean keeps = true;
        for (String line : text.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.lookingAt()) {
                keeps = wanted.contains(entry.group(1));
            } else if (!line.isBlank() && Shipped.indentation(line) == 0) {
                keeps = true;
            }
            left.append(keeps && !line.startsWith("#") ? line + "\n" : "");
        }
        return left.toString();
    }
}
