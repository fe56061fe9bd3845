package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import firebreak.engine.persistent.PersistentList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things in their order.
record ListForm(Form element, boolean persistent) implements Form {
    /// Most elements of any collection.
    static final int MAX_ELEMENTS = 1 << 20;

    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        List<?> list = (List<?>) requireNonNull(value);
        to.count(list.size());
        for (Object one : list) {
            element.write(one, to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int count = from.countOfFollowing("elements", MAX_ELEMENTS);
        List<Object> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(requireNonNull(element.read(from)));
        }
        return persistent ? PersistentList.of(list) : List.copyOf(list);
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    @Override
    public Object byDefault(ByteReader from) {
        return persistent ? PersistentList.empty() : List.of();
    }
}
