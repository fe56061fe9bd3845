package firebreak.engine.record;

/// How a `*.firebreak` file is laid out.
///
/// ```
/// magic            8 bytes; the last four show when a file was sent as text
/// format           count
/// origin           count of bytes, canonical Origin
/// scenario's files count, each: count of bytes, path, count of bytes, content
/// library's files  the same
/// seal             SHA-256 over all before
/// steps            each: STEP, count of bytes, canonical Link, hash of the chain after it
/// trailer          END, count of steps, hash of the chain
/// ```
final class RecordFormat {
    /// The newest format that this version writes and reads.
    static final int VERSION = 1;

    static final int STEP = 1;
    static final int END = 2;

    static final int MAX_ORIGIN_BYTES = 1 << 16;
    static final int MAX_FILES = 10_000;
    static final int MAX_PATH_BYTES = 4_096;
    static final int MAX_FILE_BYTES = 1 << 24;
    static final int MAX_STEP_BYTES = 1 << 24;

    private static final byte[] MAGIC = {(byte) 0x89, 'F', 'B', 'K', '\r', '\n', 0x1A, '\n'};

    private RecordFormat() {}

    static byte[] magic() {
        return MAGIC.clone();
    }
}
