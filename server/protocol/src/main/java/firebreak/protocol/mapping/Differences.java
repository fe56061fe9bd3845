package firebreak.protocol.mapping;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import firebreak.protocol.v1.Changes;
import firebreak.protocol.v1.ListChange;
import firebreak.protocol.v1.Place;
import firebreak.protocol.v1.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What differs between two views, and how to get from one to the other.
///
/// Knows nothing of what a view means. A repeated field of messages with a `key` is a keyed list: its items are compared one
/// by one. A message with nothing but keyed lists is gone into. Every other field is taken whole.
/// `applied(between(a, b), a)` equals `b`.
public final class Differences {
    private Differences() {}

    /// What leads from one view to another; empty if they are equal.
    ///
    /// @throws IllegalArgumentException if two items of a list have the same key
    public static Optional<Changes> between(SeatView from, SeatView to) {
        Changes.Builder changes = Changes.newBuilder();
        SeatView.Builder changed = SeatView.newBuilder();
        compare(from, to, List.of(), changed, changes);
        SeatView differing = changed.build();
        boolean same = differing.equals(SeatView.getDefaultInstance())
                && changes.getListsCount() == 0
                && changes.getClearedCount() == 0;
        return same ? Optional.empty() : Optional.of(changes.setChanged(differing).build());
    }

    /// The view that changes lead to.
    ///
    /// @throws UnmappableException if they cannot follow this view
    public static SeatView applied(Changes changes, SeatView to) throws UnmappableException {
        SeatView.Builder result = to.toBuilder();
        merge(changes.getChanged(), result);
        for (Place place : changes.getClearedList()) {
            At at = at(result, place.getPathList());
            at.message().clearField(at.field());
            at.store();
        }
        for (ListChange change : changes.getListsList()) {
            rearrange(change, at(result, change.getPathList()));
        }
        return result.build();
    }

    private static void compare(
            Message from, Message to, List<Integer> path, Message.Builder changed, Changes.Builder changes) {
        for (FieldDescriptor field : from.getDescriptorForType().getFields()) {
            List<Integer> here = new ArrayList<>(path);
            here.add(field.getNumber());
            if (isKeyedList(field)) {
                if (areSame(from, to, field)) {
                    continue;
                }
                compareLists(items(from, field), items(to, field), field, here, changed, changes);
            } else if (field.hasPresence() && !to.hasField(field)) {
                if (from.hasField(field)) {
                    changes.addCleared(Place.newBuilder().addAllPath(here));
                }
            } else if (isGroup(field) && from.hasField(field)) {
                Message.Builder within = changed.newBuilderForField(field);
                compare((Message) from.getField(field), (Message) to.getField(field), here, within, changes);
                Message differing = within.build();
                if (!differing.equals(differing.getDefaultInstanceForType())) {
                    changed.setField(field, differing);
                }
            } else if (!from.getField(field).equals(to.getField(field)) || (field.hasPresence() && !from.hasField(field))) {
                changed.setField(field, to.getField(field));
            }
        }
    }

    /// Whether two lists have the very same items: then nobody needs to look at them.
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(Message one, Message other, FieldDescriptor field) {
        int size = one.getRepeatedFieldCount(field);
        if (size != other.getRepeatedFieldCount(field)) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (one.getRepeatedField(field, i) != other.getRepeatedField(field, i)) {
                return false;
            }
        }
        return true;
    }

    private static void compareLists(
            SequencedMap<String, Message> from,
            SequencedMap<String, Message> to,
            FieldDescriptor field,
            List<Integer> path,
            Message.Builder changed,
            Changes.Builder changes) {
        List<String> plain = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        from.forEach((key, _) -> (to.containsKey(key) ? plain : removed).add(key));
        to.forEach((key, item) -> {
            Message before = from.get(key);
            if (before == null) {
                plain.add(key);
            }
            if (!isSame(item, before) && !item.equals(before)) {
                changed.addRepeatedField(field, item);
            }
        });
        List<String> order = List.copyOf(to.sequencedKeySet());
        boolean reordered = !order.equals(plain);
        if (reordered || !removed.isEmpty()) {
            changes.addLists(ListChange.newBuilder()
                    .addAllPath(path)
                    .addAllRemoved(removed)
                    .addAllOrder(reordered ? order : List.of()));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Message one, @Nullable Message other) {
        return one == other;
    }

    private static void merge(Message changed, Message.Builder into) {
        for (Map.Entry<FieldDescriptor, Object> entry : changed.getAllFields().entrySet()) {
            FieldDescriptor field = entry.getKey();
            if (isKeyedList(field)) {
                SequencedMap<String, Message> items = items(into, field);
                items.putAll(items(changed, field));
                into.setField(field, List.copyOf(items.values()));
            } else if (isGroup(field) && into.hasField(field)) {
                Message.Builder within = ((Message) into.getField(field)).toBuilder();
                merge((Message) entry.getValue(), within);
                into.setField(field, within.build());
            } else {
                into.setField(field, entry.getValue());
            }
        }
    }

    private static void rearrange(ListChange change, At at) throws UnmappableException {
        if (!isKeyedList(at.field())) {
            throw new UnmappableException("a change of a list that is none");
        }
        SequencedMap<String, Message> items = items(at.message(), at.field());
        change.getRemovedList().forEach(items::remove);
        List<Message> arranged = new ArrayList<>(items.values());
        if (change.getOrderCount() > 0) {
            arranged.clear();
            for (String key : change.getOrderList()) {
                Message item = items.remove(key);
                if (item == null) {
                    throw new UnmappableException("a change of an item that is not there");
                }
                arranged.add(item);
            }
            if (!items.isEmpty()) {
                throw new UnmappableException("an order that leaves items out");
            }
        }
        at.message().setField(at.field(), arranged);
        at.store();
    }

    /// A field of the result, possibly within a group.
    private record At(Message.Builder message, FieldDescriptor field, Runnable storing) {
        void store() {
            storing.run();
        }
    }

    private static At at(SeatView.Builder view, List<Integer> path) throws UnmappableException {
        if (path.isEmpty() || path.size() > 2) {
            throw new UnmappableException("a change of nothing that a view has");
        }
        FieldDescriptor first = field(view.getDescriptorForType(), path.getFirst());
        if (path.size() == 1) {
            return new At(view, first, () -> {});
        }
        if (!isGroup(first)) {
            throw new UnmappableException("a change within a field that has no lists");
        }
        Message.Builder group = ((Message) view.getField(first)).toBuilder();
        return new At(
                group, field(first.getMessageType(), path.getLast()), () -> view.setField(first, group.build()));
    }

    private static FieldDescriptor field(Descriptor message, int number) throws UnmappableException {
        FieldDescriptor field = message.findFieldByNumber(number);
        if (field == null) {
            throw new UnmappableException("a change of an unknown field");
        }
        return field;
    }

    private static SequencedMap<String, Message> items(com.google.protobuf.MessageOrBuilder holder, FieldDescriptor field) {
        FieldDescriptor key = field.getMessageType().findFieldByName("key");
        SequencedMap<String, Message> items = new LinkedHashMap<>();
        for (int i = 0; i < holder.getRepeatedFieldCount(field); i++) {
            Message item = (Message) holder.getRepeatedField(field, i);
            if (items.put((String) item.getField(key), item) != null) {
                throw new IllegalArgumentException(
                        "two items of " + field.getFullName() + " have the key `" + item.getField(key) + "`");
            }
        }
        return items;
    }

    private static boolean isKeyedList(FieldDescriptor field) {
        return field.isRepeated()
                && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && field.getMessageType().findFieldByName("key") != null;
    }

    /// Nothing but keyed lists.
    private static boolean isGroup(FieldDescriptor field) {
        if (field.isRepeated() || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return false;
        }
        for (FieldDescriptor within : field.getMessageType().getFields()) {
            if (!isKeyedList(within)) {
                return false;
            }
        }
        return true;
    }
}
