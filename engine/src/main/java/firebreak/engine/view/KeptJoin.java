package firebreak.engine.view;

import java.util.ArrayList;
import java.util.List;

/// Lists put together into one, which is kept while each of them is the same.
final class KeptJoin<T> {
    private final Kept<List<T>> joined = new Kept<>();

    List<T> of(List<List<T>> lists) {
        return joined.of(() -> join(lists), lists.toArray());
    }

    static <T> List<T> join(List<List<T>> lists) {
        List<T> all = new ArrayList<>();
        for (List<T> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
