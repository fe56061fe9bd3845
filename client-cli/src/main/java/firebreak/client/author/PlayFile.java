package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.engine.words.Script;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A play script as a file.
final class PlayFile {
    private PlayFile() {}

    /// Reads a script; says what is wrong with it, each mistake at its place.
    ///
    /// @param file what its author calls it
    /// @return `null` if it cannot be played
    static @Nullable Script read(String file, byte[] content, PrintWriter complaints) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            complaints.println("cannot read the script `" + file + "`: it is not in UTF-8; save it again with that encoding");
            return null;
        }
        Script script = Script.parse(text);
        for (Script.Problem problem : script.problems()) {
            complaints.println(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
        }
        if (!script.problems().isEmpty()) {
            complaints.println(file + ": " + Counted.of(script.problems().size(), "line") + " cannot be read; nothing was played.");
            return null;
        }
        if (script.entries().stream().allMatch(entry -> entry instanceof Script.Setting)) {
            complaints.println(file + ": nobody does anything in it; begin with a line such as `D1 06:00  facilitator: start`");
            return null;
        }
        return script;
    }
}
