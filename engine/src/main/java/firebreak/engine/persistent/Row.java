package firebreak.engine.persistent;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Items in a row that never changes. A few stand in one array; of more, whoever adds or changes one copies only the page on
/// which it stands, so that it takes no longer the more there are.
final class Row {
    static final Row NONE = new Row(new Object[0][], new Object[0]);

    private static final int BITS = 6;

    /// Items of a page.
    static final int PAGE = 1 << BITS;

    private final Object[][] full;
    private final Object[] last;

    /// @param last up to a page; none only if there are no full ones
    private Row(Object[][] full, Object[] last) {
        this.full = full;
        this.last = last;
    }

    /// A row of the items of an array that nobody changes any more.
    static Row of(Object[] items) {
        if (items.length <= PAGE) {
            return items.length == 0 ? NONE : new Row(NONE.full, items);
        }
        Object[][] full = new Object[(items.length - 1) >> BITS][];
        for (int page = 0; page < full.length; page++) {
            full[page] = Arrays.copyOfRange(items, page << BITS, (page + 1) << BITS);
        }
        return new Row(full, Arrays.copyOfRange(items, full.length << BITS, items.length));
    }

    int size() {
        return (full.length << BITS) + last.length;
    }

    /// @param at 0..[#size]-1
    Object get(int at) {
        int page = at >> BITS;
        return page < full.length ? full[page][at & (PAGE - 1)] : last[at - (full.length << BITS)];
    }

    /// This row and one more item at its end.
    Row plus(Object item) {
        if (last.length == PAGE) {
            Object[][] more = Arrays.copyOf(full, full.length + 1);
            more[full.length] = last;
            return new Row(more, new Object[] {item});
        }
        Object[] more = Arrays.copyOf(last, last.length + 1);
        more[last.length] = item;
        return new Row(full, more);
    }

    /// This row with another item at a place.
    Row with(int at, Object item) {
        int page = at >> BITS;
        if (page >= full.length) {
            Object[] changed = last.clone();
            changed[at - (full.length << BITS)] = item;
            return new Row(full, changed);
        }
        Object[][] changed = full.clone();
        changed[page] = full[page].clone();
        changed[page][at & (PAGE - 1)] = item;
        return new Row(changed, last);
    }

    /// This row with one more item before a place.
    Row inserted(int at, Object item) {
        return at == size() ? plus(item) : of(Keys.inserted(all(), at, item));
    }

    /// This row without the item at a place.
    Row removed(int at) {
        return of(Keys.removed(all(), at));
    }

    /// This row without its first pages.
    ///
    /// @param count how many full pages
    Row withoutPages(int count) {
        return new Row(Arrays.copyOfRange(full, count, full.length), last);
    }

    /// Whether there is more than one page.
    boolean isPaged() {
        return full.length > 0;
    }

    /// All items, in an array that nobody else may change.
    Object[] all() {
        Object[] all = new Object[size()];
        for (int page = 0; page < full.length; page++) {
            System.arraycopy(full[page], 0, all, page << BITS, PAGE);
        }
        System.arraycopy(last, 0, all, full.length << BITS, last.length);
        return all;
    }

    /// Walks over the items.
    <E> Iterator<E> walk() {
        return full.length == 0 ? new ArrayWalk<>(last) : new Walk<>(this);
    }

    private static final class Walk<E> implements Iterator<E> {
        private final Row row;
        private int next;

        Walk(Row row) {
            this.row = row;
        }

        @Override
        public boolean hasNext() {
            return next < row.size();
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return (E) row.get(next++);
        }
    }
}
