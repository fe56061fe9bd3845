package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import firebreak.engine.persistent.PersistentSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Different things, ascending.
record SetForm(Form element) implements Form {
    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        Set<?> set = (Set<?>) requireNonNull(value);
        to.count(set.size());
        for (Object one : set) {
            element.write(one, to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int count = from.countOfFollowing("elements", ListForm.MAX_ELEMENTS);
        PersistentSet<Comparable<Object>> set = PersistentSet.empty();
        Comparable<Object> last = null;
        for (int i = 0; i < count; i++) {
            last = Ascending.next(last, element, from);
            set = set.plus(last);
        }
        return set;
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return value instanceof Set<?> set && set.isEmpty();
    }

    @Override
    public Object byDefault(ByteReader from) {
        return PersistentSet.<Comparable<Object>>empty();
    }
}
