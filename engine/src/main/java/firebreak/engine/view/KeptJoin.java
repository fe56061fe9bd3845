package firebreak.engine.view;

import java.util.List;

/// Lists put together into one, which is kept while each of them is the same.
final class KeptJoin<T> {
    private final Kept<List<T>> joined = new Kept<>();

    List<T> of(List<List<T>> lists) {
        return joined.of(() -> lists.stream().flatMap(List::stream).toList(), lists.toArray());
    }
}
