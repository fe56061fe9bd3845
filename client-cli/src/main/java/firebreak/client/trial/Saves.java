package firebreak.client.trial;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Notices that somebody has saved a file, by looking at all of them many times a second.
///
/// Looking is the same everywhere: it does not matter whether an editor writes into the file, renames another over it, or
/// works on a network drive. A folder of a scenario has tens of files; looking at them takes well under a millisecond.
final class Saves {
    private static final int LOOK_MILLIS = 15;
    /// While an editor is still writing, this many looks at most are waited for.
    private static final int MOST_SETTLING = 20;
    private static final int MOST_FILES = 2_000;

    private final Path folder;
    private final List<Path> besides;
    private SortedMap<Path, String> known;
    private List<Path> changed = List.of();

    /// @param besides files outside the folder that are looked at as well
    Saves(Path folder, List<Path> besides) {
        this.folder = whole(folder);
        this.besides = besides.stream().map(Saves::whole).toList();
        this.known = look();
    }

    /// Waits until something was saved and nobody writes any more.
    ///
    /// @param patienceMillis how long at most
    /// @return when it was first noticed, as of `System.nanoTime`; -1 if nothing was saved
    long await(long patienceMillis) throws InterruptedException {
        long until = System.nanoTime() + patienceMillis * 1_000_000;
        while (System.nanoTime() < until) {
            Thread.sleep(LOOK_MILLIS);
            SortedMap<Path, String> seen = look();
            if (!seen.equals(known)) {
                long noticed = System.nanoTime();
                SortedMap<Path, String> now = settled(seen);
                changed = differing(known, now);
                known = now;
                return noticed;
            }
        }
        return -1;
    }

    /// The files of the last save that [#await] has told of.
    List<Path> changed() {
        return changed;
    }

    private static List<Path> differing(SortedMap<Path, String> before, SortedMap<Path, String> now) {
        TreeSet<Path> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        return all.stream().filter(file -> !Objects.equals(before.get(file), now.get(file))).toList();
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /// Whether something was saved that [#await] has not told of.
    boolean isWaiting() {
        return !look().equals(known);
    }

    private SortedMap<Path, String> settled(SortedMap<Path, String> first) throws InterruptedException {
        SortedMap<Path, String> before = first;
        for (int i = 0; i < MOST_SETTLING; i++) {
            Thread.sleep(LOOK_MILLIS);
            SortedMap<Path, String> seen = look();
            if (seen.equals(before)) {
                return seen;
            }
            before = seen;
        }
        return before;
    }

    /// Each file with what changes when it is saved.
    private SortedMap<Path, String> look() {
        SortedMap<Path, String> files = new TreeMap<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return isHidden(path) && !path.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = String.valueOf(path.getFileName());
                if (!isHidden(path) && (name.endsWith(".yaml") || name.endsWith(".md") || name.endsWith(".play"))) {
                    files.put(path, looks(attributes));
                }
                return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                return FileVisitResult.CONTINUE; // It was renamed away while we looked: the next look sees what is there.
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, java.io.@org.jspecify.annotations.Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
            for (Path file : besides) {
                if (Files.exists(file)) {
                    files.put(file, looks(Files.readAttributes(file, BasicFileAttributes.class)));
                }
            }
        } catch (IOException _) {
            return files; // It was renamed away while we looked: the next look sees what is there.
        }
        return files;
    }

    private static String looks(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
