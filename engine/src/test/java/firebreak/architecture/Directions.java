package firebreak.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may import whom inside the engine: the table of the design, as rules.
///
/// A package may import those it names and, through them, those that they name; nothing else of ours.
final class Directions {
    private final String root;
    private final Map<String, List<String>> imports = new TreeMap<>();

    private Directions(String root) {
        this.root = root;
    }

    /// The engine's table.
    ///
    /// @param root the package above `engine`, with its final dot, such as `firebreak.`
    static Directions ofEngine(String root) {
        return new Directions(root)
                .may("engine.diagnostic")
                .may("engine.facts")
                .may("engine.language")
                .may("engine.scenario", "engine.diagnostic", "engine.facts", "engine.language")
                .may("engine.chance")
                .may("engine.seat")
                .may("engine.persistent")
                .may("engine.exercise", "engine.persistent", "engine.scenario", "engine.chance", "engine.seat")
                .may("engine.record", "engine.exercise")
                .may("engine.view", "engine.exercise", "engine.seat")
                .may("engine.words", "engine.seat")
                .may("engine.bot", "engine.seat", "engine.chance")
                .may("engine.replay", "engine.record")
                .may("engine.review", "engine.replay", "engine.view")
                .may("engine.play", "engine.view", "engine.words", "engine.bot")
                .may("engine.casebook", "engine.play");
    }

    private Directions may(String importer, String... imported) {
        imports.put(importer, List.of(imported));
        return this;
    }

    /// One rule for each package, and one that there are no other packages.
    List<ArchRule> rules() {
        var rules = new ArrayList<ArchRule>();
        for (String importer : imports.keySet()) {
            var reach = new TreeSet<String>();
            reach(importer, reach);
            String[] allowed = reach.stream().map(root::concat).toArray(String[]::new);
            rules.add(classes()
                    .that(resideInAPackage(root + importer))
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage(root + ".").or(resideInAnyPackage(allowed)))
                    .as(importer + " imports only " + String.join(", ", reach))
                    .because("the design fixes the directions between packages")
                    .allowEmptyShould(true));
        }
        rules.add(classes()
                .that(resideInAPackage(root + "engine.."))
                .should()
                .resideInAnyPackage(imports.keySet().stream().map(root::concat).toArray(String[]::new))
                .as("every class of the engine lives in a package of the design")
                .because("a new package needs a place in the directions first")
                .allowEmptyShould(true));
        return rules;
    }

    private void reach(String importer, Set<String> reached) {
        if (reached.add(importer)) {
            imports.getOrDefault(importer, List.of()).forEach(next -> reach(next, reached));
        }
    }
}
