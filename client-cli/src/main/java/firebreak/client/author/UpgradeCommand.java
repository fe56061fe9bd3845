package firebreak.client.author;

import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Subcommand;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `firebreak upgrade FOLDER`.
@Command(
        name = "upgrade",
        description = "Bring a scenario to the newest version of the format, so that this Firebreak reads it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is of the newest format, or is now", "2:it cannot be read or written, or is of a format that is newer still"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak upgrade my-crisis", "", "There is one format so far, `firebreak: 1`; a scenario that does not say so is told to."})
public final class UpgradeCommand extends Subcommand {
    private static final Pattern VERSION = Pattern.compile("^firebreak:[ \t]*['\"]?([0-9]{1,6})['\"]?[ \t]*(?:#.*)?$", Pattern.MULTILINE);
    private static final int DEEPEST = 8;
    private static final Pattern ALLOWS_NEXT_LINE = Pattern.compile("#\\s*allow\\s+[A-Za-z][0-9]+\\s*(?::.*)?");
    private static final Pattern FIRST_KEY = Pattern.compile("^[a-z_]+:", Pattern.MULTILINE);

    @Parameters(paramLabel = "FOLDER", description = "The folder of the scenario.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        try {
            if (!Files.isDirectory(folder)) {
                return unusable("there is no folder `" + folder + "`");
            }
            List<Path> files = files();
            for (Path file : files) {
                Matcher version = VERSION.matcher(read(file));
                if (version.find()) {
                    return told(Integer.parseInt(version.group(1)));
                }
            }
            return files.isEmpty() ? unusable("there is no scenario in `" + folder + "`: no file ends in `.yaml`") : marked(files.getFirst());
        } catch (CharacterCodingException e) {
            return unusable("a file in `" + folder + "` is not in UTF-8: save it again with the encoding UTF-8");
        } catch (IOException e) {
            return unusable("cannot read or write `" + folder + "`: " + Records.reason(e));
        }
    }

    /// The scenario's own files, `scenario.yaml` first.
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".yaml"))
                    .sorted((one, other) -> Boolean.compare(isMain(other), isMain(one)) != 0
                            ? Boolean.compare(isMain(other), isMain(one))
                            : one.compareTo(other))
                    .toList();
        }
    }

    private static boolean isMain(Path file) {
        return file.endsWith("scenario.yaml");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private int told(int version) {
        if (version > ScenarioLoader.FORMAT) {
            return unusable("`" + folder + "` is of format " + version + "; this Firebreak reads format " + ScenarioLoader.FORMAT
                    + ": use a newer Firebreak");
        }
        if (version < ScenarioLoader.FORMAT) {
            return unusable("`" + folder + "` says that it is of format " + version + ", which there has never been: write `firebreak: "
                    + ScenarioLoader.FORMAT + "`");
        }
        out().println("`" + folder + "` is of format " + version + ", the newest: nothing to do.");
        out().flush();
        return Exit.OK;
    }

    /// Writes the version before the first key and what belongs to it, so that the file's heading stays at the top.
    private int marked(Path file) throws IOException {
        String text = read(file);
        Matcher first = FIRST_KEY.matcher(text);
        int at = first.find() ? withItsComments(text, first.start()) : text.length();
        String above = text.substring(0, at);
        Files.writeString(file, above + (above.isEmpty() || above.endsWith("\n") ? "" : "\n") + "firebreak: " + ScenarioLoader.FORMAT + "\n" + text.substring(at), StandardCharsets.UTF_8);
        out().println("`" + file + "` now says that it is of format " + ScenarioLoader.FORMAT + ". `firebreak check " + folder + "` says what else it needs.");
        out().flush();
        return Exit.OK;
    }

    /// Where a key begins with the comments that belong to it: those right above it, if they are not the heading of the file,
    /// and those that allow something in the next line.
    private static int withItsComments(String text, int key) {
        int right = key;
        int allowing = key;
        boolean near = true;
        for (int line = key; line > 0; ) {
            int start = text.lastIndexOf('\n', line - 2) + 1;
            String comment = text.substring(start, line).strip();
            if (!comment.isEmpty() && !comment.startsWith("#")) {
                break;
            }
            near &= !comment.isEmpty();
            right = near ? start : right;
            allowing = ALLOWS_NEXT_LINE.matcher(comment).matches() ? start : allowing;
            line = start;
        }
        return Math.min(right == 0 ? key : right, allowing);
    }

    private int unusable(String why) {
        err().println(why);
        return Exit.UNUSABLE;
    }
}
