package firebreak.engine.record;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Values whose type nobody declared, for hashing: each after a letter for its kind. They cannot be read back.
final class AnyForm {
    private AnyForm() {}

    static void write(@Nullable Object value, ByteWriter to) {
        switch (value) {
            case null -> to.single('-');
            case List<?> list -> {
                to.single('l');
                to.count(list.size());
                for (Object one : list) {
                    write(one, to);
                }
            }
            case SortedSet<?> set -> {
                to.single('s');
                to.count(set.size());
                for (Object one : set) {
                    write(one, to);
                }
            }
            case SortedMap<?, ?> map -> {
                to.single('m');
                to.count(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(entry.getKey(), to);
                    write(entry.getValue(), to);
                }
            }
            default -> {
                Class<?> type = value instanceof Enum<?> choice ? choice.getDeclaringClass() : value.getClass();
                to.single('v');
                Forms.of(type).write(value, to);
            }
        }
    }
}
