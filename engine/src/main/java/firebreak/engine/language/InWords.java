package firebreak.engine.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a key takes, in words for people.
public final class InWords {
    private static final int MOST_WORDS = 12;

    private InWords() {}

    /// What a type takes, with its article: `a duration, such as 6h`.
    public static String of(Type type) {
        return switch (type) {
            case Type.Text() -> "a text: words, the path of a `.md` file, or one for each language (`{ en: ... }`)";
            case Type.Plain(var what) -> what;
            case Type.Whole(var least, var most) -> least == most ? "`" + least + "`" : "a whole number, " + least + " to " + most;
            case Type.YesNo() -> "`true` or `false`";
            case Type.Duration() -> "a duration, such as `90m`, `6h`, `2d`, `1h30m`";
            case Type.Shaped(var what, _) -> what;
            case Type.Words(_, var choices) -> words(choices);
            case Type.Id(var kinds) -> "the id of " + String.join(" or ", kinds.stream().map(InWords::withArticle).toList());
            case Type.NewId(var kind, _) -> "an id for " + withArticle(kind);
            case Type.Condition() -> "a condition";
            case Type.ListOf(var item) -> "a list, of each " + of(item);
            case Type.OneOrMore(var item) -> of(item) + "; or a list of them";
            case Type.MapOf(var key, var value) -> "a map from " + of(key) + " to " + of(value);
            case Type.Part(var form) -> "keys of `" + form + "`";
            case Type.Either(var types) -> String.join("; or ", types.stream().map(InWords::of).toList());
        };
    }

    private static String words(List<Type.Word> choices) {
        List<String> words = choices.stream().limit(MOST_WORDS).map(word -> "`" + word.word() + "`").toList();
        String all = String.join(", ", words);
        return choices.size() == 1 ? all : "one of " + all + (choices.size() > MOST_WORDS ? ", ..." : "");
    }

    private static final Set<String> VOWELS = new TreeSet<>(List.of("a", "e", "i", "o", "u"));

    /// A noun with its article.
    public static String withArticle(String noun) {
        return (VOWELS.contains(noun.substring(0, 1)) ? "an " : "a ") + noun;
    }
}
