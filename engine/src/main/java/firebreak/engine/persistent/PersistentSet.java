package firebreak.engine.persistent;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A set that never changes, in ascending order.
public final class PersistentSet<E extends Comparable<? super E>> extends AbstractSet<E> {
    private static final PersistentSet<String> EMPTY = new PersistentSet<>(new Object[0]);

    private final Object[] items;

    private PersistentSet(Object[] items) {
        this.items = items;
    }

    @SuppressWarnings("unchecked")
    public static <E extends Comparable<? super E>> PersistentSet<E> empty() {
        return (PersistentSet<E>) (PersistentSet<?>) EMPTY;
    }

    /// This set and one more item; the set itself if it has the item.
    public PersistentSet<E> plus(E item) {
        int at = Arrays.binarySearch(items, item);
        if (at >= 0) {
            return this;
        }
        return new PersistentSet<>(Keys.inserted(items, -at - 1, item));
    }

    /// This set without an item; the set itself if it does not have it.
    public PersistentSet<E> minus(E item) {
        int at = Arrays.binarySearch(items, item);
        if (at < 0) {
            return this;
        }
        return new PersistentSet<>(Keys.removed(items, at));
    }

    /// The least item.
    ///
    /// @throws NoSuchElementException if the set is empty
    @SuppressWarnings("unchecked")
    public E first() {
        if (items.length == 0) {
            throw new NoSuchElementException("the set is empty");
        }
        return (E) items[0];
    }

    @Override
    public boolean contains(@Nullable Object item) {
        for (Object one : items) {
            if (one.equals(item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    public Iterator<E> iterator() {
        return new ArrayWalk<>(items);
    }
}
