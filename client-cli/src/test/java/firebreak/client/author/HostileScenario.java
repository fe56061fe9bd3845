package firebreak.client.author;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What must hold for whatever stands in an author's files: it is loaded, or each trouble has its place and its words.
final class HostileScenario {
    private static final SortedMap<String, byte[]> TEMPLATE = ScenarioLoader.shippedTree("templates/two-capitals");
    private static final SortedMap<String, byte[]> LIBRARY = Collections.unmodifiableSortedMap(ScenarioLoader.shippedTree("library"));
    private static final String WHEN = "when: pressure(\"ILV\") >= 250";

    private HostileScenario() {}

    /// A file of the template is another.
    static void file(byte[] content) {
        SortedMap<String, byte[]> files = new TreeMap<>(TEMPLATE);
        files.put("msel.yaml", content);
        check(files);
    }

    /// A condition of the template is another.
    static void condition(String condition) {
        SortedMap<String, byte[]> files = new TreeMap<>(TEMPLATE);
        String msel = new String(TEMPLATE.getOrDefault("msel.yaml", new byte[0]), StandardCharsets.UTF_8);
        if (!msel.contains(WHEN)) {
            throw new AssertionError("the template has no `" + WHEN + "`");
        }
        String quoted = condition.replace("'", "''").replaceAll("\\p{Cntrl}", " ");
        files.put("msel.yaml", msel.replace(WHEN, "when: '" + quoted + "'").getBytes(StandardCharsets.UTF_8));
        check(files);
    }

    private static void check(SortedMap<String, byte[]> files) {
        Loaded loaded = ScenarioLoader.load(new ScenarioBundle("fuzzed", files, LIBRARY));
        boolean told = loaded.diagnostics().stream().anyMatch(one -> one.code().name().startsWith("E"));
        if (loaded.scenario().isPresent() == told) {
            throw new AssertionError("a scenario is there, or an error says why not");
        }
        for (Diagnostic diagnostic : loaded.diagnostics()) {
            if (diagnostic.message().isBlank() || diagnostic.span().line() < 1) {
                throw new AssertionError("a diagnostic without words or place: " + diagnostic.code());
            }
        }
        if (!loaded.diagnostics().isEmpty() && Renderer.render(loaded.diagnostics()).isBlank()) {
            throw new AssertionError("diagnostics that show nothing");
        }
    }
}
