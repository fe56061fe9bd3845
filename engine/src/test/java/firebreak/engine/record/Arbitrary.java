package firebreak.engine.record;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes values of any type that has canonical bytes, from a seed.
final class Arbitrary {
    private static final List<String> TEXTS =
            List.of("", "ARD", "BOR.mfa", "Réseau ambre", "\uD83D\uDD25 fire", "\uD800 half", "a\u0000b", "\u07FF\u0800");

    private final Random random;

    Arbitrary(long seed) {
        random = new Random(seed);
    }

    <T> T value(Class<T> type) {
        return type.cast(any(type));
    }

    private Object any(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return random.nextBoolean() ? random.nextInt(-3, 4) : random.nextInt();
        }
        if (type == long.class || type == Long.class) {
            return random.nextBoolean() ? (long) random.nextInt(3) : random.nextLong();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type.isEnum()) {
            Object[] constants = Objects.requireNonNull(type.getEnumConstants());
            return constants[random.nextInt(constants.length)];
        }
        if (type.isRecord()) {
            return record(type);
        }
        List<Class<?>> choices = new ArrayList<>(Tags.of(type).types().values());
        choices.removeIf(choice -> !type.isAssignableFrom(choice));
        return any(choices.get(random.nextInt(choices.size())));
    }

    private @Nullable Object any(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return any((Class<?>) type.getType());
        }
        Class<?> raw = (Class<?>) ((java.lang.reflect.ParameterizedType) type.getType()).getRawType();
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(Objects.requireNonNull(any(arguments[0])));
        }
        if (raw == List.class) {
            return elements;
        }
        if (raw == PersistentList.class) {
            return PersistentList.of(elements);
        }
        SortedSet<Object> keys = new TreeSet<>(elements);
        if (raw == PersistentSet.class) {
            PersistentSet<Comparable<Object>> set = PersistentSet.empty();
            for (Object key : keys) {
                set = set.plus(comparable(key));
            }
            return set;
        }
        if (raw == PersistentMap.class) {
            PersistentMap<Comparable<Object>, Object> map = PersistentMap.empty();
            for (Object key : keys) {
                map = map.plus(comparable(key), Objects.requireNonNull(any(arguments[1])));
            }
            return map;
        }
        throw new IllegalArgumentException("type is " + type + ", must be one that Forms knows: " + new TreeMap<>());
    }

    @SuppressWarnings("unchecked") // keys of sorted collections compare with each other
    private static Comparable<Object> comparable(Object key) {
        return (Comparable<Object>) key;
    }

    /// Tries again where the record refuses its values, such as a dyad of one delegation with itself.
    private Object record(Class<?> type) {
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        for (int attempt = 0; attempt < 100; attempt++) {
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = any(components[i].getAnnotatedType());
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException _) {
                // refused: try others
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no arbitrary " + type + " was accepted");
    }
}
