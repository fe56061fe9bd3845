package firebreak.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A text for people, in one or more languages; Markdown.
public final class Text {
    /// The language of a text that names none.
    public static final String DEFAULT_LANGUAGE = "en";

    /// The languages that a scenario can promise.
    public static final List<String> LANGUAGES = List.of(DEFAULT_LANGUAGE, "fr", "es", "pt", "ru", "ar");

    private final SequencedMap<String, String> byLanguage;
    private final String plain;

    /// @param byLanguage language to content, at least one, in the author's order
    public Text(SequencedMap<String, String> byLanguage) {
        this.byLanguage = Frozen.map(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("byLanguage is empty, must have at least one text");
        }
        this.plain = in(DEFAULT_LANGUAGE);
    }

    /// A text in the default language.
    public static Text of(String content) {
        SequencedMap<String, String> one = new LinkedHashMap<>();
        one.put(DEFAULT_LANGUAGE, content);
        return new Text(one);
    }

    /// The content in a language, else in English, else in the author's first language.
    public String in(String language) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        String english = byLanguage.get(DEFAULT_LANGUAGE);
        return english != null ? english : byLanguage.firstEntry().getValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && byLanguage.equals(text.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return plain;
    }
}
