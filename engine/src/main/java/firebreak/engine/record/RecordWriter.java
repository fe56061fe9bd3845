package firebreak.engine.record;

import firebreak.engine.scenario.ScenarioBundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;

/// Writes an exercise's file, step by step. Without [#finish] it reads as broken off.
public final class RecordWriter {
    private final OutputStream to;
    private HashChain chain;

    /// Writes everything before the first step.
    ///
    /// @param to    stays open; hand in a buffered one
    /// @param files what the origin's scenario was loaded from
    public RecordWriter(OutputStream to, Origin origin, ScenarioBundle files) throws IOException {
        this.to = to;
        chain = HashChain.of(origin);
        ByteWriter head = new ByteWriter();
        head.all(RecordFormat.magic());
        head.count(RecordFormat.VERSION);
        sized(head, "origin", Canonical.encode(Origin.class, origin), RecordFormat.MAX_ORIGIN_BYTES);
        if (!origin.digest().equals(files.digest())) {
            throw new IllegalArgumentException(
                    "files have digest " + files.digest() + ", must have the origin's, " + origin.digest());
        }
        layer(head, files.files());
        layer(head, files.libraryFiles());
        byte[] sealed = head.bytes();
        to.write(sealed);
        to.write(Hash.of(sealed).bytes());
    }

    /// Writes the next step.
    ///
    /// @throws IllegalArgumentException if it does not follow the one before
    public void append(Step step) throws IOException {
        byte[] link = Canonical.encode(Link.class, new Link(step.input(), step.outcome(), step.state()));
        if (!Link.hash(chain.hash(), link).equals(step.hash())) {
            throw new IllegalArgumentException(step + " does not follow step " + chain.steps() + " of this record");
        }
        chain = chain.after(step);
        ByteWriter frame = new ByteWriter();
        frame.single(RecordFormat.STEP);
        sized(frame, "step", link, RecordFormat.MAX_STEP_BYTES);
        frame.all(step.hash().bytes());
        to.write(frame.bytes());
    }

    /// Writes the trailer and flushes.
    public void finish() throws IOException {
        ByteWriter trailer = new ByteWriter();
        trailer.single(RecordFormat.END);
        trailer.count(chain.steps());
        trailer.all(chain.hash().bytes());
        to.write(trailer.bytes());
        to.flush();
    }

    private static void layer(ByteWriter head, SequencedMap<String, byte[]> files) {
        if (files.size() > RecordFormat.MAX_FILES) {
            throw new IllegalArgumentException("files are " + files.size() + ", must be at most " + RecordFormat.MAX_FILES);
        }
        head.count(files.size());
        files.forEach((path, content) -> {
            sized(head, "path", path.getBytes(StandardCharsets.UTF_8), RecordFormat.MAX_PATH_BYTES);
            sized(head, path, content, RecordFormat.MAX_FILE_BYTES);
        });
    }

    private static void sized(ByteWriter writer, String what, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw new IllegalArgumentException(what + " has " + bytes.length + " bytes, must have at most " + limit);
        }
        writer.count(bytes.length);
        writer.all(bytes);
    }
}
