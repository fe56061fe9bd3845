package firebreak.engine.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A scenario's files with the library's, whole, so that a record can carry them and be replayed anywhere.
public final class ScenarioBundle {
    private final String name;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> libraryFiles;

    /// A bundle.
    ///
    /// @param name         the scenario's name
    /// @param files        path inside the scenario's folder to content, with forward slashes
    /// @param libraryFiles path inside the library's folder to content
    public ScenarioBundle(String name, Map<String, byte[]> files, Map<String, byte[]> libraryFiles) {
        this.name = name;
        this.files = copy(files);
        this.libraryFiles = copy(libraryFiles);
    }

    private static SortedMap<String, byte[]> copy(Map<String, byte[]> files) {
        TreeMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((path, content) -> copy.put(path, content.clone()));
        return copy;
    }

    /// The scenario's name.
    public String name() {
        return name;
    }

    /// The scenario's files, by path.
    public SequencedMap<String, byte[]> files() {
        return Collections.unmodifiableSequencedMap(copy(files));
    }

    /// The library's files, by path.
    public SequencedMap<String, byte[]> libraryFiles() {
        return Collections.unmodifiableSequencedMap(copy(libraryFiles));
    }

    /// SHA-256 over all names and contents in order, hexadecimal.
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, libraryFiles);
            update(digest, files);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, SortedMap<String, byte[]> files) {
        digest.update((files.size() + "\n").getBytes(StandardCharsets.UTF_8));
        files.forEach((path, content) -> {
            digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioBundle bundle
                && name.equals(bundle.name)
                && same(files, bundle.files)
                && same(libraryFiles, bundle.libraryFiles);
    }

    private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), other.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return name + " " + digest();
    }
}
