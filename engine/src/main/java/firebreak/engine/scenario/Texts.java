package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text files of a scenario or of the library: what is in them, and who refers to them.
final class Texts {
    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final SequencedMap<String, List<Use>> uses = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    /// A reference to a text file.
    ///
    /// @param place  where it is referred to
    /// @param reader the delegation that reads it, empty if several or the facilitator
    /// @param secret whether it is a delegation's secret
    record Use(Span place, String reader, boolean secret) {}

    /// A reference to a text file that is not there.
    ///
    /// @param path    where it would be
    /// @param written what stands in its place, which may lack the ending of a path
    record Missing(String path, String written, Span place) {}

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

    /// Whether there is such a file.
    boolean has(String path) {
        return files.containsKey(path);
    }

    /// Whether there are files in such a folder.
    boolean hasFolder(String folder) {
        String next = files.ceilingKey(folder + "/");
        return next != null && next.startsWith(folder + "/");
    }

    /// A file that is referred to and not there.
    ///
    /// @param path    where it would be
    /// @param written what its author wrote
    void missing(String path, String written, Span place) {
        missing.add(new Missing(path, written, place));
    }

    List<Missing> missing() {
        return missing;
    }

    /// The file that was probably meant: one that nothing refers to, whose path differs by a slip of the pen only, or that
    /// stands in a folder which the path forgets; translations stand deeper and so come last.
    Optional<String> meant(String path) {
        List<String> free = files.keySet().stream().filter(each -> !uses.containsKey(each)).toList();
        return free.stream()
                .filter(each -> isSlip(path, each))
                .findFirst()
                .or(() -> free.stream()
                        .filter(each -> path.indexOf('/') < 0 && each.endsWith("/" + path))
                        .min(Comparator.comparingInt(String::length)));
    }

    private static boolean isSlip(String path, String other) {
        List<String> parts = List.of(path.split("[/-]", -1));
        List<String> others = List.of(other.split("[/-]", -1));
        return parts.size() == others.size()
                && IntStream.range(0, parts.size()).allMatch(i -> isSlipOfAPart(parts.get(i), others.get(i)));
    }

    private static boolean isSlipOfAPart(String part, String other) {
        String word = part.replaceFirst("\\.md$", "").toLowerCase(Locale.ROOT);
        String meant = other.replaceFirst("\\.md$", "").toLowerCase(Locale.ROOT);
        boolean numbered = word.chars().anyMatch(Character::isDigit) || meant.chars().anyMatch(Character::isDigit);
        return word.equals(meant) || (!numbered && Closest.to(word, List.of(meant)).isPresent());
    }

    /// Files that nothing refers to, but for those that explain a folder.
    Stream<String> unused() {
        return files.keySet().stream().filter(this::isUnused);
    }

    /// Whether a file is there that nothing refers to.
    boolean isUnused(String path) {
        return files.containsKey(path) && !uses.containsKey(path) && !path.endsWith("README.md");
    }

    /// The place of a file as a whole.
    Span whole(String path) {
        SourceFile file = files.get(path);
        return Span.whole(file == null ? path : file.path());
    }

    SequencedMap<String, List<Use>> uses() {
        return uses;
    }
}
