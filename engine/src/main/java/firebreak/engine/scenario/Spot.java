package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.language.Choice;
import firebreak.engine.language.Form;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands, or is about to be typed, at a place of a file: for an editor that completes and explains.
///
/// @param role    what can stand there
/// @param form    the part whose keys stand around it
/// @param path    the keys that lead to it from the top of the file, with ids; lists are passed over
/// @param present the other keys of the part
/// @param keys    the descriptions of the key, for a key, or of the key that it is a value of
/// @param type    for a value, what is taken there; for a key, what can be a key there
/// @param value   the whole value or key that stands there, empty if nothing does
/// @param start   offset of its first code point, after an opening quote
/// @param from    offset of the first code point of the word at the place
/// @param to      offset after the last one
public record Spot(
        Role role,
        Form form,
        List<String> path,
        List<String> present,
        List<Key> keys,
        Type type,
        String value,
        int start,
        int from,
        int to) {
    /// What can stand at a place.
    public enum Role {
        /// A key of a part.
        KEY,
        /// A key of a map from ids or words.
        NAME,
        /// A value.
        VALUE
    }

    /// Stands where an author is about to type, so that the file can be read around it.
    private static final String MARK = "zzhere";

    public Spot {
        path = List.copyOf(path);
        present = List.copyOf(present);
        keys = List.copyOf(keys);
    }

    /// What stands at a place, or could; nothing where no way leads to it from the top of the file.
    ///
    /// @param offset in code points
    public static Optional<Spot> at(SourceFile file, int offset) {
        int from = offset;
        while (from > 0 && isWord(file.at(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < file.length() && isWord(file.at(to))) {
            to++;
        }
        Finder whole = new Finder(offset, from, to, false);
        Spot found = whole.in(file);
        return found != null ? Optional.of(found) : typed(file, from, to);
    }

    /// What could be typed where the file cannot be read as it is, or has nothing yet.
    private static Optional<Spot> typed(SourceFile file, int from, int to) {
        String before = file.slice(0, from);
        String after = file.slice(to, file.length());
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        boolean keyFirst = line.replace("-", "").isBlank() || line.endsWith("{") || line.endsWith(",");
        List<String> marks = keyFirst ? List.of(MARK + ": " + MARK, MARK) : List.of(MARK, MARK + ": " + MARK);
        int top = topKey(before);
        for (Tail tail : List.of(new Tail(0, after), new Tail(0, closing(before)), new Tail(top, closing(before.substring(top))))) {
            for (String mark : marks) {
                String head = before.substring(tail.from());
                int skipped = before.codePointCount(0, tail.from());
                SourceFile tried = new SourceFile(file.path(), head + mark + tail.text());
                Spot found = new Finder(from - skipped, from - skipped, to - skipped, true).in(tried);
                if (found != null) {
                    return Optional.of(found.shifted(skipped));
                }
            }
        }
        return Optional.empty();
    }

    /// A way to go on behind the place.
    ///
    /// @param from where the part of the file that is read begins
    private record Tail(int from, String text) {}

    private Spot shifted(int by) {
        return new Spot(role, form, path, present, keys, type, value, start + by, from + by, to + by);
    }

    /// Where the last key that stands at the edge begins.
    private static int topKey(String before) {
        int at = before.length();
        while (at > 0) {
            int start = before.lastIndexOf('\n', at - 1) + 1;
            if (start < before.length() && Character.isLetter(before.charAt(start))) {
                return start;
            }
            at = start - 1;
        }
        return 0;
    }

    /// The quotes and brackets that are still open, closed.
    private static String closing(String text) {
        StringBuilder closers = new StringBuilder();
        char quote = 0;
        char last = '\n';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean opens = last == ' ' || last == '{' || last == '[' || last == ',' || last == '\n';
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if ((sign == '"' || sign == '\'') && opens) {
                quote = sign;
            } else if (sign == '{' || sign == '[') {
                closers.insert(0, sign == '{' ? '}' : ']');
            } else if ((sign == '}' || sign == ']') && !closers.isEmpty()) {
                closers.deleteCharAt(0);
            }
            last = sign;
        }
        return (quote == 0 ? "" : String.valueOf(quote)) + (closers.isEmpty() ? "" : " " + closers) + "\n";
    }

    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.' || sign == '/' || sign == '+';
    }

    /// The keys that can still be typed in the part.
    public List<Key> free() {
        List<Key> free = new ArrayList<>();
        String verb = form.hasVerbs() ? form.verbs().stream().filter(present::contains).findFirst().orElse("") : "";
        for (Key key : form.keys()) {
            boolean fits = key.with().isEmpty() || key.with().equals(verb);
            if (fits && !present.contains(key.name()) && !excluded(key.name())) {
                free.add(key);
            }
        }
        return free;
    }

    private boolean excluded(String key) {
        for (Choice choice : form.choices()) {
            if (choice.keys().contains(key) && choice.keys().stream().anyMatch(present::contains)) {
                return true;
            }
        }
        return false;
    }

    /// The single types that a value can be of.
    public Stream<Type> types() {
        return flat(type);
    }

    private static Stream<Type> flat(Type type) {
        return switch (type) {
            case Type.Either(var types) -> types.stream().flatMap(Spot::flat);
            case Type.OneOrMore(var item) -> flat(item);
            default -> Stream.of(type);
        };
    }

    /// Looks for a place in a file that can be read.
    ///
    /// @param marked whether something is about to be typed at the place
    private record Finder(int offset, int from, int to, boolean marked) {
        @Nullable Spot in(SourceFile file) {
            YamlNode.Mapping root = YamlReader.read(file, new Diagnostics()).orElse(null);
            return root == null ? null : mapping(root, new Type.Part(Forms.FILE.name()), Forms.FILE, List.of(), List.of());
        }

        private @Nullable Spot node(YamlNode node, Type type, Form around, List<String> path, List<Key> keys) {
            return switch (node) {
                case YamlNode.Scalar scalar -> scalar(scalar, type, around, path, keys);
                case YamlNode.Mapping mapping -> mapping(mapping, type, around, path, keys);
                case YamlNode.Sequence sequence -> sequence(sequence, type, around, path, keys);
            };
        }

        private @Nullable Spot scalar(YamlNode.Scalar scalar, Type type, Form around, List<String> path, List<Key> keys) {
            if (!holds(scalar)) {
                return null;
            }
            List<Type> maps = Spot.flat(type).filter(each -> !(each instanceof Type.ListOf)).toList();
            boolean onlyKeys = !maps.isEmpty() && maps.stream().allMatch(each -> each instanceof Type.Part || each instanceof Type.MapOf);
            // Where only keys can stand, a single word is the first of them.
            return switch (onlyKeys ? maps.getFirst() : type) {
                case Type.Part(var name) -> spot(
                        Role.KEY, scalar, new Type.Plain("a key"), Forms.LANGUAGE.form(name), path, List.of(), List.of());
                case Type.MapOf(var names, _) -> spot(Role.NAME, scalar, names, around, path, List.of(), keys);
                default -> spot(Role.VALUE, scalar, type, around, path, List.of(), keys);
            };
        }

        private boolean holds(YamlNode.Scalar scalar) {
            boolean block = scalar.style() == YamlNode.Style.LITERAL || scalar.style() == YamlNode.Style.FOLDED;
            int end = block ? scalar.span().end() - 1 : scalar.span().end();
            boolean inside = scalar.span().start() <= offset && offset <= end;
            return inside && (marked ? scalar.value().contains(MARK) : !scalar.isEmpty());
        }

        private Spot spot(Role role, YamlNode.Scalar scalar, Type type, Form around, List<String> path, List<String> present, List<Key> keys) {
            boolean quoted = scalar.style() == YamlNode.Style.SINGLE_QUOTED || scalar.style() == YamlNode.Style.DOUBLE_QUOTED;
            int start = scalar.span().start() + (quoted ? 1 : 0);
            String value = marked ? "" : scalar.value();
            return new Spot(role, around, path, present, keys, type, value, Math.min(start, from), from, to);
        }

        private @Nullable Spot mapping(YamlNode.Mapping mapping, Type type, Form around, List<String> path, List<Key> keys) {
            return switch (forMap(type, mapping)) {
                case Type.Part(var name) -> part(mapping, Forms.LANGUAGE.form(name), path);
                case Type.MapOf(var names, var value) -> map(mapping, names, value, around, path, keys);
                case Type.Text text -> tongues(mapping, text, around, path, keys);
                case null, default -> null;
            };
        }

        private @Nullable Spot part(YamlNode.Mapping mapping, Form form, List<String> path) {
            List<String> all = mapping.pairs().stream().map(pair -> pair.key().value()).toList();
            for (YamlNode.Pair pair : mapping.pairs()) {
                String name = pair.key().value();
                List<Key> keys = meant(form, name, all);
                if (holds(pair.key())) {
                    List<String> present = all.stream().filter(other -> !other.equals(name)).toList();
                    return spot(Role.KEY, pair.key(), new Type.Plain("a key"), form, path, present, keys);
                }
                Type type = keys.isEmpty() ? new Type.Plain("something") : keys.getFirst().type();
                Spot found = node(pair.value(), type, form, and(path, name), keys);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable Spot map(YamlNode.Mapping mapping, Type names, Type value, Form around, List<String> path, List<Key> keys) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                if (holds(pair.key())) {
                    List<String> present = mapping.pairs().stream().map(each -> each.key().value()).toList();
                    return spot(Role.NAME, pair.key(), names, around, path, present, keys);
                }
                Spot found = node(pair.value(), value, around, and(path, pair.key().value()), keys);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable Spot tongues(YamlNode.Mapping mapping, Type text, Form around, List<String> path, List<Key> keys) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                Spot found = node(pair.value(), text, around, path, keys);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable Spot sequence(YamlNode.Sequence sequence, Type type, Form around, List<String> path, List<Key> keys) {
            Type item = Spot.flat(type)
                    .map(each -> each instanceof Type.ListOf(var inner) ? inner : null)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(type instanceof Type.OneOrMore(var inner) ? inner : null);
            if (item == null) {
                return null;
            }
            for (YamlNode each : sequence.items()) {
                Spot found = node(each, item, around, path, keys);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /// What a map can be where several types are taken.
        private static @Nullable Type forMap(Type type, YamlNode.Mapping mapping) {
            List<Type> types = Spot.flat(type).toList();
            Type possible = null;
            for (Type each : types) {
                boolean known = each instanceof Type.Part(var name)
                        && mapping.pairs().stream()
                                .anyMatch(pair -> Forms.LANGUAGE.form(name).has(pair.key().value()) || pair.key().value().equals(MARK));
                if (known || each instanceof Type.MapOf) {
                    return each;
                }
                possible = possible == null && (each instanceof Type.Part || each instanceof Type.Text) ? each : possible;
            }
            return possible;
        }

        /// The descriptions of a key that fit what stands beside it.
        private static List<Key> meant(Form form, String name, List<String> present) {
            List<Key> all = form.named(name);
            List<Key> fitting = all.stream().filter(key -> key.with().isEmpty() || present.contains(key.with())).toList();
            return fitting.isEmpty() ? all : fitting;
        }

        private static List<String> and(List<String> path, String key) {
            List<String> longer = new ArrayList<>(path);
            longer.add(key);
            return longer;
        }
    }
}
