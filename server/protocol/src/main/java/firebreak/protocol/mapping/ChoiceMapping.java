package firebreak.protocol.mapping;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Maps a sealed interface to a message that is one oneof: each of its records is the field of its name.
final class ChoiceMapping {
    private static final Map<Class<?>, Map<String, Class<?>>> KNOWN = new ConcurrentHashMap<>();

    private ChoiceMapping() {}

    static void write(Record from, Message.Builder to) {
        Descriptor message = to.getDescriptorForType();
        FieldDescriptor field = message.findFieldByName(Names.snake(from.getClass().getSimpleName()));
        if (field == null) {
            throw new IllegalArgumentException(from.getClass().getName() + " does not travel");
        }
        Message.Builder builder = to.newBuilderForField(field);
        RecordMapping.write(from, builder);
        to.setField(field, builder.build());
    }

    static Record read(Class<?> choice, Message from) throws UnmappableException {
        FieldDescriptor field =
                from.getOneofFieldDescriptor(from.getDescriptorForType().getOneofs().getFirst());
        if (field == null) {
            throw new UnmappableException("empty or unknown `" + Names.snake(choice.getSimpleName()) + "`");
        }
        Class<?> type = records(choice).get(field.getName());
        if (type == null) {
            throw new UnmappableException("`" + field.getName() + "` cannot stand here");
        }
        return RecordMapping.read(type, (Message) from.getField(field));
    }

    /// The records of a sealed interface, by field name.
    static Map<String, Class<?>> records(Class<?> choice) {
        return KNOWN.computeIfAbsent(choice, type -> {
            Map<String, Class<?>> found = new LinkedHashMap<>();
            collect(type, found);
            return found;
        });
    }

    private static void collect(Class<?> type, Map<String, Class<?>> found) {
        if (type.isRecord()) {
            found.put(Names.snake(type.getSimpleName()), type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted, found);
        }
    }
}
