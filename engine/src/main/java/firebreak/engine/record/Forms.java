package firebreak.engine.record;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the form of a type, once.
final class Forms {
    private static final ClassValue<Form> OF_CLASS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return make(type);
        }
    };

    private Forms() {}

    /// The form of a type without parameters.
    ///
    /// @throws IllegalArgumentException if values of the type have no canonical bytes
    static Form of(Class<?> type) {
        return OF_CLASS.get(type);
    }

    /// The form of a record's component.
    static Form of(AnnotatedType type) {
        Form form = type instanceof AnnotatedParameterizedType generic ? ofGeneric(generic) : of(raw(type.getType()));
        return type.isAnnotationPresent(Nullable.class) ? new NullableForm(form) : form;
    }

    private static Form ofGeneric(AnnotatedParameterizedType type) {
        Class<?> raw = raw(type.getType());
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        if (raw == List.class || raw == PersistentList.class) {
            return new ListForm(of(arguments[0]), raw == PersistentList.class);
        }
        if (raw == PersistentSet.class) {
            return new SetForm(of(arguments[0]));
        }
        if (raw == PersistentMap.class) {
            return new MapForm(of(arguments[0]), of(arguments[1]));
        }
        throw without(raw);
    }

    private static Form make(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return new Scalars.Int();
        }
        if (type == long.class || type == Long.class) {
            return new Scalars.Whole();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Scalars.Truth();
        }
        if (type == String.class) {
            return new Scalars.Words();
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        if (type.isRecord()) {
            return new RecordForm(type);
        }
        if (type.isSealed() && type.isInterface()) {
            return new SealedForm(type, Tags.of(type));
        }
        throw without(type);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        throw new IllegalArgumentException("type is " + type + ", must be a class or a collection of classes");
    }

    private static IllegalArgumentException without(Class<?> type) {
        return new IllegalArgumentException("type is " + type.getName()
                + ", must be a number, text, enum, record, sealed interface, list, sorted set or sorted map");
    }
}
