package firebreak.engine.record;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// An author's files as they were, by name: what a scenario can be loaded from again.
public final class FileSet {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /// @param files content by name; a name is a path with `/`
    public FileSet(SortedMap<String, byte[]> files) {
        files.forEach((name, content) -> this.files.put(name, content.clone()));
    }

    /// Every name, ascending.
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /// What a file holds.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public byte[] content(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("name is `" + name + "`, must be one of " + files.keySet());
        }
        return content.clone();
    }
}
