package firebreak.engine.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The small scenario and the small library of the tests.
final class TestFiles {
    static final Path ROOT = Path.of("src/test/resources/firebreak/engine/scenario");

    private TestFiles() {}

    static SortedMap<String, byte[]> folder(String name) {
        Path folder = ROOT.resolve(name);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// The small scenario with one more file, or one of its files replaced.
    static Loaded smallWith(String path, String text) {
        SortedMap<String, byte[]> files = folder("small");
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return load(files);
    }

    static Loaded load(SortedMap<String, byte[]> files) {
        return ScenarioLoader.load(new ScenarioBundle("small", files, folder("library")));
    }
}
