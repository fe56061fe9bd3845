package firebreak.engine.language;

import java.util.List;
import java.util.stream.Stream;

/// What a key takes.
public sealed interface Type {
    /// A text for people: words, the path of a `.md` file, or one of these for each language.
    record Text() implements Type {}

    /// A single value that nothing more is said of.
    ///
    /// @param what what it is, with its article, such as "a name"
    record Plain(String what) implements Type {}

    /// A whole number.
    record Whole(int least, int most) implements Type {}

    /// `true` or `false`.
    record YesNo() implements Type {}

    /// `90m`, `6h`, `2d`, `1h30m`.
    record Duration() implements Type {}

    /// A single value of a certain form.
    ///
    /// @param what    what it is, with its article, such as "a moment"
    /// @param pattern a regular expression for the whole of it, in what Java and JSON Schema have in common
    record Shaped(String what, String pattern) implements Type {}

    /// One of several words.
    ///
    /// @param what what they are, with an article, such as "a stage"
    record Words(String what, List<Word> choices) implements Type {
        public Words {
            choices = List.copyOf(choices);
        }
    }

    /// A word that an author can choose.
    ///
    /// @param says what it means, without a full stop; may be empty where the word says it all
    record Word(String word, String says) {}

    /// An id that something declares elsewhere.
    ///
    /// @param kinds what it may name, such as "delegation"
    record Id(List<String> kinds) implements Type {
        public Id {
            kinds = List.copyOf(kinds);
        }
    }

    /// An id that is declared here.
    ///
    /// @param kind    what it names, such as "delegation"
    /// @param pattern as in [Shaped]
    record NewId(String kind, String pattern) implements Type {}

    /// An expression that is true or false.
    record Condition() implements Type {}

    /// A list.
    record ListOf(Type item) implements Type {}

    /// A list, or a single value that stands for a list of one.
    record OneOrMore(Type item) implements Type {}

    /// A map of which each key is of one type and each value of another.
    record MapOf(Type key, Type value) implements Type {}

    /// Keys with values.
    ///
    /// @param form the name of the part
    record Part(String form) implements Type {}

    /// One of several.
    record Either(List<Type> types) implements Type {
        public Either {
            types = List.copyOf(types);
        }

        /// One of several.
        public static Either of(Type... types) {
            return new Either(List.of(types));
        }
    }

    /// The names of the parts that a value of this type can hold, at any depth short of another part.
    default Stream<String> parts() {
        return switch (this) {
            case Part(var form) -> Stream.of(form);
            case ListOf(var item) -> item.parts();
            case OneOrMore(var item) -> item.parts();
            case MapOf(var key, var value) -> Stream.concat(key.parts(), value.parts());
            case Either(var types) -> types.stream().flatMap(Type::parts);
            case Text(), YesNo(), Duration(), Condition() -> Stream.empty();
            case Plain(_), Whole(_, _), Shaped(_, _), Words(_, _), Id(_), NewId(_, _) -> Stream.empty();
        };
    }
}
