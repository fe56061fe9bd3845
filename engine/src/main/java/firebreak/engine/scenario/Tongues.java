package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The languages of a scenario: finds the other languages of each text as it is read, and what has none.
///
/// A text file has its French in a file of the same path in the folder `fr`. A short text has it beside it, as in
/// `{ en: ..., fr: ... }`, or by its English under `translations`, so that a translator's work can stand in files of
/// its own.
final class Tongues {
    /// How a language is written.
    static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /// How much of a long text is marked, in code points.
    private static final int LONGEST_MARK = 60;

    private final Reading in;
    private final TreeSet<String> own = new TreeSet<>();
    private final TreeMap<String, Span> promises = new TreeMap<>();
    /// The languages into which the scenario's own files translate.
    private final TreeSet<String> into = new TreeSet<>();
    /// Whether one of `languages` could not be read, so that nobody knows which there are.
    private boolean uncertain;
    private final TreeSet<String> library = new TreeSet<>();
    private final TreeMap<String, SequencedMap<String, YamlNode.Pair>> written = new TreeMap<>();
    private final TreeSet<String> english = new TreeSet<>();
    private final TreeMap<String, TreeSet<String>> used = new TreeMap<>();
    private final TreeMap<String, SequencedMap<String, String>> found = new TreeMap<>();
    /// The translation that counts, by language and English, without blanks around it.
    private final TreeMap<String, TreeMap<String, Rendering>> renderings = new TreeMap<>();
    private final TreeMap<String, SequencedMap<String, List<Lack>>> missing = new TreeMap<>();
    private final TreeMap<String, LinkedHashSet<Translations.Untranslated>> untranslated = new TreeMap<>();

    /// A text in another language, and where that is written.
    private record Rendering(String content, Span place) {}

    /// A text that is not there in a language.
    ///
    /// @param place where it stands in English
    private record Lack(String english, Span place) {}

    Tongues(Reading in) {
        this.in = in;
    }

    /// Reads `languages` and `translations`; before any text is read.
    void read(Parts parts, Values values) {
        for (YamlNode.Pair piece : parts.own("translations")) {
            if (piece.value() instanceof YamlNode.Mapping mapping) {
                mapping.pairs().forEach(pair -> into.add(pair.key().value()));
            }
        }
        for (YamlNode item : parts.items("languages")) {
            YamlNode.Scalar language = values.scalar(item);
            if (language == null) {
                continue;
            }
            if (!Text.LANGUAGES.contains(language.value())) {
                uncertain = true;
                in.report(
                        Code.E022,
                        language.span(),
                        "`" + language.value() + "` is not a language that seats can read",
                        "",
                        meant(language.value(), parts).map(meant -> "change it to `" + meant + "`")
                                .orElse("write one of " + Values.choices(Text.LANGUAGES)));
            } else {
                (isInLibrary(item.span()) ? library : own).add(language.value());
                promises.put(language.value(), language.span());
            }
        }
        for (YamlNode.Pair piece : parts.pieces("translations")) {
            values.map(piece.value(), (language, texts) -> language(language, texts, values));
        }
    }

    /// The language that a wrong word in `languages` stands for: the one that has translations and is not listed.
    private Optional<String> meant(String wrong, Parts parts) {
        List<String> listed = parts.own("languages").stream()
                .flatMap(piece -> piece.value() instanceof YamlNode.Sequence list ? list.items().stream() : Stream.of())
                .map(each -> each instanceof YamlNode.Scalar scalar ? scalar.value() : "")
                .toList();
        List<String> waiting = into.stream().filter(each -> Text.LANGUAGES.contains(each) && !listed.contains(each)).toList();
        return waiting.size() == 1 ? Optional.of(waiting.getFirst()) : Closest.to(wrong, Text.LANGUAGES);
    }

    private void language(YamlNode.Scalar language, YamlNode texts, Values values) {
        if (language.value().equals(Text.DEFAULT_LANGUAGE)) {
            in.report(Code.E057, language.span(), "the others are translated from `" + language.value() + "`", "", "take this part out");
            return;
        }
        if (!isDeclared(language, isInLibrary(language.span()) ? library : own)) {
            return;
        }
        SequencedMap<String, YamlNode.Pair> byEnglish = written.computeIfAbsent(language.value(), _ -> new LinkedHashMap<>());
        values.map(texts, (english, translated) -> {
            YamlNode.Scalar content = values.scalar(translated);
            if (content != null && !content.value().isBlank()) {
                translation(language.value(), new YamlNode.Pair(english, content), byEnglish);
            }
        });
    }

    /// Of two translations of the same English, the scenario's own counts before the library's, and else the first.
    private void translation(String language, YamlNode.Pair pair, SequencedMap<String, YamlNode.Pair> byEnglish) {
        String english = pair.key().value().strip();
        YamlNode.Pair earlier = byEnglish.get(english);
        if (earlier == null || (isInLibrary(earlier.key().span()) && !isInLibrary(pair.key().span()))) {
            byEnglish.put(english, pair);
        } else if (earlier.value() instanceof YamlNode.Scalar one && pair.value() instanceof YamlNode.Scalar other && !same(one.value(), other.value())) {
            twice(language, other.span(), one.span());
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private void twice(String language, Span second, Span first) {
        if (!isInLibrary(second)) {
            in.report(new Diagnostic(
                            Code.W023,
                            "the same English has two translations into `" + language + "`",
                            Values.firstLine(second),
                            "nobody reads this one",
                            "translate it as in the other place, or let the English differ")
                    .with(Values.firstLine(first), "this one is read"));
        }
    }

    /// Whether a language is one of the scenario's own, English among them; reported if not.
    boolean isOwn(YamlNode.Scalar language) {
        return language.value().equals(Text.DEFAULT_LANGUAGE) || isDeclared(language, own);
    }

    private boolean isDeclared(YamlNode.Scalar language, Set<String> declared) {
        if (declared.contains(language.value())) {
            return true;
        }
        // Where the list of languages cannot be read, it may well say one that seats can read.
        if ((!uncertain && !in.isIncomplete()) || !Text.LANGUAGES.contains(language.value())) {
            in.report(
                    Code.E057,
                    language.span(),
                    "`" + language.value() + "` is not one of the scenario's languages",
                    "",
                    declared(language).map(meant -> "change it to `" + meant + "`").orElseGet(() -> add(language.value())));
        }
        return false;
    }

    private String add(String language) {
        List<String> all = new ArrayList<>(own);
        all.remove(Text.DEFAULT_LANGUAGE);
        all.addFirst(Text.DEFAULT_LANGUAGE);
        return Text.LANGUAGES.contains(language)
                ? "name it first: `languages: [" + String.join(", ", all) + ", " + language + "]`"
                : "write one of " + Values.choices(all);
    }

    /// The language of the scenario that a wrong word stands for: the one of the folder that it stands in, else the only
    /// one that has no translations yet.
    private Optional<String> declared(YamlNode.Scalar wrong) {
        List<String> folders = List.of(wrong.span().file().path().split("/", -1));
        List<String> waiting = own.stream().filter(each -> !each.equals(Text.DEFAULT_LANGUAGE) && !into.contains(each)).toList();
        return waiting.stream()
                .filter(folders::contains)
                .findFirst()
                .or(() -> waiting.size() == 1 && !Text.LANGUAGES.contains(wrong.value()) ? Optional.of(waiting.getFirst()) : Optional.empty());
    }

    /// Adds to a text what it is in the other languages.
    ///
    /// @param contents language to content, with the English
    /// @param places   where each of them is written
    /// @param file     the path of its text file, empty if it has none
    /// @param promised whether players read it, so that a language without it is worth a word
    void complete(SequencedMap<String, String> contents, SequencedMap<String, Span> places, String file, Texts texts, Texts.Use use, boolean promised) {
        String english = contents.get(Text.DEFAULT_LANGUAGE);
        if (english == null || english.isBlank()) {
            return;
        }
        this.english.add(english.strip());
        for (String language : texts == in.texts() ? own : library) {
            if (!contents.containsKey(language)) {
                translated(language, english.strip(), file, texts, use, promised)
                        .ifPresentOrElse(
                                rendering -> {
                                    contents.put(language, rendering.content());
                                    places.put(language, rendering.place());
                                },
                                () -> miss(language, english.strip(), file, use.place(), promised && texts == in.texts()));
            }
        }
        contents.forEach((language, content) -> {
            if (!language.equals(Text.DEFAULT_LANGUAGE)) {
                counts(language, english, new Rendering(content, places.getOrDefault(language, use.place())));
            }
        });
    }

    private void counts(String language, String english, Rendering rendering) {
        SequencedMap<String, String> texts = found.computeIfAbsent(language, _ -> new LinkedHashMap<>());
        Rendering earlier = renderings.computeIfAbsent(language, _ -> new TreeMap<>()).putIfAbsent(english.strip(), rendering);
        if (earlier == null || same(earlier.content(), rendering.content())) {
            texts.putIfAbsent(english, rendering.content());
        } else if (isInLibrary(earlier.place()) && !isInLibrary(rendering.place())) {
            renderings.get(language).put(english.strip(), rendering);
            texts.keySet().removeIf(other -> same(other, english));
            texts.put(english, rendering.content());
        } else {
            twice(language, rendering.place(), earlier.place());
        }
    }

    private Optional<Rendering> translated(String language, String english, String file, Texts texts, Texts.Use use, boolean players) {
        SourceFile own = file.isEmpty() ? null : texts.use(language + "/" + file, use);
        if (own != null) {
            String content = own.slice(0, own.length());
            used.computeIfAbsent(language, _ -> new TreeSet<>());
            read(new Span(own, 0, own.length()), players);
            return content.isBlank() ? Optional.empty() : Optional.of(new Rendering(content, new Span(own, 0, own.length())));
        }
        YamlNode.Pair pair = written.getOrDefault(language, new LinkedHashMap<>()).get(english);
        if (pair == null || !(pair.value() instanceof YamlNode.Scalar scalar)) {
            return Optional.empty();
        }
        used.computeIfAbsent(language, _ -> new TreeSet<>()).add(english);
        read(scalar.span(), players);
        return Optional.of(new Rendering(scalar.value(), scalar.span()));
    }

    private void read(Span place, boolean players) {
        if (players) {
            in.playersRead(place);
        } else {
            in.facilitatorReads(place);
        }
    }

    private void miss(String language, String english, String file, Span place, boolean promised) {
        if (promised && !language.equals(Text.DEFAULT_LANGUAGE)) {
            untranslated.computeIfAbsent(language, _ -> new LinkedHashSet<>()).add(new Translations.Untranslated(english, file));
            missing.computeIfAbsent(language, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(place.file().path(), _ -> new ArrayList<>())
                    .add(new Lack(english, place));
        }
    }

    /// What is promised and not there, and what translates nothing; after all texts are read and checked. A text in which
    /// something else is wrong will be changed: its translations wait until then.
    void check() {
        TreeSet<String> waiting = new TreeSet<>();
        missing.forEach((language, files) -> files.values().forEach(lacks -> {
            if (lacks.removeIf(lack -> in.diagnostics().touch(lack.place()))) {
                waiting.add(language);
            }
        }));
        written.forEach((language, texts) -> texts.forEach((key, pair) -> {
            if (used.getOrDefault(language, new TreeSet<>()).contains(key) || isInLibrary(pair.key().span())) {
                return;
            }
            Rendering read = renderings.getOrDefault(language, new TreeMap<>()).get(key);
            if (read == null && !waiting.contains(language)) {
                unread(language, key, pair.key().span());
            } else if (read != null && pair.value() instanceof YamlNode.Scalar scalar && !same(read.content(), scalar.value())) {
                twice(language, scalar.span(), read.place());
            }
        }));
        missing.forEach(this::missing);
    }

    /// A translation of nothing. Where it is that of a text whose English has changed, the text does not lack one.
    private void unread(String language, String key, Span place) {
        SequencedMap<String, List<Lack>> files = missing.getOrDefault(language, new LinkedHashMap<>());
        List<Lack> lacks = files.values().stream().flatMap(List::stream).toList();
        Optional<String> closest = Closest.to(key, lacks.stream().map(Lack::english).toList());
        Optional<Lack> changed = lacks.stream()
                .filter(lack -> closest.isEmpty() ? lacks.size() == 1 : lack.english().equals(closest.get()))
                .findFirst();
        changed.ifPresent(lack -> files.values().forEach(all -> all.removeIf(each -> each.english().equals(lack.english()))));
        Optional<String> meant = closest.or(() -> Closest.to(key, english));
        in.report(
                Code.W021,
                shortened(place),
                "no text of the scenario reads like this",
                "its English may have changed",
                meant.map(english -> "change it to `" + english + "`")
                        .or(() -> changed.map(Tongues::asItStands))
                        .orElse("write the English as it stands now, or take the line out"));
    }

    private static String asItStands(Lack lack) {
        return "write the English as it stands now in `" + lack.place().file().path() + "`, line " + lack.place().line();
    }

    /// The first words of a long text: enough to find it by.
    private static Span shortened(Span place) {
        Span first = Values.firstLine(place);
        return new Span(first.file(), first.start(), Math.min(first.end(), first.start() + LONGEST_MARK));
    }

    private void missing(String language, SequencedMap<String, List<Lack>> files) {
        Span promise = promises.get(language);
        int count = files.values().stream().mapToInt(List::size).sum();
        if (promise != null && !used.containsKey(language) && count > 0) {
            missing(promise, count + " texts are not there in `" + language + "`", "promised here");
            return;
        }
        files.values().stream().filter(lacks -> !lacks.isEmpty()).forEach(lacks -> missing(
                Values.firstLine(lacks.getFirst().place()),
                lacks.size() == 1
                        ? "this text is not there in `" + language + "`"
                        : lacks.size() + " texts of this file are not there in `" + language + "`",
                lacks.size() == 1 ? "" : "the first of them"));
    }

    private void missing(Span place, String message, String label) {
        in.report(Code.A006, place, message, label, "`firebreak texts` writes a sheet of all that is missing, for the translator");
    }

    private static boolean isInLibrary(Span span) {
        return span.file().path().startsWith(Parts.LIBRARY_PREFIX);
    }

    /// What was found in the languages that the scenario promises.
    Translations found() {
        SequencedMap<String, SequencedMap<String, String>> promised = new LinkedHashMap<>();
        SequencedMap<String, List<Translations.Untranslated>> lacking = new LinkedHashMap<>();
        for (String language : own) {
            SequencedMap<String, String> texts = found.get(language);
            if (texts != null) {
                promised.put(language, texts);
            }
            lacking.put(language, List.copyOf(untranslated.getOrDefault(language, new LinkedHashSet<>())));
        }
        return new Translations(promised, lacking);
    }
}
