package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Translations.Untranslated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak texts SCENARIO --language fr`.
@Command(
        name = "texts",
        description = "Write a sheet of the texts that a scenario promises in a language and does not have, for the translator.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is missing",
            "1:something is missing; the sheet says what",
            "2:the scenario or the sheet cannot be used",
            "64:the scenario does not promise this language"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak texts my-crisis --language fr", "  firebreak texts my-crisis --language fr --out my-crisis/fr/more.yaml"})
public final class TextsCommand extends Subcommand {
    private static final int LONGEST_KEY = 1000;

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--language", required = true, paramLabel = "CODE", description = "One of the scenario's `languages`, such as fr.")
    private String language = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where the sheet goes; it must not exist yet. By default it is printed.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        List<Untranslated> missing = found.scenario().translations().missing().get(language);
        if (missing == null) {
            throw misused("the scenario does not promise `" + language + "`: write `languages: [" + Text.DEFAULT_LANGUAGE + ", " + language
                    + "]` beside its title first");
        }
        if (missing.isEmpty()) {
            err().println("Every text is there in `" + language + "`.");
            return Exit.OK;
        }
        String sheet = sheet(found.scenario(), missing);
        if (file == null) {
            out().print(sheet);
            out().flush();
        } else if (!written(file, sheet)) {
            return Exit.UNUSABLE;
        }
        return Exit.FINDINGS;
    }

    private boolean written(Path to, String sheet) {
        if (Files.exists(to)) {
            err().println("`" + to + "` is there already; give another name, so that no translation is lost");
            return false;
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.writeString(to, sheet, StandardCharsets.UTF_8);
        } catch (IOException e) {
            err().println("cannot write to `" + to + "`: " + Records.reason(e));
            return false;
        }
        return true;
    }

    private String sheet(Scenario of, List<Untranslated> missing) {
        List<String> lines = new ArrayList<>();
        List<Untranslated> files = missing.stream().filter(text -> !text.file().isEmpty()).toList();
        List<Untranslated> texts = missing.stream().filter(text -> text.file().isEmpty()).toList();
        lines.add("# " + of.marking());
        lines.add("# What " + of.title() + " lacks in `" + language + "`: " + Counted.of(texts.size(), "short text") + ", "
                + Counted.of(files.size(), "file") + ".");
        if (!files.isEmpty()) {
            lines.add("#");
            lines.add("# Files to write, each beside its English (which see):");
            files.forEach(text -> lines.add("#   " + language + "/" + text.file()));
        }
        if (!texts.isEmpty()) {
            lines.add("#");
            lines.add("# Short texts: write each translation between the empty quotation marks.");
            lines.add("translations:");
            lines.add("  " + language + ":");
            texts.forEach(text -> lines.add(pair(quoted(text.english()))));
        }
        return String.join("\n", lines) + "\n";
    }

    /// YAML wants a long key marked as one.
    private static String pair(String key) {
        return key.length() > LONGEST_KEY ? "    ? " + key + "\n    : \"\"" : "    " + key + ": \"\"";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
