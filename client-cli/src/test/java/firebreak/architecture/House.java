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
import java.util.stream.Stream;

/// The whole house's table of directions, as rules.
///
/// A package may import those it names and, through them, those that they name; nothing else of ours. How the engine
/// is built inside is the engine's affair: here its packages only say what comes with them.
final class House {
    private final String root;
    private final Map<String, List<String>> imports = new TreeMap<>();

    /// The table of the design.
    ///
    /// @param root the package above `engine`, `server` and so on, with its final dot, such as `firebreak.`
    House(String root) {
        this.root = root;

        may("engine.diagnostic");
        may("engine.facts");
        may("engine.language");
        may("engine.scenario", "engine.diagnostic", "engine.facts", "engine.language");
        may("engine.chance");
        may("engine.seat");
        may("engine.persistent");
        may("engine.exercise", "engine.persistent", "engine.scenario", "engine.chance", "engine.seat");
        may("engine.record", "engine.exercise");
        may("engine.view", "engine.exercise", "engine.seat");
        may("engine.words", "engine.seat");
        may("engine.bot", "engine.seat", "engine.chance");
        may("engine.replay", "engine.record");
        may("engine.review", "engine.replay", "engine.view");
        may("engine.play", "engine.view", "engine.words", "engine.bot");
        may("engine.casebook", "engine.play");

        may("protocol.v1"); // generated from firebreak.proto
        may("protocol.frame", "protocol.v1");
        may("protocol.mapping", "protocol.v1", "engine.seat");
        may("protocol.client", "protocol.frame", "protocol.mapping"); // a seat's end of the line

        may("server.log", "engine.record");
        may("server.table", "server.log", "engine.view", "engine.bot");
        may("server.session", "server.table", "protocol.frame", "protocol.mapping");
        may("server.net", "server.session");
        may("server.report", "engine.review");

        may("client.terminal", "engine.words"); // what a screen's lines look like, and the word under the cursor
        may("client.json"); // what programs read
        may("client.play", "protocol.client", "engine.words", "engine.seat", "client.terminal", "client.json");
        may("client.facilitate", "protocol.client", "engine.words", "engine.seat");
        String[] everythingBehind = imports.keySet().stream()
                .filter(name -> name.startsWith("engine.") || name.startsWith("server.") || name.equals("protocol.client"))
                .toArray(String[]::new);
        may("client.print", Stream.concat(Stream.of(everythingBehind), Stream.of("client.json")).toArray(String[]::new)); // what these print alike
        may("client.graph", "engine.scenario", "server.report"); // a scenario as a picture
        may("client.trial", "client.print", "client.terminal"); // a table that one person sits at alone
        may("client.author", "client.print", "client.graph", "client.trial");
        may("client.sheet", "client.print");
        may("client.editor", "client.print"); // what an editor of files asks while an author types
        may("client.host", "client.print");
        may("client.review", "client.print");
        may("client", "client.play", "client.facilitate", "client.author", "client.editor", "client.sheet", "client.host", "client.review");
    }

    private void may(String importer, String... imported) {
        imports.put(importer, List.of(imported));
    }

    /// One rule for each package outside the engine, and one that there are no others.
    List<ArchRule> rules() {
        var rules = new ArrayList<ArchRule>();
        for (String importer : imports.keySet()) {
            if (importer.startsWith("engine.")) {
                continue;
            }
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
        String[] modules = Stream.of("protocol..", "server..", "client..").map(root::concat).toArray(String[]::new);
        rules.add(classes()
                .that(resideInAnyPackage(modules))
                .should()
                .resideInAnyPackage(imports.keySet().stream().map(root::concat).toArray(String[]::new))
                .as("every class of protocol, server and client lives in a package of the design")
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
