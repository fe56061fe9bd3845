package firebreak.engine.scenario;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text files of a scenario or of the library: what is in them, and who refers to them.
final class Texts {
    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final SequencedMap<String, List<Use>> uses = new LinkedHashMap<>();

    /// A reference to a text file.
    ///
    /// @param place  where it is referred to
    /// @param reader the delegation that reads it, empty if several or the facilitator
    /// @param secret whether it is a delegation's secret
    record Use(Span place, String reader, boolean secret) {}

    void add(String path, SourceFile file) {
        files.put(path, file);
    }

    @Nullable SourceFile use(String path, Use use) {
        SourceFile file = files.get(path);
        if (file != null) {
            uses.computeIfAbsent(path, _ -> new ArrayList<>()).add(use);
        }
        return file;
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /// Files that nothing refers to, but for those that explain a folder.
    Stream<SourceFile> unused() {
        return files.entrySet().stream()
                .filter(file -> !uses.containsKey(file.getKey()))
                .filter(file -> !file.getKey().endsWith("README.md"))
                .map(java.util.Map.Entry::getValue);
    }

    SequencedMap<String, List<Use>> uses() {
        return uses;
    }
}
