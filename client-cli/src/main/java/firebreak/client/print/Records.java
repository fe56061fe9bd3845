package firebreak.client.print;

import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.RecordException;
import firebreak.engine.record.RecordReader;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Records as files.
public final class Records {
    private Records() {}

    /// A record with the scenario that its own files hold.
    public record Kept(ExerciseRecord played, Scenario scenario) {}

    /// A record that cannot be used; the message is for whoever gave it.
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        /// Whether it is a record, but not as it was written.
        private final boolean changed;

        private Unusable(String message, boolean changed) {
            super(message);
            this.changed = changed;
        }

        /// Whether it is a record, but not as it was written.
        public boolean changed() {
            return changed;
        }
    }

    /// Reads a record whole, checking its hashes.
    ///
    /// @throws Unusable if there is none, or it was changed
    public static Kept read(Path file) throws Unusable {
        if (Files.isDirectory(file)) {
            throw new Unusable("`" + file + "` is a folder: give a record, a file that `firebreak export` or `demo` wrote", false);
        }
        try (InputStream from = Files.newInputStream(file)) {
            RecordReader reader = new RecordReader(from);
            Loaded loaded = ScenarioLoader.load(reader.files());
            if (loaded.scenario().isEmpty()) {
                throw new Unusable(
                        "the scenario inside `" + file + "` cannot be read by this version of Firebreak: use the one that wrote it\n"
                                + Renderer.render(loaded.diagnostics()),
                        false);
            }
            Scenario scenario = loaded.scenario().get();
            reader.telling(scenario.turns()::moment);
            return new Kept(ExerciseRecord.read(reader), scenario);
        } catch (RecordException e) {
            boolean changed = switch (e.problem()) {
                case CHANGED, TRUNCATED -> true;
                case FOREIGN, NEWER -> false;
            };
            throw new Unusable("`" + file + "`: " + e.getMessage(), changed);
        } catch (IOException e) {
            throw new Unusable("cannot read `" + file + "`: " + reason(e), false);
        }
    }

    /// Writes a record; the file is there whole or not at all.
    ///
    /// @throws IOException with what is wrong and what to do
    public static void write(ExerciseRecord played, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                played.write(to);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw new IOException("cannot write `" + file + "`: " + reason(e) + "; choose another file with --out", e);
        }
    }

    /// What is the matter, in words.
    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            default -> {
                String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                int colon = message.lastIndexOf(": ");
                yield colon < 0 ? message : message.substring(colon + 2).toLowerCase(java.util.Locale.ROOT);
            }
        };
    }
}
