package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import firebreak.engine.persistent.PersistentMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Things by key, keys ascending.
record MapForm(Form key, Form value) implements Form {
    @Override
    public void write(@Nullable Object map, ByteWriter to) {
        Map<?, ?> sorted = (Map<?, ?>) requireNonNull(map);
        to.count(sorted.size());
        for (Map.Entry<?, ?> entry : sorted.entrySet()) {
            key.write(entry.getKey(), to);
            value.write(entry.getValue(), to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int count = from.countOfFollowing("elements", ListForm.MAX_ELEMENTS);
        PersistentMap<Comparable<Object>, Object> map = PersistentMap.empty();
        Comparable<Object> last = null;
        for (int i = 0; i < count; i++) {
            last = Ascending.next(last, key, from);
            map = map.plus(last, requireNonNull(value.read(from)));
        }
        return map;
    }

    @Override
    public boolean isDefault(@Nullable Object map) {
        return map instanceof Map<?, ?> sorted && sorted.isEmpty();
    }

    @Override
    public Object byDefault(ByteReader from) {
        return PersistentMap.<Comparable<Object>, Object>empty();
    }
}
