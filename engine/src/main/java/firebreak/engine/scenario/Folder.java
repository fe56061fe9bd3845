package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the files of a folder, as far as they are text of a scenario and of decent size.
final class Folder {
    static final int FILE_BYTES = 1 << 20;
    private static final int ALL_BYTES = 16 << 20;
    private static final int MOST_FILES = 1000;
    private static final int DEEPEST = 8;

    private final Path root;
    private final String name;
    private final Diagnostics diagnostics;
    private final SortedMap<String, String> unsaved;

    Folder(Path root, String name, Diagnostics diagnostics) {
        this(root, name, diagnostics, new TreeMap<>());
    }

    /// A folder of which somebody has files open.
    ///
    /// @param unsaved path inside the folder to what stands in the editor, which counts instead of the file
    Folder(Path root, String name, Diagnostics diagnostics, SortedMap<String, String> unsaved) {
        this.root = root;
        this.name = name;
        this.diagnostics = diagnostics;
        this.unsaved = new TreeMap<>(unsaved);
    }

    /// Path inside the folder to content, for every `.yaml` and `.md` file.
    SortedMap<String, byte[]> files() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        TreeMap<String, Path> all = new TreeMap<>();
        paths().forEach(path -> all.put(inside(path), path));
        unsaved.keySet().stream().filter(Folder::isText).forEach(inside -> all.putIfAbsent(inside, root.resolve(inside)));
        for (Map.Entry<String, Path> each : all.entrySet()) {
            String inside = each.getKey();
            String typed = unsaved.get(inside);
            byte[] content = typed == null ? content(each.getValue(), inside) : content(typed, inside);
            if (content == null) {
                continue;
            }
            total += content.length;
            if (total > ALL_BYTES) {
                report(Code.E002, "the folder holds more than " + (ALL_BYTES >> 20) + " MB of text", name);
                return files;
            }
            files.put(inside, content);
        }
        return files;
    }

    private List<Path> paths() {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root, DEEPEST, new FileVisitOption[0])) {
            for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
                String inside = inside(path);
                if (path.equals(root) || inside.startsWith(".") || inside.contains("/.")) {
                    continue;
                }
                if (Files.isSymbolicLink(path)) {
                    report(Code.E003, "a link leads out of the folder", name + "/" + inside);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && isText(inside)) {
                    found.add(path);
                } else if (inside.endsWith(".yml")) {
                    diagnostics.add(new Diagnostic(
                            Code.E001,
                            "this file is not read: only `.yaml` and `.md` are",
                            Span.whole(name + "/" + inside),
                            "",
                            "name it `" + inside.substring(0, inside.length() - 3) + "yaml`"));
                }
                if (found.size() > MOST_FILES) {
                    report(Code.E002, "the folder holds more than " + MOST_FILES + " files", name);
                    return List.of();
                }
            }
        } catch (IOException | UncheckedIOException _) {
            report(Code.E001, "the folder cannot be read", name);
        }
        return found;
    }

    private static boolean isText(String path) {
        return path.endsWith(".yaml") || path.endsWith(".md");
    }

    /// Nothing where it cannot be read, which is said.
    private byte @Nullable [] content(Path path, String inside) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(FILE_BYTES + 1);
            if (content.length > FILE_BYTES) {
                report(Code.E002, "the file is larger than " + (FILE_BYTES >> 20) + " MB", name + "/" + inside);
                return null;
            }
            return content;
        } catch (IOException _) {
            report(Code.E001, "the file cannot be read", name + "/" + inside);
            return null;
        }
    }

    private byte @Nullable [] content(String typed, String inside) {
        byte[] content = typed.length() > FILE_BYTES ? null : typed.getBytes(StandardCharsets.UTF_8);
        if (content == null || content.length > FILE_BYTES) {
            report(Code.E002, "the file is larger than " + (FILE_BYTES >> 20) + " MB", name + "/" + inside);
            return null;
        }
        return content;
    }

    private String inside(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private void report(Code code, String message, String place) {
        diagnostics.add(new Diagnostic(code, message, Span.whole(place), "", null));
    }
}
