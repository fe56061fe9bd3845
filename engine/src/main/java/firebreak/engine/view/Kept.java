package firebreak.engine.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One part of a view, kept while what it was made from is the same.
final class Kept<T> {
    private Object[] from = {};
    private @Nullable T made;

    /// @param now what the part is made from: the state's collections are compared as things, numbers as numbers
    T of(Supplier<T> make, Object... now) {
        T kept = made;
        if (kept != null && same(from, now)) {
            return kept;
        }
        T fresh = make.get();
        from = now;
        made = fresh;
        return fresh;
    }

    // Persistent collections that are equal and not the same thing only cost a rebuild.
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object[] one, Object[] other) {
        for (int i = 0; i < other.length; i++) {
            boolean same = one[i] == other[i] || (one[i] instanceof Number && one[i].equals(other[i]));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
