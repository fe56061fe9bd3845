package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The library and the scenarios that ship with the product, wherever they lie on the class path.
final class Shipped {
    private static final String FOLDER = "firebreak/scenarios";
    private static final String LIBRARY = "library";
    private static final String ANCHOR = FOLDER + "/" + LIBRARY + "/moves.yaml";
    private static final String SCENARIO_FILE = "scenario.yaml";

    private Shipped() {}

    /// The library's files.
    ///
    /// @throws IllegalStateException if the product was packed without it
    static SortedMap<String, byte[]> library() {
        return within(root -> files(root.resolve(LIBRARY), LIBRARY));
    }

    /// The names of the shipped scenarios, sorted.
    static List<String> names() {
        return namesWithin("");
    }

    /// The files of a shipped scenario.
    static SortedMap<String, byte[]> scenario(String name) {
        return within(root -> files(root.resolve(name), name));
    }

    /// The names of the scenarios in a folder that ships beside them, sorted.
    static List<String> namesWithin(String folder) {
        return within(root -> {
            try (Stream<Path> folders = Files.list(root.resolve(folder))) {
                return folders.filter(Files::isDirectory)
                        .filter(Shipped::isScenario)
                        .map(each -> each.getFileName().toString().replace("/", ""))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The files right in a folder whose names end as given, name to content.
    static SortedMap<String, byte[]> files(String folder, Predicate<String> wanted) {
        return within(root -> {
            TreeMap<String, byte[]> found = new TreeMap<>();
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    String name = file.getFileName().toString();
                    if (wanted.test(name)) {
                        found.put(name, Files.readAllBytes(file));
                    }
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// All files of a folder and of the folders in it, path inside it to content.
    static SortedMap<String, byte[]> tree(String folder) {
        return within(root -> {
            Path top = root.resolve(folder);
            TreeMap<String, byte[]> found = new TreeMap<>();
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    found.put(top.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean isScenario(Path folder) {
        return Files.exists(folder.resolve(SCENARIO_FILE));
    }

    private static SortedMap<String, byte[]> files(Path folder, String name) {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, byte[]> files = new Folder(folder, name, diagnostics).files();
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException("the shipped " + name + " is damaged: " + diagnostics.inFileOrder());
        }
        return files;
    }

    private static <T> T within(Function<Path, T> action) {
        URL anchor = Shipped.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException(ANCHOR + " is not on the class path, must ship with the product");
        }
        try {
            URI uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return action.apply(Path.of(uri).resolve("../..").normalize());
            }
            synchronized (Shipped.class) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, new TreeMap<>())) {
                    return action.apply(jar.getPath(FOLDER));
                } catch (FileSystemAlreadyExistsException _) {
                    return action.apply(FileSystems.getFileSystem(uri).getPath(FOLDER));
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the class path cannot be read at " + anchor, e);
        }
    }
}
