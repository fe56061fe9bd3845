package firebreak.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A part of a scenario that is written as keys with values.
///
/// A part whose first choice names verbs, such as an effect, has one verb and the keys that go with that verb.
///
/// @param name    the part's name, such as `delegation`
/// @param says    what it is, one or two sentences
/// @param keys    the keys that can stand in it, in the order in which people read of them
/// @param choices keys that exclude each other
/// @param open    whether keys that are not described can stand in it too
public record Form(String name, String says, List<Key> keys, List<Choice> choices, boolean open) {
    /// Names what of the library a thing builds on.
    public static final String EXTENDS = "extends";

    public Form {
        keys = List.copyOf(keys);
        choices = List.copyOf(choices);
        TreeSet<String> seen = new TreeSet<>();
        for (Key key : keys) {
            if (!seen.add(key.name() + " " + key.with())) {
                throw new IllegalArgumentException("key `" + key.name() + "` stands twice in `" + name + "`");
            }
        }
        for (Choice choice : choices) {
            for (String key : choice.keys()) {
                if (keys.stream().noneMatch(each -> each.name().equals(key))) {
                    throw new IllegalArgumentException("key `" + key + "` of a choice is not described in `" + name + "`");
                }
            }
        }
    }

    /// A part whose keys are all independent.
    public static Form of(String name, String says, Key... keys) {
        return new Form(name, says, List.of(keys), List.of(), false);
    }

    /// A part that has one verb, with what can stand beside it.
    ///
    /// @param keys the verbs, each followed by the keys that go with it, and the keys that go with all of them first
    public static Form ofVerbs(String name, String says, List<String> common, Key... keys) {
        List<String> verbs = Stream.of(keys)
                .filter(key -> key.with().isEmpty() && !common.contains(key.name()))
                .map(Key::name)
                .toList();
        return new Form(name, says, List.of(keys), List.of(Choice.one(verbs)), false);
    }

    /// The same with keys that exclude each other.
    public Form choosing(Choice... more) {
        List<Choice> all = new ArrayList<>(choices);
        all.addAll(List.of(more));
        return new Form(name, says, keys, all, open);
    }

    /// The same as a thing of the library's, which can be extended: then what is not written is as there.
    ///
    /// @param kind what it is, such as "move"
    public Form extending(String kind) {
        List<Key> all = new ArrayList<>();
        all.add(Key.key(EXTENDS, new Type.Id(List.of(kind)), "The library's own on top of which this stands: what is not written here is as there.", "C2"));
        all.addAll(keys);
        return new Form(name, says, all, choices, open);
    }

    /// The same, in which keys that are not described can stand too.
    public Form others() {
        return new Form(name, says, keys, choices, true);
    }

    /// Whether a key can stand in it.
    public boolean has(String key) {
        return keys.stream().anyMatch(each -> each.name().equals(key));
    }

    /// The descriptions of a key: one, or several where it means something else beside each verb.
    public List<Key> named(String key) {
        return keys.stream().filter(each -> each.name().equals(key)).toList();
    }

    /// Whether it has one verb, and each verb its own keys.
    public boolean hasVerbs() {
        return choices.size() == 1 && choices.getFirst().needed() && choices.getFirst().unless().isEmpty();
    }

    /// Its verbs.
    ///
    /// @throws IllegalStateException if it has none
    public List<String> verbs() {
        if (!hasVerbs()) {
            throw new IllegalStateException("`" + name + "` has no verbs");
        }
        return choices.getFirst().keys();
    }

    /// The keys that can stand beside a verb, with the verb itself.
    public List<Key> beside(String verb) {
        List<String> verbs = verbs();
        return keys.stream()
                .filter(key -> key.with().equals(verb)
                        || (key.with().isEmpty() && (key.name().equals(verb) || !verbs.contains(key.name()))))
                .toList();
    }
}
