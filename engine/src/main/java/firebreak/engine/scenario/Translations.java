package firebreak.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What the texts of a scenario and its library are in other languages than English, text by text.
///
/// @param byLanguage language to (the English text to the same in that language), in the order of the author's files
/// @param missing    language to the scenario's own texts for players that it promises in that language and does not have
public record Translations(
        SequencedMap<String, SequencedMap<String, String>> byLanguage, SequencedMap<String, List<Untranslated>> missing) {
    /// None: every seat reads English.
    public static final Translations NONE = new Translations(new LinkedHashMap<>(), new LinkedHashMap<>());

    /// A text that is there in English only.
    ///
    /// @param english the text
    /// @param file    its text file, empty if it stands in the YAML itself
    public record Untranslated(String english, String file) {}

    public Translations {
        SequencedMap<String, SequencedMap<String, String>> texts = new LinkedHashMap<>();
        byLanguage.forEach((language, one) -> texts.put(language, Frozen.map(one)));
        byLanguage = Frozen.map(texts);
        SequencedMap<String, List<Untranslated>> lacking = new LinkedHashMap<>();
        missing.forEach((language, one) -> lacking.put(language, List.copyOf(one)));
        missing = Frozen.map(lacking);
    }

    /// The texts in one language by their English; empty if there are none.
    public SequencedMap<String, String> in(String language) {
        SequencedMap<String, String> texts = byLanguage.get(language);
        return texts == null ? new LinkedHashMap<>() : texts;
    }
}
