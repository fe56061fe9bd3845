package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record: how many components follow, then these, in their order.
///
/// Defaults at the end are left out, so that a component that is added at the end, with its default, changes neither
/// the bytes nor the hash of what was written before there was one.
final class RecordForm implements Form {
    private final String name;
    private final MethodHandle maker;
    private final List<MethodHandle> getters = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    RecordForm(Class<?> type) {
        name = type.getSimpleName();
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            RecordComponent[] components = requireNonNull(type.getRecordComponents());
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Method getter = components[i].getAccessor();
                getter.setAccessible(true);
                getters.add(lookup.unreflect(getter).asType(MethodType.methodType(Object.class, Object.class)));
                forms.add(Forms.of(components[i].getAnnotatedType()));
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            maker = lookup.unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " cannot be reflected", e);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter to) {
        @Nullable Object[] values = components(requireNonNull(value));
        int count = values.length;
        while (count > 0 && forms.get(count - 1).isDefault(values[count - 1])) {
            count--;
        }
        to.count(count);
        for (int i = 0; i < count; i++) {
            forms.get(i).write(values[i], to);
        }
    }

    @Override
    public Object read(ByteReader from) {
        int start = from.offset();
        long count = from.count();
        if (count < 0 || count > forms.size()) {
            throw new MalformedBytesException(
                    start,
                    "a " + name + " has " + Long.toUnsignedString(count) + " parts, this version knows " + forms.size());
        }
        @Nullable Object[] values = new @Nullable Object[forms.size()];
        for (int i = 0; i < count; i++) {
            values[i] = forms.get(i).read(from);
        }
        if (count > 0 && forms.get((int) count - 1).isDefault(values[(int) count - 1])) {
            throw new MalformedBytesException(start, "a " + name + " ends with a default, which is left out");
        }
        for (int i = (int) count; i < values.length; i++) {
            values[i] = forms.get(i).byDefault(from);
        }
        return made(start, values);
    }

    private @Nullable Object[] components(Object value) {
        @Nullable Object[] values = new @Nullable Object[forms.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = (@Nullable Object) getters.get(i).invokeExact(value);
            }
        } catch (Throwable e) {
            throw new IllegalArgumentException("value is " + value + ", must be a " + name, e);
        }
        return values;
    }

    private Object made(int start, @Nullable Object[] values) {
        try {
            return requireNonNull((Object) maker.invokeExact(values));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new MalformedBytesException(start, "no " + name + " can be like this: " + e.getMessage(), e);
        } catch (Throwable e) {
            throw new IllegalStateException("a " + name + " could not be made", e);
        }
    }

    @Override
    public boolean isDefault(@Nullable Object value) {
        return false;
    }

    @Override
    public Object byDefault(ByteReader from) {
        throw from.malformed("a " + name + " is missing");
    }
}
