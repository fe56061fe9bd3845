package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Effects as they are written in a ruling: the verbs of the move catalogue without its brackets, such as
/// `shift ji T -30 U -20; support 20; harm -200 of about`.
public final class EffectText {
    /// Effects of one ruling.
    private static final int MOST = 8;

    private static final Pattern WORD = Pattern.compile("[+-]?[A-Za-z0-9][A-Za-z0-9_-]*");

    private EffectText() {}

    /// What a text turned out to mean.
    public sealed interface Read {
        /// @param effects in the order of the text; none for a blank one
        record Understood(List<Effect> effects) implements Read {
            public Understood {
                effects = List.copyOf(effects);
            }
        }

        /// @param message what is wrong, a sentence
        /// @param help    what would do
        record Wrong(String message, String help) implements Read {}
    }

    /// Reads effects.
    ///
    /// @param library whose packs can be named
    public static Read read(String text, Library library) {
        if (text.isBlank()) {
            return new Read.Understood(List.of());
        }
        List<String> items = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            if (item.isBlank()) {
                continue;
            }
            String[] words = item.strip().split("[\\s,:]+", -1);
            if (words.length % 2 != 0) {
                return new Read.Wrong(
                        "The effect `" + item.strip() + "` is not a verb with its value.",
                        "Write for example `shift ji T -30; support 20`, with a semicolon between two effects.");
            }
            StringBuilder pairs = new StringBuilder();
            for (int i = 0; i < words.length; i += 2) {
                if (!WORD.matcher(words[i]).matches() || !WORD.matcher(words[i + 1]).matches()) {
                    return new Read.Wrong(
                            "The effect `" + item.strip() + "` has marks that I do not understand.", "Write for example `shift ji T -30; support 20`.");
                }
                pairs.append(i == 0 ? "" : ", ").append(words[i]).append(": ").append(words[i + 1]);
            }
            items.add("{ " + pairs + " }");
        }
        if (items.size() > MOST) {
            return new Read.Wrong("A ruling has at most " + MOST + " effects.", "Leave out the smallest.");
        }
        return decoded(new SourceFile("ruling", "effects: [ " + String.join(", ", items) + " ]\n"), library);
    }

    private static Read decoded(SourceFile file, Library library) {
        Diagnostics diagnostics = new Diagnostics();
        Reading reading = new Reading(diagnostics);
        Span place = new Span(file, 0, 0);
        library.packs().keySet().forEach(pack -> reading.symbols().declare(IdKind.PACK, pack, place));
        List<Effect> effects = new ArrayList<>();
        YamlReader.read(file, diagnostics)
                .ifPresent(root -> effects.addAll(
                        new EffectDecoder(new Values(reading)).effects(root.pairs().getFirst().value())));
        List<Diagnostic> wrong = diagnostics.inFileOrder();
        if (wrong.isEmpty()) {
            return new Read.Understood(effects);
        }
        Diagnostic first = wrong.getFirst();
        String help = Objects.requireNonNullElse(first.help(), "write the effects as in the catalogue of moves");
        return new Read.Wrong(sentence("in the effects, " + first.message()), sentence(help));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
