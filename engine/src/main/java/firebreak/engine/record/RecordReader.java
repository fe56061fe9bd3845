package firebreak.engine.record;

import firebreak.engine.exercise.Event;
import firebreak.engine.record.RecordException.Problem;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.TurnPlan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Reads an exercise's file, step by step, and checks every byte of it against its hashes.
///
/// Whether the rules would decide the same is another question: see `replay`.
public final class RecordReader {
    private final InputStream from;
    private final Origin origin;
    private final ScenarioBundle files;
    private final MessageDigest head = Hash.sha256();
    private boolean inHead = true;
    private long offset;
    private HashChain chain;
    private boolean ended;
    private int minute = TurnPlan.ZERO_START_MINUTE;
    private IntFunction<String> moments = value -> "minute " + value;

    /// Reads everything before the first step.
    ///
    /// @param from stays open
    /// @throws RecordException if it is no record, or a damaged one
    public RecordReader(InputStream from) throws IOException {
        this.from = new BufferedInputStream(from, 1 << 16);
        byte[] magic = RecordFormat.magic();
        if (!Arrays.equals(this.from.readNBytes(magic.length), magic)) {
            throw new RecordException(
                    Problem.FOREIGN,
                    0,
                    0,
                    "this is not a Firebreak record: give a file that `firebreak export` or `firebreak demo` wrote");
        }
        offset = magic.length;
        head.update(magic);
        long version = count();
        if (version != RecordFormat.VERSION) {
            throw new RecordException(
                    Problem.NEWER,
                    offset,
                    0,
                    "this record has format " + Long.toUnsignedString(version) + ", this version of Firebreak reads format "
                            + RecordFormat.VERSION + ": use a newer one");
        }
        byte[] originBytes = sized("origin", RecordFormat.MAX_ORIGIN_BYTES);
        SortedMap<String, byte[]> scenarioFiles = layer();
        SortedMap<String, byte[]> libraryFiles = layer();
        Hash computed = Hash.ofBytes(head.digest());
        if (!computed.equals(Hash.ofBytes(bytes(Hash.BYTES)))) {
            throw changed("its first part does not match its hash");
        }
        try {
            origin = Canonical.decode(Origin.class, originBytes);
        } catch (MalformedBytesException e) {
            throw changed("its origin cannot be read, " + e.getMessage());
        }
        files = new ScenarioBundle(origin.scenario(), scenarioFiles, libraryFiles);
        if (!files.digest().equals(origin.digest())) {
            throw changed("its scenario's files do not match their digest");
        }
        chain = HashChain.of(origin);
        inHead = false;
    }

    /// How to write a simulated minute in messages; `minute 490` by default.
    ///
    /// @param moments such as the turn plan's `moment`
    public RecordReader telling(IntFunction<String> moments) {
        this.moments = moments;
        return this;
    }

    /// What the exercise started from.
    public Origin origin() {
        return origin;
    }

    /// The scenario's and the library's files.
    public ScenarioBundle files() {
        return files;
    }

    /// The chain up to the last step read.
    public HashChain chain() {
        return chain;
    }

    /// The next step, or nothing after the last.
    ///
    /// @throws RecordException if the record breaks off or was changed; the message names the step
    public @Nullable Step next() throws IOException {
        if (ended) {
            return null;
        }
        int mark = single();
        return switch (mark) {
            case RecordFormat.STEP -> step();
            case RecordFormat.END -> end();
            default -> throw changed("a step should begin here");
        };
    }

    private Step step() throws IOException {
        byte[] bytes = sized("step", RecordFormat.MAX_STEP_BYTES);
        Hash hash = Hash.ofBytes(bytes(Hash.BYTES));
        long number = chain.steps() + 1;
        Link link;
        try {
            link = Canonical.decode(Link.class, bytes);
        } catch (MalformedBytesException e) {
            throw changed("its bytes cannot be read, " + e.getMessage());
        }
        Step step = new Step(number, link.input(), link.outcome(), link.state(), hash);
        if (!Link.hash(chain.hash(), bytes).equals(hash)) {
            throw changed(number, Told.input(step.input()), "its bytes do not match their hash");
        }
        chain = chain.after(step);
        for (Event event : step.events()) {
            if (event instanceof Event.TimePassed passed) {
                minute = passed.minute();
            }
        }
        return step;
    }

    private @Nullable Step end() throws IOException {
        long count = count();
        if (count != chain.steps() || !Hash.ofBytes(bytes(Hash.BYTES)).equals(chain.hash())) {
            throw changed("its trailer does not match its " + chain.steps() + " steps");
        }
        if (from.read() >= 0) {
            throw changed("more bytes follow after its end");
        }
        ended = true;
        return null;
    }

    private SortedMap<String, byte[]> layer() throws IOException {
        long count = count();
        if (count < 0 || count > RecordFormat.MAX_FILES) {
            throw changed("it announces " + Long.toUnsignedString(count) + " files");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (long i = 0; i < count; i++) {
            String path = new String(sized("path", RecordFormat.MAX_PATH_BYTES), StandardCharsets.UTF_8);
            files.put(path, sized("file", RecordFormat.MAX_FILE_BYTES));
        }
        return files;
    }

    private byte[] sized(String what, int limit) throws IOException {
        long size = count();
        if (size < 0 || size > limit) {
            throw changed("a " + what + " of " + Long.toUnsignedString(size) + " bytes is announced, at most " + limit
                    + " are possible");
        }
        return bytes((int) size);
    }

    private long count() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = single();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                if (next == 0 && shift > 0) {
                    break;
                }
                return value;
            }
        }
        throw changed("a number cannot be read");
    }

    private int single() throws IOException {
        return bytes(1)[0] & 0xFF;
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = from.readNBytes(count);
        offset += bytes.length;
        if (bytes.length < count) {
            throw new RecordException(
                    Problem.TRUNCATED,
                    offset,
                    here(),
                    "the record breaks off " + place() + ", after " + offset + " bytes: copy or export it again");
        }
        if (inHead) {
            head.update(bytes);
        }
        return bytes;
    }

    private RecordException changed(String how) {
        return changed(here(), "", how);
    }

    private RecordException changed(long step, String what, String how) {
        String where = step == 0
                ? "before its first step"
                : "at step " + step + " (" + moments.apply(minute) + (what.isEmpty() ? "" : ", " + what) + ")";
        return new RecordException(
                Problem.CHANGED,
                offset,
                step,
                "the record was changed " + where + ", before byte " + offset + ": " + how
                        + "; use another copy, or export it again");
    }

    private long here() {
        return inHead ? 0 : chain.steps() + 1;
    }

    private String place() {
        return inHead ? "before its first step" : "in step " + here() + " (" + moments.apply(minute) + ")";
    }
}
