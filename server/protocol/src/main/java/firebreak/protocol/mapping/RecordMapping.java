package firebreak.protocol.mapping;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Maps records of the engine to messages of the same shape and back, by name.
///
/// A component `dueMinute` is the field `due_minute`; a record is a message; a list is a repeated field; a component that may
/// be absent is an optional field; a constant `LATE` of `CallStatus` is `CALL_STATUS_LATE`; a sealed interface is a message
/// with one oneof, whose fields are its records. A record and a message that do not agree are a mistake of ours, found when
/// the mapping is made and so by every test that maps anything.
final class RecordMapping {
    private static final Map<Class<?>, RecordMapping> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Part> parts = new ArrayList<>();
    private final Constructor<?> constructor;

    private RecordMapping(Class<?> type, Descriptor message) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != message.getFields().size()) {
            throw mismatch(type, message, "they have not the same fields");
        }
        for (RecordComponent component : components) {
            FieldDescriptor field = message.findFieldByName(Names.snake(component.getName()));
            if (field == null) {
                throw mismatch(type, message, "no field for `" + component.getName() + "`");
            }
            parts.add(Part.of(component, field));
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + type.getName() + " has no canonical constructor", e);
        }
    }

    /// A record and the message that it was mapped to: what has not changed since need not be mapped again.
    record Pair(Record record, Message message) {
        static @Nullable Pair of(@Nullable Object record, @Nullable Object message) {
            return record == null || message == null ? null : new Pair((Record) record, (Message) message);
        }
    }

    /// Writes a record into a message's builder.
    static void write(Record from, Message.Builder to) {
        write(from, null, to);
    }

    /// Writes a record into a message's builder, with the messages of before wherever the record is equal.
    static void write(Record from, @Nullable Pair before, Message.Builder to) {
        RecordMapping mapping = of(from.getClass(), to.getDescriptorForType());
        for (Part part : mapping.parts) {
            Object value = part.read(from);
            if (value == null) {
                continue;
            }
            if (before != null && value.equals(part.read(before.record()))) {
                to.setField(part.field(), before.message().getField(part.field()));
            } else {
                part.put(value, before, to);
            }
        }
    }

    /// Reads a record out of a message.
    ///
    /// @throws UnmappableException if a value has no counterpart, or the record does not take it
    static Record read(Class<?> type, Message from) throws UnmappableException {
        return read(type, null, from);
    }

    /// Reads a record out of a message, with the records of before wherever the message is the same object.
    ///
    /// @throws UnmappableException if a value has no counterpart, or the record does not take it
    static Record read(Class<?> type, @Nullable Pair before, Message from) throws UnmappableException {
        if (before != null && isSame(before.message(), from)) {
            return before.record();
        }
        RecordMapping mapping = of(type, from.getDescriptorForType());
        @Nullable Object[] arguments = new @Nullable Object[mapping.parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = mapping.parts.get(i).take(before, from);
        }
        try {
            return (Record) mapping.constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new UnmappableException("no valid `" + Names.snake(type.getSimpleName()) + "`", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type.getName(), e);
        }
    }

    @SuppressWarnings("ReferenceEquality") // An equal message would do as well; being the same one is what is cheap to know.
    private static boolean isSame(Message one, Message other) {
        return one == other;
    }

    private @Nullable Part key() {
        for (Part part : parts) {
            if (part.field().getName().equals("key")) {
                return part;
            }
        }
        return null;
    }

    private static RecordMapping of(Class<?> type, Descriptor message) {
        RecordMapping known = KNOWN.get(type);
        if (known == null) {
            known = new RecordMapping(type, message);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static IllegalStateException mismatch(Class<?> type, Descriptor message, String why) {
        return new IllegalStateException(
                "record " + type.getName() + " and message " + message.getFullName() + " do not agree: " + why);
    }

    @Override
    public String toString() {
        return "mapping of " + type.getName();
    }

    /// A component and its field.
    private record Part(Method accessor, FieldDescriptor field, Values values) {
        static Part of(RecordComponent component, FieldDescriptor field) {
            boolean list = component.getType() == List.class;
            if (list != field.isRepeated()) {
                throw new IllegalStateException("`" + component + "` and " + field.getFullName() + " are not both lists");
            }
            Class<?> one = list ? elementType(component.getGenericType()) : component.getType();
            boolean boxed = one == Integer.class;
            if (!list && boxed && !field.hasPresence()) {
                throw new IllegalStateException(field.getFullName() + " must be optional");
            }
            return new Part(component.getAccessor(), field, Values.of(one, field));
        }

        @Nullable Object read(Record from) {
            try {
                return accessor.invoke(from);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        void put(Object value, @Nullable Pair before, Message.Builder to) {
            if (value instanceof List<?> list) {
                Map<Object, Pair> known = before == null ? Map.of() : knownByKey(before);
                for (Object one : list) {
                    to.addRepeatedField(field, item(one, known, to));
                }
            } else {
                Pair within = before == null || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
                        ? null
                        : Pair.of(read(before.record()), before.message().getField(field));
                to.setField(field, values.toWire(value, within, () -> to.newBuilderForField(field)));
            }
        }

        private Object item(Object one, Map<Object, Pair> known, Message.Builder to) {
            if (!known.isEmpty() && one instanceof Record record) {
                Part key = RecordMapping.of(record.getClass(), field.getMessageType()).key();
                Pair same = key == null ? null : known.get(key.read(record));
                if (same != null && same.record().equals(record)) {
                    return same.message();
                }
            }
            return values.toWire(one, null, () -> to.newBuilderForField(field));
        }

        private Map<Object, Pair> knownByKey(Pair before) {
            Map<Object, Pair> known = new HashMap<>();
            if (read(before.record()) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record record) {
                        Part key = RecordMapping.of(record.getClass(), field.getMessageType()).key();
                        Object name = key == null ? null : key.read(record);
                        if (name != null) {
                            known.put(name, new Pair(record, (Message) before.message().getRepeatedField(field, i)));
                        }
                    }
                }
            }
            return known;
        }

        @Nullable Object take(@Nullable Pair before, Message from) throws UnmappableException {
            if (field.isRepeated()) {
                return takeList(before, from);
            }
            if (field.hasPresence() && !from.hasField(field)) {
                return null;
            }
            Pair within = before == null || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
                    ? null
                    : Pair.of(read(before.record()), before.message().getField(field));
            return values.fromWire(from.getField(field), within);
        }

        private List<Object> takeList(@Nullable Pair before, Message from) throws UnmappableException {
            IdentityHashMap<Object, Object> known = knownByIdentity(before);
            int size = from.getRepeatedFieldCount(field);
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                Object item = from.getRepeatedField(field, i);
                Object same = known.get(item);
                list.add(same == null ? values.fromWire(item, null) : same);
            }
            return list;
        }

        private IdentityHashMap<Object, Object> knownByIdentity(@Nullable Pair before) {
            IdentityHashMap<Object, Object> known = new IdentityHashMap<>();
            if (before != null
                    && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                    && read(before.record()) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    known.put(before.message().getRepeatedField(field, i), list.get(i));
                }
            }
            return known;
        }

        private static Class<?> elementType(Type list) {
            if (list instanceof ParameterizedType type && type.getActualTypeArguments()[0] instanceof Class<?> element) {
                return element;
            }
            throw new IllegalStateException("cannot map " + list);
        }
    }

    /// How single values go over.
    private sealed interface Values {
        Object toWire(Object value, @Nullable Pair before, Supplier<Message.Builder> builder);

        Object fromWire(Object value, @Nullable Pair before) throws UnmappableException;

        static Values of(Class<?> type, FieldDescriptor field) {
            if (type.isEnum()) {
                return Constants.of(type, field.getEnumType());
            }
            if (type.isRecord()) {
                return new Records(type);
            }
            if (type.isSealed()) {
                return new Choice(type);
            }
            Class<?> wire =
                    switch (field.getJavaType()) {
                        case STRING -> String.class;
                        case INT -> int.class;
                        case LONG -> long.class;
                        case BOOLEAN -> boolean.class;
                        case FLOAT, DOUBLE, BYTE_STRING, ENUM, MESSAGE -> Void.class;
                    };
            if (wire != type && !(wire == int.class && type == Integer.class)) {
                throw new IllegalStateException(type + " does not map to " + field.getFullName());
            }
            return new Same();
        }
    }

    private record Same() implements Values {
        @Override
        public Object toWire(Object value, @Nullable Pair before, Supplier<Message.Builder> builder) {
            return value;
        }

        @Override
        public Object fromWire(Object value, @Nullable Pair before) {
            return value;
        }
    }

    private record Records(Class<?> type) implements Values {
        @Override
        public Object toWire(Object value, @Nullable Pair before, Supplier<Message.Builder> builder) {
            Message.Builder to = builder.get();
            write((Record) value, before, to);
            return to.build();
        }

        @Override
        public Object fromWire(Object value, @Nullable Pair before) throws UnmappableException {
            return read(type, before, (Message) value);
        }
    }

    private record Choice(Class<?> type) implements Values {
        @Override
        public Object toWire(Object value, @Nullable Pair before, Supplier<Message.Builder> builder) {
            Message.Builder to = builder.get();
            ChoiceMapping.write((Record) value, to);
            return to.build();
        }

        @Override
        public Object fromWire(Object value, @Nullable Pair before) throws UnmappableException {
            return ChoiceMapping.read(type, (Message) value);
        }
    }

    private record Constants(Map<Object, EnumValueDescriptor> toWire, Map<String, Object> fromWire) implements Values {
        static Constants of(Class<?> type, EnumDescriptor descriptor) {
            Map<Object, EnumValueDescriptor> toWire = new LinkedHashMap<>();
            Map<String, Object> fromWire = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                String name = Names.constant(descriptor.getName(), ((Enum<?>) constant).name());
                EnumValueDescriptor value = descriptor.findValueByName(name);
                if (value == null) {
                    throw new IllegalStateException(descriptor.getFullName() + " lacks " + name);
                }
                toWire.put(constant, value);
                fromWire.put(name, constant);
            }
            return new Constants(toWire, fromWire);
        }

        @Override
        public Object toWire(Object value, @Nullable Pair before, Supplier<Message.Builder> builder) {
            EnumValueDescriptor wire = toWire.get(value);
            if (wire == null) {
                throw new IllegalStateException("no constant for " + value);
            }
            return wire;
        }

        @Override
        public Object fromWire(Object value, @Nullable Pair before) throws UnmappableException {
            String name = ((EnumValueDescriptor) value).getName();
            Object constant = fromWire.get(name);
            if (constant == null) {
                throw new UnmappableException("unknown value `" + name + "`");
            }
            return constant;
        }
    }
}
