package firebreak.client.trial;

import firebreak.client.print.Counted;
import firebreak.client.print.Records;
import firebreak.engine.words.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.TreeSet;

/// The play scripts that were saved from a table.
final class SavedScripts {
    private final Sitting at;
    private final TreeSet<Path> saved = new TreeSet<>();

    SavedScripts(Sitting at) {
        this.at = at;
    }

    /// Writes what was done into a file, unless somebody else has written that.
    void save(String name) {
        WrittenScript script = WrittenScript.of(at.timeline().beginning(), at.timeline().past());
        try {
            Path file = Path.of(name);
            if (Files.exists(file) && !saved.contains(file.toAbsolutePath())) {
                at.wrong("There is a file `" + name + "` already; choose another name.");
                return;
            }
            Files.writeString(file, script.text());
            saved.add(file.toAbsolutePath());
        } catch (IOException | InvalidPathException e) {
            at.wrong("`" + name + "` cannot be written: " + (e instanceof IOException broken ? Records.reason(broken) : e.getMessage()));
            return;
        }
        at.text(Line.Style.GOOD, "Saved " + Counted.of(script.lines(), "line") + " in " + name + "."
                + (script.same() ? " Played again they lead to this very state." : ""));
        if (!script.same()) {
            at.text(Line.Style.URGENT, "Played again they do not lead to the same state; please report it with the file.");
        }
        at.text(Line.Style.QUIET, "`try --script " + name + "` plays it again, line by line; put it into the scenario's folder `play`, and `test` plays it"
                + " with the others.");
    }
}
