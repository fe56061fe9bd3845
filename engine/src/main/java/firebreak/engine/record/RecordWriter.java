package firebreak.engine.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes an exercise's file, step by step. Without [#finish] it reads as broken off.
public final class RecordWriter {
    private final OutputStream to;
    private HashChain chain;

    /// Writes everything before the first step.
    ///
    /// @param to stays open; hand in a buffered one
    public RecordWriter(OutputStream to, Origin origin, FileSet files) throws IOException {
        this.to = to;
        chain = HashChain.of(origin);
        ByteWriter head = new ByteWriter();
        head.all(RecordFormat.magic());
        head.count(RecordFormat.VERSION);
        sized(head, "origin", Canonical.encode(Origin.class, origin), RecordFormat.MAX_ORIGIN_BYTES);
        if (files.names().size() > RecordFormat.MAX_FILES) {
            throw new IllegalArgumentException(
                    "files are " + files.names().size() + ", must be at most " + RecordFormat.MAX_FILES);
        }
        head.count(files.names().size());
        for (String name : files.names()) {
            sized(head, "file name", name.getBytes(StandardCharsets.UTF_8), RecordFormat.MAX_NAME_BYTES);
            sized(head, name, files.content(name), RecordFormat.MAX_FILE_BYTES);
        }
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

    private static void sized(ByteWriter writer, String what, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw new IllegalArgumentException(what + " has " + bytes.length + " bytes, must have at most " + limit);
        }
        writer.count(bytes.length);
        writer.all(bytes);
    }
}
