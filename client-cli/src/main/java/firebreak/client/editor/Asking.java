package firebreak.client.editor;

import firebreak.engine.facts.Argument;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Described;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A condition up to the place at which somebody types or points.
///
/// @param function the function in whose brackets the place lies, or whose field is named there; null where there is none
/// @param argument which of its places that is, from 0
/// @param sort     what is written there
/// @param begun    what stands of the word before the place
record Asking(@Nullable Described function, int argument, Sort sort, String begun) {
    /// What is written at a place of a condition.
    enum Sort {
        /// A function's name, or a word such as `true`.
        NAME,
        /// A field of what a function gives.
        FIELD,
        /// A text in quotes.
        ID
    }

    private static final Pattern FIELD = Pattern.compile("([a-z_]+)\\s*\\([^()]*\\)\\s*\\.([A-Za-z_]*)$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]*$");

    /// Reads a condition up to a place.
    static Asking of(String before) {
        long quotes = before.chars().filter(sign -> sign == '"').count();
        if (quotes % 2 == 1) {
            int quote = before.lastIndexOf('"');
            return inBrackets(before.substring(0, quote), before.substring(quote + 1));
        }
        Matcher field = FIELD.matcher(before);
        if (field.find()) {
            return new Asking(named(field.group(1)).orElse(null), 0, Sort.FIELD, field.group(2));
        }
        Matcher name = NAME.matcher(before);
        return new Asking(null, 0, Sort.NAME, name.find() ? name.group() : "");
    }

    private static Asking inBrackets(String before, String begun) {
        int argument = 0;
        boolean quoted = false;
        for (int i = before.length() - 1; i >= 0; i--) {
            char sign = before.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == ',') {
                argument++;
            } else if (!quoted && sign == '(') {
                Matcher name = NAME.matcher(before.substring(0, i).stripTrailing());
                return new Asking(named(name.find() ? name.group() : "").orElse(null), argument, Sort.ID, begun);
            } else if (!quoted && sign == ')') {
                break;
            }
        }
        return new Asking(null, 0, Sort.ID, begun);
    }

    static Optional<Described> named(String name) {
        return Conditions.described().stream().filter(function -> function.name().equals(name)).findFirst();
    }

    /// The kinds of things that an id at the place can name, as [firebreak.engine.scenario.Places] calls them; `stage` for
    /// a stage.
    List<String> kinds() {
        if (sort != Sort.ID || function == null || argument >= function.wants().size()) {
            return List.of();
        }
        Argument wanted = function.wants().get(argument);
        return switch (wanted) {
            case DELEGATION -> List.of("delegation");
            case SUSPECT -> List.of("delegation", "actor");
            case INCIDENT -> List.of("incident");
            case STAGE -> List.of("stage");
            case MOVE -> List.of("move");
            case MEASURE -> List.of("measure");
            case CHANNEL -> List.of("channel");
            case ENTRY -> List.of("entry");
            case EVIDENCE -> List.of("piece of evidence");
            case PLEDGE -> List.of("pledge");
            case VARIABLE -> List.of("variable");
        };
    }
}
