package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// Different things, ascending.
record SetForm(Form element) implements Form {
    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        SortedSet<?> set = (SortedSet<?>) requireNonNull(value);
        to.count(set.size());
        for (Object one : set) {
            element.write(one, to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int count = from.countOfFollowing("elements", ListForm.MAX_ELEMENTS);
        PSortedSet<Comparable<Object>> set = TreePSet.empty();
        Comparable<Object> last = null;
        for (int i = 0; i < count; i++) {
            last = Ascending.next(last, element, from);
            set = set.plus(last);
        }
        return set;
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return value instanceof SortedSet<?> set && set.isEmpty();
    }

    @Override
    public Object byDefault(ByteReader from) {
        return TreePSet.<Comparable<Object>>empty();
    }
}
