package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Span;
import firebreak.engine.language.Form;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a key belongs that stands in the wrong part: one level further in, or one level further out.
final class Belonging {
    private Belonging() {}

    /// What to do with a key that its part does not know; null if no part next to it knows the key.
    ///
    /// @param place   where the key stands
    /// @param form    the part
    /// @param present the keys that stand in the part
    static @Nullable String of(Span place, Form form, Collection<String> present) {
        String key = place.text();
        List<String> inner = inner(key, form);
        List<String> there = inner.stream().filter(present::contains).toList();
        List<String> into = there.isEmpty() ? inner : there;
        if (!into.isEmpty()) {
            return "it belongs into " + either(into) + (isOnItsOwn(place) ? ": move it there, two blanks further in" : ": move it there");
        }
        List<String> outer = outer(key, form);
        return outer.isEmpty()
                ? null
                : "it belongs beside " + either(outer) + (isOnItsOwn(place) ? ", not into it: take two blanks away" : ", not into it: move it out");
    }

    private static String either(List<String> keys) {
        return String.join(" or ", keys.stream().map(key -> "`" + key + "`").toList());
    }

    /// The keys of a part into which a key belongs.
    private static List<String> inner(String key, Form form) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        for (Key each : form.keys()) {
            if (direct(each.type()).anyMatch(part -> Forms.LANGUAGE.form(part).has(key))) {
                found.add(each.name());
            }
        }
        return new ArrayList<>(found);
    }

    /// The keys that lead to a part from one in which a key could stand.
    private static List<String> outer(String key, Form form) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        for (Form around : Forms.LANGUAGE.forms().values()) {
            for (Key each : around.keys()) {
                if (around.has(key) && direct(each.type()).anyMatch(form.name()::equals)) {
                    found.add(each.name());
                }
            }
        }
        return new ArrayList<>(found);
    }

    /// The parts whose keys stand right under a key, without a list or ids between.
    private static Stream<String> direct(Type type) {
        return switch (type) {
            case Type.Part(var form) -> Stream.of(form);
            case Type.Either(var types) -> types.stream().flatMap(Belonging::direct);
            default -> Stream.empty();
        };
    }

    /// Whether a key begins its line, so that its blanks say where it belongs.
    private static boolean isOnItsOwn(Span place) {
        int start = place.file().lineStart(place.line());
        return place.file().slice(start, place.start()).isBlank();
    }
}
