package firebreak.protocol.mapping;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Records with random content, from a seed: what may be absent sometimes is, keys within a list differ.
final class RandomRecords {
    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    <T extends Record> T next(Class<T> type) {
        return type.cast(record(type, "k" + random.nextInt(8)));
    }

    private Object record(Class<?> type, String key) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = components[i].getName().equals("key") ? key : value(components[i]);
        }
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        if (nullable(component) && random.nextInt(3) == 0) {
            return null;
        }
        if (component.getType() == List.class && component.getGenericType() instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(5), key = 0; i > 0; i--) {
                key += 1 + random.nextInt(3);
                items.add(one(list.getActualTypeArguments()[0], "k" + key));
            }
            if (random.nextInt(4) == 0) {
                java.util.Collections.shuffle(items, random);
            }
            return items;
        }
        return one(component.getType(), "k0");
    }

    private static boolean nullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private Object one(Type type, String key) {
        if (type == String.class) {
            return List.of("", "Ardenia", "réseau ambre", "x".repeat(random.nextInt(40))).get(random.nextInt(4));
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(5) - 2;
        }
        if (type == long.class) {
            return random.nextLong();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type instanceof Class<?> some) {
            if (some.isEnum()) {
                Object[] constants = some.getEnumConstants();
                return constants[random.nextInt(constants.length)];
            }
            if (some.isRecord()) {
                return record(some, key);
            }
            if (some.isSealed()) {
                List<Class<?>> records = List.copyOf(ChoiceMapping.records(some).values());
                return record(records.get(random.nextInt(records.size())), key);
            }
        }
        throw new AssertionError("no random " + type);
    }
}
