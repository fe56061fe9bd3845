package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Records;
import firebreak.client.print.RunTable;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.client.print.Wrapped;
import firebreak.engine.exercise.Setup;
import firebreak.engine.play.ScriptReference;
import firebreak.engine.replay.Replay;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak test SCENARIO`.
@Command(
        name = "test",
        description = "Play every script of a scenario, and say of each whether all came as it says.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all came as the scripts say",
            "1:something did not",
            "2:the scenario or a script cannot be used, or there is no script"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak test amber-grid",
            "  firebreak test my-crisis quiet.play",
            "",
            "Scripts are the files that end in `.play` in the scenario's folder play/. A",
            "line is a moment, who speaks, and what they type; after `=>` what must come:",
            "  D1 09:30  BOR.mfa: call ARD over osce-poc-tech \"Are you well?\"  => CallPlaced",
            "  then      ARD -> BOR uncertainty unchanged",
            "All that can be expected: firebreak test --events",
            "What happened line by line: firebreak try SCENARIO --script FILE"
        })
public final class TestCommand extends Subcommand {
    private static final String FOLDER = "play";
    private static final String ENDING = ".play";
    private static final int WIDTH = 100;
    private static final int LARGEST_BYTES = 1 << 20;

    private final Ink ink;

    @Option(names = "--events", description = "List instead all that a line can expect: events, numbers, where things stand; with SCENARIO also its ids.")
    private boolean events;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "SCRIPT", description = "Only these scripts of the folder play/.")
    private List<String> wanted = List.of();

    /// A command that prints in an ink.
    public TestCommand(Ink ink) {
        this.ink = ink;
    }

    @Override
    public Integer call() {
        if (scenario.isEmpty() && !events) {
            throw misused("Missing required parameter: 'SCENARIO'");
        }
        if (scenario.isEmpty()) {
            return list(ScriptReference.lines());
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        if (events) {
            return list(ScriptReference.lines(found.scenario()));
        }
        SortedMap<String, byte[]> scripts;
        try {
            scripts = scripts();
        } catch (IOException e) {
            err().println("cannot read the scripts of `" + scenario + "`: " + Records.reason(e));
            return Exit.UNUSABLE;
        }
        for (String name : wanted) {
            if (!scripts.containsKey(name)) {
                throw misused("there is no script `" + name + "` in " + scenario + "/" + FOLDER
                        + (scripts.isEmpty() ? "" : "; there are " + String.join(", ", scripts.keySet())));
            }
        }
        if (!wanted.isEmpty()) {
            scripts.keySet().retainAll(wanted);
        }
        if (scripts.isEmpty()) {
            err().println("there is nothing to test: write what must come in a file such as " + scenario + "/" + FOLDER + "/first"
                    + ENDING + "; `firebreak test --help` shows a line");
            return Exit.UNUSABLE;
        }
        return play(found, scripts);
    }

    private int list(List<String> lines) {
        for (String line : lines) {
            String margin = " ".repeat(line.length() - line.stripLeading().length());
            Wrapped.of(line, WIDTH - margin.length()).forEach(part -> out().println((margin + part).stripTrailing()));
        }
        out().flush();
        return Exit.OK;
    }

    private SortedMap<String, byte[]> scripts() throws IOException {
        if (!Files.isDirectory(Path.of(scenario))) {
            SortedMap<String, byte[]> found = new TreeMap<>();
            ScenarioLoader.shippedTree(scenario).forEach((path, content) -> {
                if (path.startsWith(FOLDER + "/") && path.endsWith(ENDING)) {
                    found.put(path.substring(FOLDER.length() + 1), content);
                }
            });
            return found;
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        Path folder = Path.of(scenario, FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(ENDING) && Files.isRegularFile(file)) {
                        found.put(name, content(file));
                    }
                }
            }
        }
        return found;
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException(file + " is larger than " + (LARGEST_BYTES >> 20) + " MB");
        }
        return Files.readAllBytes(file);
    }

    // ---- playing ------------------------------------------------------------------------------------------------

    private int play(Scenarios.Found found, SortedMap<String, byte[]> scripts) {
        int widest = scripts.keySet().stream().mapToInt(String::length).max().orElse(0);
        int lines = 0;
        int wrong = 0;
        int unreadable = 0;
        for (Map.Entry<String, byte[]> file : scripts.entrySet()) {
            String name = FOLDER + "/" + file.getKey();
            Script script = PlayFile.read(name, file.getValue(), found.scenario(), out());
            if (script == null) {
                unreadable++;
                continue;
            }
            ScriptTold told = ScriptTold.play(name, script, table(found, script));
            boolean fine = told.failed() == 0;
            out().println("  " + (fine ? ink.good("pass") : ink.bad("FAIL")) + "  " + file.getKey()
                    + " ".repeat(widest - file.getKey().length()) + "  " + Counted.of(told.count(), "line")
                    + (fine ? "" : ", " + told.failed() + " not as expected"));
            told.complain(out());
            lines += told.count();
            wrong += fine ? 0 : 1;
        }
        out().println(Counted.of(scripts.size(), "script") + ", " + Counted.of(lines, "line") + ": "
                + (wrong + unreadable == 0 ? ink.good("all as expected") : ink.bad(wrong + unreadable + " failed")) + ".");
        out().flush();
        return unreadable > 0 ? Exit.UNUSABLE : wrong > 0 ? Exit.FINDINGS : Exit.OK;
    }

    private static RunTable table(Scenarios.Found found, Script script) {
        boolean live = script.setting("mode", "").toLowerCase(Locale.ROOT).equals("live");
        return new RunTable(Replay.start(found.scenario(), found.files(), new Setup(Long.parseLong(script.setting("seed", "1")), live, false)));
    }
}
