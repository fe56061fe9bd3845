package firebreak.engine.persistent;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// Walks over an array that nobody changes.
final class ArrayWalk<E> implements Iterator<E> {
    private final Object[] items;
    private int next;

    ArrayWalk(Object[] items) {
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        return next < items.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E next() {
        if (next >= items.length) {
            throw new NoSuchElementException();
        }
        return (E) items[next++];
    }
}
