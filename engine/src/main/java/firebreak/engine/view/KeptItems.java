package firebreak.engine.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A list of a view whose items are each made from one thing of the state, and kept while that thing is the same.
final class KeptItems<S, T> {
    private List<S> sources = List.of();
    private List<T> items = List.of();

    /// Makes an item.
    interface Maker<S, T> {
        /// @param number its place in the list, from 1
        T make(S source, int number);
    }

    /// The list, of things that never change and to which others are only added: as [#of], and sooner.
    @SuppressWarnings("ReferenceEquality") // what is equal and not the same only costs a rebuild
    List<T> ofGrowing(List<Integer> ids, IntFunction<S> find, Maker<S, T> maker) {
        int known = sources.size();
        // What was taken back and came otherwise has another thing in the last place.
        if (known == 0 || ids.size() < known || find.apply(ids.get(known - 1)) != sources.get(known - 1)) {
            return of(ids, find, maker);
        }
        if (ids.size() > known) {
            List<S> found = new ArrayList<>(sources);
            List<T> made = new ArrayList<>(items);
            for (int at = known; at < ids.size(); at++) {
                S source = find.apply(ids.get(at));
                found.add(source);
                made.add(maker.make(source, at + 1));
            }
            sources = found;
            items = List.copyOf(made);
        }
        return items;
    }

    /// The list; the same one where no item has changed.
    @SuppressWarnings("ReferenceEquality") // what is equal and not the same only costs a rebuild
    List<T> of(List<Integer> ids, IntFunction<S> find, Maker<S, T> maker) {
        List<S> found = new ArrayList<>(ids.size());
        List<T> made = new ArrayList<>(ids.size());
        boolean changed = ids.size() != sources.size();
        for (int id : ids) {
            int at = found.size();
            S source = find.apply(id);
            boolean same = at < sources.size() && sources.get(at) == source;
            found.add(source);
            made.add(same ? items.get(at) : maker.make(source, at + 1));
            changed |= !same;
        }
        if (changed) {
            sources = found;
            items = List.copyOf(made);
        }
        return items;
    }
}
