package firebreak.engine.casebook;

import firebreak.engine.diagnostic.Level;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.scenario.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The model's public conformance suite: files of cases that a reader without Java can dispute and extend.
///
/// `scenarios/casebook/README.md` says how a case is written.
public final class Casebook {

    /// How the name of a file of cases ends.
    public static final String ENDING = ".cases";

    private static final String SHIPPED = "casebook";
    private static final String SETTINGS = "settings";

    private final Shelf settings;
    private final SortedMap<String, Optional<Scenario>> loaded = new TreeMap<>();

    /// A casebook whose cases are played in these settings.
    public Casebook(Shelf settings) {
        this.settings = settings;
    }

    /// The settings that ship with the product.
    public static Shelf shippedSettings() {
        return ScenarioLoader.shippedShelf(SHIPPED + "/" + SETTINGS);
    }

    /// The files of cases that ship with the product, name to text, in order.
    public static SortedMap<String, String> shipped() {
        SortedMap<String, String> texts = new TreeMap<>();
        ScenarioLoader.shippedFiles(SHIPPED, ENDING)
                .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /// Reads a file of cases.
    ///
    /// @param name what its author calls it
    public CaseFile read(String name, String text) {
        CaseFile file = CaseReader.read(name, text, settings.names());
        List<CaseFile.Problem> problems = new ArrayList<>(file.problems());
        SortedSet<String> told = new TreeSet<>();
        for (Case each : file.cases()) {
            String setting = each.setting();
            if (settings.names().contains(setting) && setting(setting).isEmpty() && told.add(setting)) {
                problems.add(new CaseFile.Problem(
                        each.line(), 1,
                        "the setting `" + setting + "` cannot be played" + firstMistake(setting) + "; `firebreak check` its folder"));
            }
        }
        return new CaseFile(name, file.subject(), file.cases(), problems);
    }

    /// Plays a case of a file that has no problems.
    ///
    /// @throws IllegalArgumentException if its setting cannot be played
    public Tried play(CaseFile file, Case it) {
        Scenario scenario = setting(it.setting())
                .orElseThrow(() -> new IllegalArgumentException("the setting `" + it.setting() + "` cannot be played"));
        return CasePlay.play(file.name(), it, scenario);
    }

    private String firstMistake(String name) {
        return settings.load(name).diagnostics().stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                .map(diagnostic -> " (" + diagnostic.span() + ": " + diagnostic.message() + ")")
                .findFirst()
                .orElse("");
    }

    private Optional<Scenario> setting(String name) {
        return loaded.computeIfAbsent(name, each -> settings.load(each).scenario());
    }
}
