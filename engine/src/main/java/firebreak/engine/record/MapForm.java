package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Things by key, keys ascending.
record MapForm(Form key, Form value) implements Form {
    @Override
    public void write(@Nullable Object map, ByteWriter to) {
        SortedMap<?, ?> sorted = (SortedMap<?, ?>) requireNonNull(map);
        to.count(sorted.size());
        for (Map.Entry<?, ?> entry : sorted.entrySet()) {
            key.write(entry.getKey(), to);
            value.write(entry.getValue(), to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int count = from.countOfFollowing("elements", ListForm.MAX_ELEMENTS);
        PSortedMap<Comparable<Object>, Object> map = TreePMap.empty();
        Comparable<Object> last = null;
        for (int i = 0; i < count; i++) {
            last = Ascending.next(last, key, from);
            map = map.plus(last, requireNonNull(value.read(from)));
        }
        return map;
    }

    @Override
    public boolean isDefault(@Nullable Object map) {
        return map instanceof SortedMap<?, ?> sorted && sorted.isEmpty();
    }

    @Override
    public Object byDefault(ByteReader from) {
        return TreePMap.<Comparable<Object>, Object>empty();
    }
}
