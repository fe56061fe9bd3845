package firebreak.engine.persistent;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list that never changes. Things are added at its end and taken from its beginning.
public final class PersistentList<E> extends AbstractList<E> implements RandomAccess {
    private static final PersistentList<Object> EMPTY = new PersistentList<>(Row.NONE, 0);

    private final Row items;
    /// How many of the row's items have been taken away; less than a page.
    private final int gone;

    private PersistentList(Row items, int gone) {
        this.items = items;
        this.gone = gone;
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
        return copy.length == 0 ? empty() : new PersistentList<>(Row.of(copy), 0);
    }

    /// This list and one more item at its end.
    public PersistentList<E> plus(E item) {
        return new PersistentList<>(items.plus(Objects.requireNonNull(item)), gone);
    }

    /// This list without its first items.
    ///
    /// @param count how many, 0..[#size]
    public PersistentList<E> withoutFirst(int count) {
        Objects.checkIndex(count, size() + 1);
        int out = gone + count;
        if (count == 0) {
            return this;
        }
        if (!items.isPaged() || out == items.size()) {
            Object[] all = items.all();
            return out == all.length ? empty() : new PersistentList<>(Row.of(Arrays.copyOfRange(all, out, all.length)), 0);
        }
        int pages = Math.min(out / Row.PAGE, (items.size() - 1) / Row.PAGE);
        return new PersistentList<>(pages == 0 ? items : items.withoutPages(pages), out - pages * Row.PAGE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) items.get(gone + Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
        return items.size() - gone;
    }

    @Override
    public boolean contains(@Nullable Object item) {
        for (int at = gone; at < items.size(); at++) {
            if (items.get(at).equals(item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        Object[] all = items.all();
        return gone == 0 ? all : Arrays.copyOfRange(all, gone, all.length);
    }
}
