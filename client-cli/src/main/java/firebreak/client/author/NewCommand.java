package firebreak.client.author;

import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.SchemaFile;
import firebreak.client.print.Subcommand;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak new FOLDER`.
@Command(
        name = "new",
        description = "Begin a scenario: a folder with two states and one incident that plays as it is, with a note at every line"
                + " that you will want to change.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the folder is there", "2:it cannot be written, or there is something in it already"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak new my-crisis",
            "  firebreak new my-crisis --names VES=Vessaly,ORM=Ormund",
            "  firebreak new our-grid --from amber-grid"
        })
public final class NewCommand extends Subcommand {
    private static final String TEMPLATE = "templates/two-capitals";

    @Parameters(paramLabel = "FOLDER", description = "Where it goes; it must not exist yet, or be empty.")
    private Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "SCENARIO", description = "Begin with a copy of a scenario that ships with Firebreak.")
    private @Nullable String from;

    @Option(
            names = "--names",
            paramLabel = "ID=NAME",
            split = ",",
            description = "Call the two states so, everywhere in it: first the one that is hit, then the one that is blamed. Invent them.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        if (from != null && !names.isEmpty()) {
            throw misused("--names is for the skeleton; leave --from or --names out");
        }
        if (from != null && !ScenarioLoader.shipped().contains(from)) {
            throw misused("--from is `" + from + "`, must be one of " + String.join(", ", ScenarioLoader.shipped()));
        }
        String taken = taken();
        if (taken != null) {
            err().println(taken);
            return Exit.UNUSABLE;
        }
        SortedMap<String, byte[]> files = ScenarioLoader.shippedTree(from == null ? TEMPLATE : from);
        if (!names.isEmpty()) {
            files = named(files);
        }
        files.replaceAll(SchemaFile::atHome);
        files.put(SchemaFile.NAME, SchemaFile.content().getBytes(StandardCharsets.UTF_8));
        try {
            for (var file : files.entrySet()) {
                Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.toAbsolutePath().getParent());
                Files.write(to, file.getValue());
            }
        } catch (IOException e) {
            err().println("cannot write to `" + folder + "`: " + Records.reason(e));
            return Exit.UNUSABLE;
        }
        told(files);
        return Exit.OK;
    }

    private SortedMap<String, byte[]> named(SortedMap<String, byte[]> files) {
        try {
            return OwnNames.of(names).in(files);
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    /// Why nothing can be put there; `null` if it can.
    private @Nullable String taken() {
        if (!Files.exists(folder)) {
            return null;
        }
        if (!Files.isDirectory(folder)) {
            return "`" + folder + "` is a file; give a folder that does not exist yet";
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent() ? "there is something in `" + folder + "` already; give a folder that does not exist yet" : null;
        } catch (IOException e) {
            return "cannot read the folder `" + folder + "`: " + Records.reason(e);
        }
    }

    private void told(SortedMap<String, byte[]> files) {
        List<String> parts = new ArrayList<>();
        for (String file : files.keySet()) {
            String top = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : file;
            if (!parts.contains(top)) {
                parts.add(top);
            }
        }
        out().println(folder + " is there: " + String.join(", ", parts));
        out().println();
        out().println("It plays as it is:");
        out().println("  firebreak check " + folder + "     what is wrong, where, and the edit that mends it");
        out().println("  firebreak try " + folder + "       sit at its table alone, bots on the other chairs");
        out().println("  firebreak test " + folder + "      the afternoons in its folder play/");
        out().println();
        out().println("Now open " + folder.resolve("scenario.yaml") + " in a text editor and go through it from the top.");
        out().flush();
    }
}
