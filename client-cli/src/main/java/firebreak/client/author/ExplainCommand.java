package firebreak.client.author;

import firebreak.client.print.Exit;
import firebreak.client.print.Subcommand;
import firebreak.client.print.Wrapped;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `firebreak explain E012`.
@Command(
        name = "explain",
        description = "Explain a code that `check` prints: what is wrong, why it matters, what it looks like.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "64:there is no such code"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak explain E012", "  firebreak explain", "", "Without a code it lists them all."})
public final class ExplainCommand extends Subcommand {
    private static final int WIDTH = 80;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "Such as E012, W003 or A001.")
    private String wanted = "";

    @Override
    public Integer call() {
        if (wanted.isEmpty()) {
            list();
            return Exit.OK;
        }
        String name = wanted.toUpperCase(Locale.ROOT);
        List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
        if (!names.contains(name)) {
            throw misused("there is no code `" + wanted + "`"
                    + Closest.to(name, names).map(meant -> "; perhaps `" + meant + "`").orElse("; `firebreak explain` lists them all"));
        }
        page(Code.valueOf(name));
        out().flush();
        return Exit.OK;
    }

    private void page(Code code) {
        out().println(code + ": " + code.title());
        out().println();
        Wrapped.of(code.why(), WIDTH).forEach(out()::println);
        out().println();
        out().println("For example:");
        out().println("    " + code.example());
        if (code.level() != Level.ERROR) {
            out().println();
            out().println("If that is meant, say so in a comment at the place: `# allow " + code + ": why`.");
        }
    }

    private void list() {
        for (Level level : Level.values()) {
            out().println(switch (level) {
                case ERROR -> "Errors: the scenario cannot be played";
                case WARNING -> "Warnings: it can, but hardly as meant";
                case ADVICE -> "Advice: it could be better";
            });
            Arrays.stream(Code.values())
                    .filter(code -> code.level() == level)
                    .forEach(code -> out().println("  " + code + "  " + code.title()));
            out().println();
        }
        out().println("`firebreak explain CODE` says more about one.");
        out().flush();
    }
}
