package firebreak.engine.scenario;

import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Described;
import firebreak.engine.language.Choice;
import firebreak.engine.language.Form;
import firebreak.engine.language.InWords;
import firebreak.engine.language.Key;
import firebreak.engine.language.Language;
import firebreak.engine.language.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The reference of the scenario language for people: every key, every word, every function of a condition. Made of the
/// same descriptions that the decoders ask for, so that it says what is read.
public final class ReferencePage {
    private static final String HEAD = """
            # The reference: what can be written where

            Every key of a scenario's files, with what it takes and what it means. [`AUTHORING.md`](AUTHORING.md) is the way in,
            [`WRITING.md`](WRITING.md) says what no table can. This page is made of what the program itself reads; do not edit it.

            A scenario is a folder. Every `.yaml` file in it is read, in the order of their names, and what they say is put together:
            lists grow, maps are merged. An id of your own under a key of the library adds a thing, an id of the library replaces it.

            | Written | Means |
            |-|-|
            | `D1 07:40` | a moment: day and time on the scenario's calendar, in UTC. `D1` is the day of `clock.start` |
            | `30m`, `4h`, `2d`, `1h30m` | a duration |
            | `Words.` or `text/1.1.md` or `{ en: Words. }` | a text: in the line, in a Markdown file of the folder, or one for each language |
            | `ARD`, `ARD.mfa` | a delegation, a seat |
            | `ARD -> BOR` | how the first sees the second |
            | `true`, `false` | yes, no |
            | permille | thousandths: 250 is a quarter |

            **Bold** keys are required.
            """;
    private static final String CONDITIONS = """

            ## Conditions

            A condition is an expression that is true or false. Compare with `==`, `!=`, `<`, `<=`, `>`, `>=`; join with `&&` (and) and
            `||` (or); `!` says not; group with brackets; `+`, `-`, `*` reckon with numbers. Texts stand in double quotes, so put the
            whole condition in single quotes where it begins with `!` or `"`, or holds a `: `:

            ```yaml
            when: seen("BOR", "grid-wiper").severity >= 3 && !call_placed("BOR", "ARD")
            only_if: '!call_placed("ARD", "BOR")'
            ```

            What players know and what is true are two things: `seen` asks what a delegation has learnt, `truth` what is the case. A
            suspect is a delegation or an actor. There are no variables but your own: `variable("gateway")` gives what stands under
            `variables` and the effect `set` changes.

            | Function | Gives | Tells |
            |-|-|-|
            """;

    private final Language language;
    private final StringBuilder out = new StringBuilder(HEAD);

    private ReferencePage(Language language) {
        this.language = language;
    }

    /// A part of the page that others write.
    ///
    /// @param name     its heading in small letters
    /// @param markdown with that heading
    public record Chapter(String name, String markdown) {}

    /// The page.
    ///
    /// @param library what it lists by id
    /// @param further what stands at its end
    public static String markdown(Library library, Chapter... further) {
        ReferencePage page = new ReferencePage(Forms.LANGUAGE);
        List<Chapter> chapters = new ArrayList<>(List.of(LibraryTables.chapter(library)));
        chapters.addAll(List.of(further));
        page.contents(chapters);
        page.language.forms().values().forEach(page::part);
        page.words();
        page.conditions();
        chapters.forEach(chapter -> page.out.append('\n').append(chapter.markdown()));
        return page.out.toString();
    }

    private void contents(List<Chapter> chapters) {
        List<String> links = new ArrayList<>();
        language.forms().sequencedKeySet().forEach(name -> links.add("[" + name + "](#" + name + ")"));
        links.add("[words](#words)");
        links.add("[conditions](#conditions)");
        chapters.forEach(chapter -> links.add("[" + chapter.name() + "](#" + chapter.name().replace(' ', '-') + ")"));
        out.append("\nThe parts: ").append(String.join(", ", links)).append(".\n");
    }

    private void part(Form form) {
        out.append("\n## ").append(form.name()).append("\n\n").append(form.says()).append('\n');
        List<String> places = places(form);
        if (!places.isEmpty()) {
            out.append("\nStands in ").append(String.join(", ", places)).append(".\n");
        }
        for (Choice choice : form.choices()) {
            out.append('\n').append(rule(choice)).append('\n');
        }
        out.append("\n| Key | Takes | Without it | Means | For example |\n|-|-|-|-|-|\n");
        form.keys().forEach(key -> row(form, key));
        if (form.open()) {
            out.append("\nOther keys can stand in it too; no rule reads them.\n");
        }
    }

    private static String rule(Choice choice) {
        String keys = String.join(", ", choice.keys().stream().map(key -> "`" + key + "`").toList());
        if (!choice.needed()) {
            return "At most one of " + keys + ".";
        }
        return "Exactly one of " + keys + (choice.unless().isEmpty() ? "." : "; with `" + choice.unless() + "` none is needed.");
    }

    private void row(Form form, Key key) {
        boolean verb = form.hasVerbs() && form.verbs().contains(key.name());
        String name = "`" + key.name() + "`";
        String shown = key.required() || verb ? "**" + name + "**" : name;
        String beside = key.with().isEmpty() ? shown : "\u2014 " + shown + " beside `" + key.with() + "`";
        out.append("| ").append(beside).append(" | ").append(takes(key.type()));
        out.append(" | ").append(otherwise(key)).append(" | ").append(cell(key.says()));
        out.append(" | `").append(cell(key.example())).append("` |\n");
    }

    private static String otherwise(Key key) {
        String otherwise = key.otherwise();
        if (otherwise.isEmpty()) {
            return "";
        }
        return cell(otherwise.startsWith("(") ? otherwise.substring(1, otherwise.length() - 1) : "`" + otherwise + "`");
    }

    private static String takes(Type type) {
        return cell(switch (type) {
            case Type.Text() -> "a text";
            case Type.Duration() -> "a duration";
            case Type.Condition() -> "a [condition](#conditions)";
            case Type.Part(var form) -> "[" + form + "](#" + form + ")";
            case Type.Words(var what, var choices) -> choices.size() > 4 ? "[" + what + "](#words)" : InWords.of(type);
            case Type.ListOf(var item) -> "a list of: " + takes(item);
            case Type.OneOrMore(var item) -> takes(item) + ", or a list of them";
            case Type.MapOf(var key, var value) -> "a map from " + takes(key) + " to: " + takes(value);
            case Type.Either(var types) -> String.join(", or ", types.stream().map(ReferencePage::takes).toList());
            case Type.Plain(_), Type.Whole(_, _), Type.YesNo(), Type.Shaped(_, _), Type.Id(_), Type.NewId(_, _) -> InWords.of(type);
        });
    }

    /// A text as it can stand in a table.
    static String cell(String text) {
        return text.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private List<String> places(Form form) {
        List<String> places = new ArrayList<>();
        for (Form outer : language.forms().values()) {
            for (Key key : outer.keys()) {
                if (key.type().parts().anyMatch(form.name()::equals)) {
                    places.add("`" + key.name() + "` of [" + outer.name() + "](#" + outer.name() + ")");
                }
            }
        }
        return places;
    }

    private void words() {
        SequencedMap<Type.Words, List<String>> words = new LinkedHashMap<>();
        for (Form form : language.forms().values()) {
            for (Key key : form.keys()) {
                words(key.type()).forEach(choice ->
                        words.computeIfAbsent(choice, _ -> new ArrayList<>()).add("`" + form.name() + "." + key.name() + "`"));
            }
        }
        out.append("\n## Words\n\nThe words among which a key lets you choose, and what they mean.\n");
        words.forEach((choice, keys) -> {
            if (choice.choices().size() > 1) {
                out.append("\n**").append(sentence(choice.what())).append("** (").append(String.join(", ", keys)).append(")\n\n| Word | Means |\n|-|-|\n");
                choice.choices().forEach(word -> out.append("| `").append(word.word()).append("` | ").append(cell(word.says())).append(" |\n"));
            }
        });
    }

    private static Stream<Type.Words> words(Type type) {
        return switch (type) {
            case Type.Words words -> Stream.of(words);
            case Type.ListOf(var item) -> words(item);
            case Type.OneOrMore(var item) -> words(item);
            case Type.MapOf(var key, var value) -> Stream.concat(words(key), words(value));
            case Type.Either(var types) -> types.stream().flatMap(ReferencePage::words);
            case Type.Text(), Type.Duration(), Type.Condition(), Type.YesNo() -> Stream.empty();
            case Type.Plain(_), Type.Whole(_, _), Type.Shaped(_, _), Type.Id(_), Type.NewId(_, _), Type.Part(_) -> Stream.empty();
        };
    }

    private void conditions() {
        out.append(CONDITIONS);
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (Described function : Conditions.described()) {
            out.append("| `").append(function.usage()).append("` | ").append(function.gives()).append(" | ").append(cell(function.says())).append(" |\n");
            function.fields().forEach((field, says) -> fields.put(function.name() + "(...)." + field, Objects.requireNonNull(says)));
        }
        out.append("\n| Field | Tells |\n|-|-|\n");
        fields.forEach((field, says) -> out.append("| `").append(field).append("` | ").append(cell(says)).append(" |\n"));
        out.append("\nAn unknown name is an error at its column, with the nearest known one.\n");
    }

    private static String sentence(String what) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }
}
