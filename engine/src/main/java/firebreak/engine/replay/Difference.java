package firebreak.engine.replay;

import static java.util.Objects.requireNonNull;

import firebreak.engine.exercise.Outcome;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where two values part, in words: the innermost pair that differs.
final class Difference {
    private Difference() {}

    /// What differs between what was recorded and what is decided now; nothing if they are equal.
    static @Nullable String between(Outcome recorded, Outcome decided) {
        if (recorded.equals(decided)) {
            return null;
        }
        if (recorded instanceof Outcome.Accepted before && decided instanceof Outcome.Accepted now) {
            return ofEvents(before.events(), now.events());
        }
        return "recorded " + told(recorded) + ", decided " + told(decided);
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "as accepted with " + accepted.events().size() + " events";
            case Outcome.Rejected rejected -> "as refused (" + rejected.reason().code() + ")";
        };
    }

    private static String ofEvents(List<?> recorded, List<?> decided) {
        for (int i = 0; i < Math.min(recorded.size(), decided.size()); i++) {
            if (!recorded.get(i).equals(decided.get(i))) {
                return "event " + (i + 1) + " of " + recorded.size() + ": "
                        + of(recorded.get(i).getClass().getSimpleName(), recorded.get(i), decided.get(i));
            }
        }
        return recorded.size() > decided.size()
                ? "event " + (decided.size() + 1) + " is recorded as " + recorded.get(decided.size()) + ", decided is none"
                : "event " + (recorded.size() + 1) + " is decided as " + decided.get(recorded.size())
                        + ", recorded is none";
    }

    private static String of(String path, @Nullable Object recorded, @Nullable Object decided) {
        if (recorded instanceof Record before && decided instanceof Record now && before.getClass() == now.getClass()) {
            for (RecordComponent component : requireNonNull(before.getClass().getRecordComponents())) {
                Object one = value(component, before);
                Object other = value(component, now);
                if (!java.util.Objects.equals(one, other)) {
                    return of(path + "." + component.getName(), one, other);
                }
            }
        }
        if (recorded instanceof List<?> before && decided instanceof List<?> now && before.size() == now.size()) {
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(now.get(i))) {
                    return of(path + "[" + i + "]", before.get(i), now.get(i));
                }
            }
        }
        return path + " is recorded as " + recorded + ", decided as " + decided;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
