package firebreak.engine.persistent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A map that never changes, its keys ascending. Keys must order as they equal; neither keys nor values are `null`.
public final class PersistentMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> {
    private static final PersistentMap<String, Object> EMPTY = new PersistentMap<>(Keys.NONE, Row.NONE);

    private final Keys keys;
    private final Row values;

    private PersistentMap(Keys keys, Row values) {
        this.keys = keys;
        this.values = values;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<? super K>, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) (PersistentMap<?, ?>) EMPTY;
    }

    /// This map with a value under a key; the map itself if that very value is there.
    @SuppressWarnings("ReferenceEquality") // an equal value that is another thing only costs a copy
    public PersistentMap<K, V> plus(K key, V value) {
        Objects.requireNonNull(value);
        int at = keys.find(key);
        if (at >= 0) {
            return values.get(at) == value ? this : new PersistentMap<>(keys, values.with(at, value));
        }
        int gap = keys.gap(key);
        return new PersistentMap<>(keys.with(gap, key), values.inserted(gap, value));
    }

    /// This map without a key; the map itself if it does not have it.
    public PersistentMap<K, V> minus(K key) {
        int at = keys.find(key);
        return at < 0 ? this : new PersistentMap<>(keys.without(at), values.removed(at));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(@Nullable Object key) {
        int at = keys.find(key);
        return at < 0 ? null : (V) values.get(at);
    }

    @Override
    @SuppressWarnings("unchecked")
    public V getOrDefault(@Nullable Object key, V otherwise) {
        int at = keys.find(key);
        return at < 0 ? otherwise : (V) values.get(at);
    }

    /// The value under a key that has to be there.
    ///
    /// @param what what a key stands for, such as `call`, for the message
    /// @throws IllegalStateException if it is not there
    @SuppressWarnings("unchecked")
    public V require(K key, String what) {
        int at = keys.find(key);
        if (at < 0) {
            throw new IllegalStateException("there is no " + what + " " + key);
        }
        return (V) values.get(at);
    }

    /// This map with another value under a key that has to be there.
    ///
    /// @throws IllegalStateException if it is not there
    public PersistentMap<K, V> changed(K key, UnaryOperator<V> change) {
        return plus(key, change.apply(require(key, "entry")));
    }

    /// This map with another value under each key; the map itself if every value equals what it was.
    public PersistentMap<K, V> mapped(UnaryOperator<V> change) {
        PersistentMap<K, V> result = this;
        for (var entry : entrySet()) {
            V after = change.apply(entry.getValue());
            if (!after.equals(entry.getValue())) {
                result = result.plus(entry.getKey(), after);
            }
        }
        return result;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return keys.find(key) >= 0;
    }

    @Override
    public int size() {
        return keys.size();
    }

    /// The greatest key.
    ///
    /// @throws NoSuchElementException if the map is empty
    @SuppressWarnings("unchecked")
    public K lastKey() {
        if (keys.size() == 0) {
            throw new NoSuchElementException("the map is empty");
        }
        return (K) keys.get(keys.size() - 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int at = 0; at < keys.size(); at++) {
            action.accept((K) keys.get(at), (V) values.get(at));
        }
    }

    @Override
    public Collection<V> values() {
        return new Values<>(values);
    }

    @Override
    public Set<K> keySet() {
        return new KeySet<>(this);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries<>(this);
    }

    private static final class Values<V> extends AbstractCollection<V> {
        private final Row values;

        Values(Row values) {
            this.values = values;
        }

        @Override
        public Iterator<V> iterator() {
            return values.walk();
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    private static final class KeySet<K extends Comparable<? super K>> extends AbstractSet<K> {
        private final PersistentMap<K, ?> map;

        KeySet(PersistentMap<K, ?> map) {
            this.map = map;
        }

        @Override
        public Iterator<K> iterator() {
            return map.keys.walk();
        }

        @Override
        public boolean contains(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public int size() {
            return map.size();
        }
    }

    private static final class Entries<K extends Comparable<? super K>, V> extends AbstractSet<Map.Entry<K, V>> {
        private final PersistentMap<K, V> map;

        Entries(PersistentMap<K, V> map) {
            this.map = map;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<K> keys = map.keys.walk();
            Iterator<V> values = map.values.walk();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return keys.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    return new AbstractMap.SimpleImmutableEntry<>(keys.next(), values.next());
                }
            };
        }

        @Override
        public int size() {
            return map.size();
        }
    }
}
