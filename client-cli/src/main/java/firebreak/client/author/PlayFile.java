package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Records;
import firebreak.engine.play.Expected;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.words.Script;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A play script as a file.
final class PlayFile {
    private PlayFile() {}

    /// Reads a script from a file; one that is named as `test` names it, such as `play/quiet.play`, lies in the scenario's folder.
    ///
    /// @return `null` if it cannot be played, and then it has been said why
    static @Nullable Script read(String folder, Scenario scenario, Path given, PrintWriter complaints) {
        Path file = place(folder, given);
        try {
            return read(file.toString(), Files.readAllBytes(file), scenario, complaints);
        } catch (IOException e) {
            complaints.println("cannot read the script `" + file + "`: " + (Files.isDirectory(file) ? "it is a folder" : Records.reason(e)));
            return null;
        }
    }

    /// Where a script lies.
    static Path place(String scenario, Path given) {
        Path inside = Path.of(scenario).resolve(given);
        return !Files.exists(given) && Files.exists(inside) ? inside : given;
    }

    /// Reads a script; says what is wrong with it, each mistake at its place: also what it expects of things that the
    /// scenario does not have.
    ///
    /// @param file what its author calls it
    /// @return `null` if it cannot be played
    static @Nullable Script read(String file, byte[] content, Scenario scenario, PrintWriter complaints) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            complaints.println("cannot read the script `" + file + "`: it is not in UTF-8; save it again with that encoding");
            return null;
        }
        Script script = Script.parse(text);
        List<Script.Problem> problems = new ArrayList<>(script.problems());
        problems.addAll(Expected.problems(script, scenario));
        problems.sort(Comparator.comparingInt(Script.Problem::line).thenComparingInt(Script.Problem::column));
        for (Script.Problem problem : problems) {
            complaints.println(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
        }
        if (!problems.isEmpty()) {
            long lines = problems.stream().mapToInt(Script.Problem::line).distinct().count();
            complaints.println(file + ": " + Counted.of(lines, "line") + " cannot be played; nothing was played.");
            return null;
        }
        if (script.entries().stream().allMatch(entry -> entry instanceof Script.Setting)) {
            complaints.println(file + ": nobody does anything in it; begin with a line such as `D1 06:00  facilitator: start`");
            return null;
        }
        return script;
    }
}
