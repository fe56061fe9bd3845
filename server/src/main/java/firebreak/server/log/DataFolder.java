package firebreak.server.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything a server keeps, taken by one process at a time.
///
/// Only its owner may read it (0700 where the file system knows such things). The system gives the lock back when the
/// process ends, however it ends.
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "firebreak.lock";

    private final Path path;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    private DataFolder(Path path, RandomAccessFile lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// Takes a folder, creating it if need be.
    ///
    /// @throws LogException if another process has it ([LogException.Kind#LOCKED]), or if it is something else, or cannot
    ///     be written
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            prepare(folder);
            return lock(folder);
        } catch (IOException e) {
            throw new LogException(
                    SqliteErrors.isFull(e) ? LogException.Kind.FULL : LogException.Kind.FOLDER,
                    "cannot use `" + folder + "` as data folder: " + reason(e) + "; choose another one with --data",
                    e);
        }
    }

    /// Where it is.
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (lockFile) {
            lock.release();
        } catch (IOException e) {
            throw new LogException(LogException.Kind.FOLDER, "cannot release `" + path + "`: " + reason(e), e);
        }
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("it is a file");
        }
        boolean ours = Files.exists(folder.resolve(LOCK));
        if (!ours && Files.isDirectory(folder) && !isEmpty(folder)) {
            // Or we would close somebody's home folder to everybody else.
            throw new IOException("it holds other files");
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static DataFolder lock(Path folder) throws IOException {
        RandomAccessFile file = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw");
        @Nullable FileLock taken = null;
        try {
            taken = file.getChannel().tryLock();
        } catch (OverlappingFileLockException _) {
            // This very process has it: as bad as another one.
        }
        if (taken == null) {
            String holder = file.readLine();
            file.close();
            throw new LogException(
                    LogException.Kind.LOCKED,
                    "data folder `" + folder + "` is in use by another firebreak ("
                            + (holder == null || holder.isBlank() ? "process unknown" : holder)
                            + "): stop that one, or choose another folder with --data");
        }
        file.setLength(0);
        file.write("process %d of %s\n".formatted(ProcessHandle.current().pid(), user()).getBytes(StandardCharsets.UTF_8));
        return new DataFolder(folder, file, taken);
    }

    private static String user() {
        return System.getProperty("user.name", "unknown").toLowerCase(Locale.ROOT);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "access is denied";
            case java.nio.file.FileAlreadyExistsException _ -> "a file is in its place";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
