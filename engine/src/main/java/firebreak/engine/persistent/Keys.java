package firebreak.engine.persistent;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The ascending keys of a map, and where each stands. Maps that differ only in their values share it.
final class Keys {
    /// As many are sooner walked over than looked up.
    private static final int FEW = 4;

    private static final int[] NOWHERE = {};

    private static final Object[] UNWRITTEN = {};

    static final Keys NONE = new Keys(UNWRITTEN);

    /// None if they are a run.
    private final Object[] keys;
    private final int[] places;
    /// The keys are numbers without a gap, as ids are: each stands where its distance from the first says, and none needs
    /// to be written down.
    private final boolean run;
    private final int first;
    private final int size;

    private Keys(Object[] keys) {
        this.keys = keys;
        this.places = keys.length <= FEW ? NOWHERE : places(keys);
        this.run = false;
        this.first = 0;
        this.size = keys.length;
    }

    private Keys(int first, int size) {
        this.keys = UNWRITTEN;
        this.places = NOWHERE;
        this.run = true;
        this.first = first;
        this.size = size;
    }

    int size() {
        return size;
    }

    /// @param at 0..[#size]-1
    Object get(int at) {
        return run ? (Object) (first + at) : keys[at];
    }

    /// Where each key stands, plus 1, found by its hash: the first free place from there on is the key's own.
    private static int[] places(Object[] keys) {
        int[] places = new int[Integer.highestOneBit(keys.length * 2 - 1) * 2];
        for (int at = 0; at < keys.length; at++) {
            int place = spread(keys[at]) & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = at + 1;
        }
        return places;
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    /// Where a key stands, -1 if it does not.
    @SuppressWarnings("ReferenceEquality") // the very key is the quickest to know
    int find(@Nullable Object key) {
        if (key == null) {
            return -1;
        }
        if (run) {
            long at = key instanceof Integer number ? (long) number - first : -1;
            return at < size ? (int) Math.max(-1, at) : -1;
        }
        if (places.length == 0) {
            for (int at = 0; at < keys.length; at++) {
                if (keys[at] == key || keys[at].equals(key)) {
                    return at;
                }
            }
            return -1;
        }
        int place = spread(key) & (places.length - 1);
        while (places[place] != 0) {
            int at = places[place] - 1;
            if (keys[at] == key || keys[at].equals(key)) {
                return at;
            }
            place = (place + 1) & (places.length - 1);
        }
        return -1;
    }

    /// Where a key that is missing belongs.
    int gap(Object key) {
        if (run && key instanceof Integer number) {
            return number < first ? 0 : size;
        }
        int at = Arrays.binarySearch(all(), key);
        if (at >= 0) {
            throw new IllegalArgumentException("key " + key + " is there, though no key equals it: its order does not fit");
        }
        return -at - 1;
    }

    Keys with(int at, Object key) {
        if (size == 0 && key instanceof Integer number) {
            return new Keys(number, 1);
        }
        boolean goesOn = run && at == size && key instanceof Integer number && (long) first + size == number;
        return goesOn ? new Keys(first, size + 1) : new Keys(inserted(all(), at, key));
    }

    Keys without(int at) {
        if (size == 1) {
            return NONE;
        }
        if (run && (at == 0 || at == size - 1)) {
            return new Keys(at == 0 ? first + 1 : first, size - 1);
        }
        return new Keys(removed(all(), at));
    }

    /// All keys, in an array that nobody may change.
    private Object[] all() {
        if (!run) {
            return keys;
        }
        Object[] all = new Object[size];
        Arrays.setAll(all, this::get);
        return all;
    }

    /// Walks over the keys.
    <K> Iterator<K> walk() {
        return new ArrayWalk<>(all());
    }

    static Object[] inserted(Object[] items, int at, Object item) {
        Object[] more = new Object[items.length + 1];
        System.arraycopy(items, 0, more, 0, at);
        more[at] = item;
        System.arraycopy(items, at, more, at + 1, items.length - at);
        return more;
    }

    static Object[] removed(Object[] items, int at) {
        Object[] fewer = new Object[items.length - 1];
        System.arraycopy(items, 0, fewer, 0, at);
        System.arraycopy(items, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }
}
