package firebreak.engine.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The numbers by which the records of one sealed interface are told apart in bytes.
final class TagTable {
    private final Class<?> root;
    private final SortedMap<Integer, Class<?>> types = new TreeMap<>();
    private final SequencedMap<Class<?>, Integer> tags = new LinkedHashMap<>();

    TagTable(Class<?> root) {
        this.root = root;
    }

    TagTable tag(int tag, Class<?> type) {
        if (tag < 1 || types.put(tag, type) != null || tags.put(type, tag) != null) {
            throw new IllegalArgumentException("tag " + tag + " of " + type.getName() + " must be new and 1 or more");
        }
        return this;
    }

    Class<?> root() {
        return root;
    }

    /// Every tagged record by tag, ascending.
    SortedMap<Integer, Class<?>> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /// @throws IllegalArgumentException if the type has no tag
    int tagOf(Class<?> type) {
        Integer tag = tags.get(type);
        if (tag == null) {
            throw new IllegalArgumentException(
                    type.getName() + " has no tag: give it the next free one of " + root.getSimpleName() + " in Tags");
        }
        return tag;
    }

    @Nullable Class<?> typeOf(long tag) {
        return tag == (int) tag ? types.get((int) tag) : null;
    }
}
