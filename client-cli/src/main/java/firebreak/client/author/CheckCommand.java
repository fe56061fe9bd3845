package firebreak.client.author;

import firebreak.client.print.Exit;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.client.print.Wrapped;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.scenario.Change;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.ScenarioLoader;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak check SCENARIO`.
@Command(
        name = "check",
        description = "Say what is wrong in a scenario, where, and the edit that mends it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to say against it", "1:it can be played, but hardly as meant", "2:it cannot be played"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak check amber-grid", "  firebreak check scenarios/my-crisis", "  firebreak check my-crisis --format sarif > findings.sarif", "",
            "A warning or a piece of advice that is meant can stand: write a comment such as",
            "`# allow W006: the chair switches it on` at its line, or in the line above."})
public final class CheckCommand extends Subcommand {
    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "For people, or for other programs (default: ${DEFAULT-VALUE}).")
    private String format = "text";

    private static final int WIDTH = 100;

    @Override
    public Integer call() {
        if (!List.of("text", "json", "sarif").contains(format)) {
            throw misused("--format is `" + format + "`, must be `text`, `json` or `sarif`");
        }
        Loaded loaded = ScenarioLoader.load(scenario);
        List<Diagnostic> diagnostics = loaded.diagnostics();
        switch (format) {
            case "json" -> out().println(Findings.json(loaded));
            case "sarif" -> out().println(Findings.sarif(loaded));
            default -> text(loaded);
        }
        out().flush();
        if (loaded.scenario().isEmpty()) {
            return Exit.UNUSABLE;
        }
        return diagnostics.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }

    /// What of the library the scenario has otherwise: nobody should be surprised by it at the table.
    private void changes(Loaded loaded) {
        for (Change.How how : Change.How.values()) {
            List<String> ids = loaded.changes().stream()
                    .filter(change -> change.how() == how)
                    .map(Change::id)
                    .toList();
            if (!ids.isEmpty()) {
                String what = "Of the library it " + switch (how) {
                    case EXTENDED -> "extends ";
                    case REPLACED -> "replaces ";
                    case FORBIDDEN -> "takes out ";
                };
                Wrapped.of(what + String.join(", ", ids) + ".", WIDTH).forEach(out()::println);
            }
        }
    }

    private void text(Loaded loaded) {
        List<Diagnostic> diagnostics = loaded.diagnostics();
        if (!diagnostics.isEmpty()) {
            out().println(Renderer.render(diagnostics));
        }
        String counts = Scenarios.counts(diagnostics)
                + (loaded.allowed().isEmpty() ? "" : " (" + loaded.allowed().size() + " allowed)");
        out().println(loaded.scenario()
                .map(sound -> sound.title() + ": " + counts + ". " + Scenarios.size(sound) + ".")
                .orElse(scenario + ": " + counts + "; it cannot be played until the errors are mended; what they may have led to is told after that."));
        changes(loaded);
        if (!diagnostics.isEmpty()) {
            err().println("`firebreak explain " + diagnostics.getFirst().code() + "` says more about a code.");
        }
    }
}
