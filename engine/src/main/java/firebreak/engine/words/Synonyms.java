package firebreak.engine.words;

import java.util.List;

/// Other words that people use for a form's own words.
final class Synonyms {
    /// Words that carry no meaning between the places of a form.
    private static final List<String> FILLERS = List.of(
            "the", "a", "an", "please", "and", "with", "as", "by", "for", "of", "is", "->", "→", ":", "-", "&", "number", "no",
            "nr", "to", "that");

    private Synonyms() {}

    static boolean filler(String key) {
        return FILLERS.contains(key);
    }

    /// What may introduce a place instead of its word, the word first.
    static List<String> ofClause(String word) {
        return switch (word) {
            case "over" -> List.of("over", "via", "through", "using", "by", "on");
            case "to" -> List.of("to", "towards", "toward", "against", "with", "at", "for");
            case "about" -> List.of("about", "regarding", "re", "concerning", "on", "over");
            case "against" -> List.of("against", "on", "to", "at");
            case "until" -> List.of("until", "for", "till", "within");
            case "giving" -> List.of("giving", "delivering", "of");
            case "on" -> List.of("on", "in", "about", "of");
            case "backup" -> List.of("backup", "deputy", "substitute", "else");
            default -> List.of(word);
        };
    }

    /// What may stand for a choice, the choice first.
    static List<String> ofChoice(String choice) {
        return switch (choice) {
            case "confirm" -> List.of("confirm", "yes", "confirmed", "confirms");
            case "deny" -> List.of("deny", "no", "denied", "denies");
            case "ask_help" -> List.of("ask_help", "ask-help", "ask help", "help", "askhelp");
            case "other" -> List.of("other", "neither", "else");
            case "full" -> List.of("full", "fully", "good", "yes");
            case "partly" -> List.of("partly", "partial", "partially", "half");
            case "no" -> List.of("no", "none", "not", "useless");
            case "moderate" -> List.of("moderate", "medium", "mod");
            case "upheld" -> List.of("upheld", "uphold", "yes", "granted");
            case "rejected" -> List.of("rejected", "reject", "no", "denied");
            case "on" -> List.of("on", "yes");
            case "off" -> List.of("off", "no");
            case "technical" -> List.of("technical", "tech");
            case "diplomatic" -> List.of("diplomatic", "dip");
            case "leaders" -> List.of("leaders", "leader");
            default -> List.of(choice);
        };
    }

    /// What may stand before a number.
    static List<String> ofCounted(Kind kind) {
        return switch (kind) {
            case CALL -> List.of("call", "number", "no", "nr", "#");
            case OFFER -> List.of("offer", "measure", "number", "no", "nr", "#");
            case ORDER -> List.of("order", "move", "number", "no", "nr", "#");
            case MEETING -> List.of("meeting", "number", "no", "nr", "#");
            case CLAIM -> List.of("claim", "number", "no", "nr", "#");
            case AGREEMENT -> List.of("agreement", "text", "number", "no", "nr", "#");
            case ARGUMENT -> List.of("argument", "number", "no", "nr", "#");
            case PING -> List.of("ping", "test", "number", "no", "nr", "#");
            default -> List.of("number", "no", "nr", "#");
        };
    }
}
