package firebreak.engine.record;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import java.util.List;
import java.util.Map;
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
            case PersistentSet<?> set -> {
                to.single('s');
                to.count(set.size());
                for (Object one : set) {
                    write(one, to);
                }
            }
            case PersistentMap<?, ?> map -> {
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
