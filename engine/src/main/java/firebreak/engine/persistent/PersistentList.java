package firebreak.engine.persistent;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list that never changes. Things are added at its end and taken from its beginning.
public final class PersistentList<E> extends AbstractList<E> implements RandomAccess {
    private static final PersistentList<Object> EMPTY = new PersistentList<>(new Object[0]);

    private final Object[] items;

    private PersistentList(Object[] items) {
        this.items = items;
    }

    @SuppressWarnings("unchecked")
    public static <E> PersistentList<E> empty() {
        return (PersistentList<E>) EMPTY;
    }

    /// @throws NullPointerException if one of the items is `null`
    public static <E> PersistentList<E> of(Collection<? extends E> items) {
        Object[] copy = items.toArray();
        for (Object item : copy) {
            Objects.requireNonNull(item);
        }
        return copy.length == 0 ? empty() : new PersistentList<>(copy);
    }

    /// This list and one more item at its end.
    public PersistentList<E> plus(E item) {
        Object[] more = Arrays.copyOf(items, items.length + 1);
        more[items.length] = Objects.requireNonNull(item);
        return new PersistentList<>(more);
    }

    /// This list without its first items.
    ///
    /// @param count how many, 0..[#size]
    public PersistentList<E> withoutFirst(int count) {
        Objects.checkIndex(count, items.length + 1);
        return count == 0 ? this : new PersistentList<>(Arrays.copyOfRange(items, count, items.length));
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) items[index];
    }

    @Override
    public int size() {
        return items.length;
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
    public Object[] toArray() {
        return items.clone();
    }
}
