package firebreak.engine.persistent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The ascending keys of a map, and where each stands. Maps that differ only in their values share it.
final class Keys {
    /// As many are sooner walked over than looked up.
    private static final int FEW = 4;

    private static final int[] NOWHERE = {};

    static final Keys NONE = new Keys(new Object[0], false);

    private final Object[] keys;
    /// The keys are numbers without a gap, as ids are: each stands where its distance from the first says.
    private final boolean run;
    private final int[] places;

    private Keys(Object[] keys, boolean run) {
        this.keys = keys;
        this.run = run;
        this.places = run || keys.length <= FEW ? NOWHERE : places(keys);
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
        if (run && key instanceof Integer number) {
            long at = (long) number - (Integer) keys[0];
            return at >= 0 && at < keys.length ? (int) at : -1;
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
        if (keys.length > 0 && goesOn(key)) {
            return keys.length;
        }
        int at = Arrays.binarySearch(keys, key);
        if (at >= 0) {
            throw new IllegalArgumentException("key " + key + " is there, though no key equals it: its order does not fit");
        }
        return -at - 1;
    }

    Keys with(int at, Object key) {
        return new Keys(inserted(keys, at, key), at == keys.length && goesOn(key));
    }

    /// Whether a greater key leaves the keys without a gap.
    private boolean goesOn(Object key) {
        return key instanceof Integer number
                && (keys.length == 0 || (run && (Integer) keys[keys.length - 1] + 1L == number));
    }

    Keys without(int at) {
        return keys.length == 1 ? NONE : new Keys(removed(keys, at), run && (at == 0 || at == keys.length - 1));
    }

    Object[] all() {
        return keys;
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
