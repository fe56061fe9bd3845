package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.facts.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads single values, lists and maps. What cannot be read is reported and stands as something harmless.
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DURATION = Pattern.compile("(?:([0-9]{1,4})d)?(?:([0-9]{1,5})h)?(?:([0-9]{1,6})m)?");
    /// What reads like a path: no blanks, and at least one `/`.
    private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{N}_.-]+(?:/[\\p{L}\\p{N}_.-]+)+");
    private static final Pattern SEVERAL = Pattern.compile("[\\p{L}\\p{N}_.-]+(?: *, *[\\p{L}\\p{N}_.-]+)+");
    private static final int MOST_CHOICES = 12;

    private final Reading in;

    Values(Reading in) {
        this.in = in;
    }

    Reading reading() {
        return in;
    }

    static Span firstLine(Span span) {
        int lineEnd = span.file().lineEnd(span.line());
        int end = Math.min(span.end(), lineEnd);
        while (end > span.start() && span.file().at(end - 1) == ' ') {
            end--;
        }
        return new Span(span.file(), span.start(), Math.max(span.start(), end));
    }

    static String choices(List<String> words) {
        List<String> some = words.subList(0, Math.min(words.size(), MOST_CHOICES));
        String all = String.join(", ", some.stream().map(word -> "`" + word + "`").toList());
        return words.size() > some.size() ? all + ", ..." : all;
    }

    /// What may be written instead: the one word, or one of several.
    static String either(List<String> words) {
        return words.size() == 1 ? choices(words) : "one of " + choices(words);
    }

    static List<String> words(Word[] choices) {
        return Stream.of(choices).map(Word::word).toList();
    }

    static void notAChoice(Reading in, String word, Span place, String what, List<String> words) {
        Optional<String> closest = Closest.to(word, words);
        in.report(
                Code.E018,
                place,
                "`" + word + "` is not " + what,
                "",
                closest.map(meant -> "change it to `" + meant + "`").orElse("use " + either(words)));
    }

    /// A single value, or null and reported.
    YamlNode.@Nullable Scalar scalar(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar;
        }
        in.report(Code.E017, firstLine(node.span()), "expected a single value, not " + node.sort(), "", null);
        return null;
    }

    String string(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        return scalar == null ? "" : scalar.value();
    }

    int number(YamlNode node, int least, int most) {
        YamlNode.Scalar scalar = scalar(node);
        int standIn = Math.clamp(0, least, most);
        if (scalar == null) {
            return standIn;
        }
        if (!NUMBER.matcher(scalar.value()).matches()) {
            in.report(
                    Code.E019,
                    firstLine(scalar.span()),
                    "`" + scalar.value() + "` is not a whole number",
                    "",
                    "write a number from " + least + " to " + most);
            return standIn;
        }
        int value = Integer.parseInt(scalar.value());
        if (value < least || value > most) {
            in.report(
                    Code.E019,
                    scalar.span(),
                    "`" + scalar.value() + "` is out of range",
                    "",
                    "write a number from " + least + " to " + most);
            return standIn;
        }
        return value;
    }

    int permille(YamlNode node) {
        return number(node, 0, Range.PERMILLE);
    }

    int change(YamlNode node) {
        return number(node, -Range.PERMILLE, Range.PERMILLE);
    }

    boolean yesOrNo(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        if (scalar == null) {
            return false;
        }
        return switch (scalar.value()) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                notAChoice(in, scalar.value(), firstLine(scalar.span()), "yes or no", List.of("true", "false"));
                yield false;
            }
        };
    }

    /// Minutes.
    int duration(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        if (scalar == null) {
            return 0;
        }
        Matcher matcher = DURATION.matcher(scalar.value());
        if (!scalar.value().equals("0") && (scalar.value().isEmpty() || !matcher.matches())) {
            in.report(
                    Code.E020,
                    firstLine(scalar.span()),
                    "`" + scalar.value() + "` is not a duration",
                    "",
                    "write days, hours and minutes, such as `90m`, `6h`, `2d` or `1h30m`");
            return 0;
        }
        long minutes = scalar.value().equals("0") ? 0 : part(matcher, 1, 1440) + part(matcher, 2, 60) + part(matcher, 3, 1);
        if (minutes > Range.LONGEST_MINUTES) {
            in.report(Code.E020, scalar.span(), "`" + scalar.value() + "` is longer than 100 days", "", null);
            return 0;
        }
        return (int) minutes;
    }

    private static long part(Matcher matcher, int group, int minutes) {
        return matcher.group(group) == null ? 0 : (long) Integer.parseInt(matcher.group(group)) * minutes;
    }

    <E extends Enum<E> & Word> E word(YamlNode node, Class<E> choices, String what) {
        E[] all = choices.getEnumConstants();
        YamlNode.Scalar scalar = scalar(node);
        if (scalar == null) {
            return all[0];
        }
        for (E choice : all) {
            if (choice.word().equals(scalar.value())) {
                return choice;
            }
        }
        notAChoice(in, scalar.value(), firstLine(scalar.span()), what, words(all));
        return all[0];
    }

    <T> List<T> list(YamlNode node, Function<YamlNode, T> decode) {
        List<T> decoded = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> decoded.add(decode.apply(item)));
        } else {
            in.report(
                    Code.E017,
                    firstLine(node.span()),
                    "expected a list, not " + node.sort(),
                    "",
                    "write it in brackets: `[ ... ]`");
        }
        return decoded;
    }

    /// A list, or a single value that stands for a list of one.
    <T> List<T> oneOrMore(YamlNode node, Function<YamlNode, T> decode) {
        if (node instanceof YamlNode.Scalar scalar && withoutBrackets(scalar)) {
            return List.of();
        }
        return node instanceof YamlNode.Scalar ? List.of(decode.apply(node)) : list(node, decode);
    }

    /// Reports several ids with commas between them and no brackets around them.
    boolean withoutBrackets(YamlNode.Scalar scalar) {
        if (!SEVERAL.matcher(scalar.value()).matches()) {
            return false;
        }
        in.report(
                Code.E017,
                firstLine(scalar.span()),
                "several are written in brackets",
                "",
                "change it to `[" + scalar.value().strip().replaceAll(" *, *", ", ") + "]`");
        return true;
    }

    void map(YamlNode node, BiConsumer<YamlNode.Scalar, YamlNode> decode) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.pairs().forEach(pair -> decode.accept(pair.key(), pair.value()));
        } else {
            in.report(
                    Code.E017,
                    firstLine(node.span()),
                    "expected a map of keys and values, not " + node.sort(),
                    "",
                    "write it as `{ key: value }`, or indent its keys below it");
        }
    }

    /// An id that must be declared; the empty text and reported if it is not.
    String id(YamlNode node, IdKind... kinds) {
        YamlNode.Scalar scalar = scalar(node);
        if (scalar == null) {
            return "";
        }
        in.check(scalar.value(), firstLine(scalar.span()), kinds);
        return scalar.value();
    }

    List<String> ids(YamlNode node, IdKind... kinds) {
        onceEach(node);
        return list(node, item -> id(item, kinds));
    }

    /// Reports what a list names twice.
    void onceEach(YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return;
        }
        TreeMap<String, Span> seen = new TreeMap<>();
        for (YamlNode item : sequence.items()) {
            Span first = item instanceof YamlNode.Scalar scalar ? seen.putIfAbsent(scalar.value(), scalar.span()) : null;
            if (first != null) {
                in.report(new Diagnostic(Code.E007, "`" + first.text() + "` stands twice in this list", firstLine(item.span()), "again here", "take one of them out")
                        .with(first, "first here"));
            }
        }
    }

    /// A delegation or a seat.
    Address address(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        return scalar == null ? new Address("", "") : address(scalar);
    }

    Address address(YamlNode.Scalar scalar) {
        String value = scalar.value();
        int dot = value.indexOf('.');
        String delegation = dot < 0 ? value : value.substring(0, dot);
        int dotAt = delegation.codePointCount(0, delegation.length());
        boolean known = in.check(delegation, scalar.part(0, dotAt), IdKind.DELEGATION);
        if (known && dot >= 0) {
            seat(delegation, scalar, value.substring(dot + 1), dotAt + 1);
        }
        return new Address(delegation, dot < 0 ? "" : value.substring(dot + 1));
    }

    private void seat(String delegation, YamlNode.Scalar scalar, String seat, int from) {
        String address = delegation + "." + seat;
        if (in.symbols().has(IdKind.SEAT, address)) {
            in.unknowns().named(IdKind.SEAT, address);
        } else if (!in.isIncomplete()) {
            unknownSeat(scalar, delegation, seat, from);
        }
    }

    private void unknownSeat(YamlNode.Scalar scalar, String delegation, String seat, int from) {
        List<String> seats = in.symbols().ids(IdKind.SEAT).stream()
                .filter(address -> address.startsWith(delegation + "."))
                .map(address -> address.substring(delegation.length() + 1))
                .toList();
        if (seats.isEmpty()) {
            // That its seats are missing, or cannot be read, is told where they should stand.
            return;
        }
        Optional<String> closest = Closest.to(seat, seats);
        Diagnostic plain = new Diagnostic(
                Code.E012,
                "delegation `" + delegation + "` has no seat `" + seat + "`",
                scalar.part(from, from + Math.max(1, seat.codePointCount(0, seat.length()))),
                "no seat has this id",
                closest.map(meant -> "change it to `" + meant + "`, or add the seat")
                        .orElse("use " + either(seats) + ", or add the seat"));
        Span declared = closest.map(meant -> in.symbols().place(IdKind.SEAT, delegation + "." + meant))
                .orElse(null);
        if (declared == null) {
            in.unknowns().add(plain);
        } else {
            in.unknowns().add(plain.with(declared, "closest id"), IdKind.SEAT, delegation + "." + closest.get(), delegation + "." + seat);
        }
    }

    /// A seat of a delegation, written without the delegation.
    void ownSeat(String delegation, YamlNode.Scalar scalar) {
        seat(delegation, scalar, scalar.value(), 0);
    }

    /// A seat.
    Address seat(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        if (scalar == null) {
            return new Address("", "");
        }
        Address address = address(scalar);
        if (!address.isSeat() && in.symbols().has(IdKind.DELEGATION, address.delegation())) {
            in.report(
                    Code.E013,
                    scalar.span(),
                    "`" + address + "` is a delegation, not a seat",
                    "a seat is needed here",
                    "add the seat, as in `" + address + ".mfa`");
        }
        return address;
    }

    /// `ARD -> BOR`, null and reported if it is not that.
    @Nullable Dyad dyad(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        return scalar == null ? null : dyad(scalar);
    }

    @Nullable Dyad dyad(YamlNode.Scalar scalar) {
        String value = scalar.value();
        int arrow = value.indexOf("->");
        if (arrow < 0) {
            in.report(
                    Code.E051,
                    firstLine(scalar.span()),
                    "`" + value + "` is not a pair of delegations",
                    "",
                    "write it as `ARD -> BOR`: how the first sees the second");
            return null;
        }
        String from = value.substring(0, arrow).strip();
        String to = value.substring(arrow + 2).strip();
        int toAt = value.indexOf(to, arrow + 2);
        boolean first = in.check(from, scalar.part(0, Math.max(1, from.length())), IdKind.DELEGATION);
        boolean second = in.check(to, scalar.part(toAt, toAt + Math.max(1, to.length())), IdKind.DELEGATION);
        if (from.equals(to)) {
            in.report(Code.E051, scalar.span(), "`" + from + "` stands on both sides", "", "name two delegations");
            return null;
        }
        return first && second ? new Dyad(from, to) : null;
    }

    /// A condition, or null and reported.
    @Nullable Condition condition(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        return scalar == null ? null : in.conditioning().compile(scalar);
    }

    /// One of the scenario's languages, or null and reported.
    @Nullable String language(YamlNode node) {
        YamlNode.Scalar scalar = scalar(node);
        return scalar != null && in.tongues().isOwn(scalar) ? scalar.value() : null;
    }

    /// A text that only the facilitator reads.
    Text text(YamlNode node) {
        return text(node, new Texts.Use(node.span(), "", false), false);
    }

    /// A text that players read.
    Text playerText(YamlNode node) {
        return text(node, new Texts.Use(node.span(), "", false), true);
    }

    /// A text for one delegation.
    Text briefing(YamlNode node, String reader, boolean secret) {
        return text(node, new Texts.Use(node.span(), reader, secret), true);
    }

    private Text text(YamlNode node, Texts.Use use, boolean players) {
        SequencedMap<String, String> contents = new LinkedHashMap<>();
        SequencedMap<String, Span> places = new LinkedHashMap<>();
        String file = "";
        switch (node) {
            case YamlNode.Scalar scalar -> {
                contents.put(Text.DEFAULT_LANGUAGE, content(scalar, use, players));
                file = isFile(scalar) ? scalar.value() : "";
            }
            case YamlNode.Mapping mapping -> {
                for (YamlNode.Pair pair : mapping.pairs()) {
                    boolean torn = pair.value() instanceof YamlNode.Scalar scalar && scalar.isEmpty();
                    if (torn || !Text.LANGUAGES.contains(pair.key().value())) {
                        notALanguage(pair, torn && mapping.pairs().size() > 1);
                        continue;
                    }
                    YamlNode.Scalar scalar = scalar(pair.value());
                    if (scalar != null) {
                        contents.put(pair.key().value(), content(scalar, use, players));
                        places.put(pair.key().value(), scalar.span());
                        if (pair.key().value().equals(Text.DEFAULT_LANGUAGE) && isFile(scalar)) {
                            file = scalar.value();
                        }
                    }
                }
            }
            case YamlNode.Sequence sequence ->
                in.report(
                        Code.E017,
                        firstLine(sequence.span()),
                        "expected a text, not a list",
                        "",
                        "write a text, the path of a `.md` file, or `{ en: ... }`");
        }
        if (contents.isEmpty()) {
            contents.put(Text.DEFAULT_LANGUAGE, "");
        }
        in.tongues().complete(contents, places, file, in.textsNextTo(node.span()), use, players);
        return new Text(contents);
    }

    private static boolean isFile(YamlNode.Scalar scalar) {
        return scalar.value().endsWith(".md") && scalar.value().indexOf('\n') < 0;
    }

    private void notALanguage(YamlNode.Pair pair, boolean torn) {
        String written = pair.key().value();
        boolean empty = pair.value() instanceof YamlNode.Scalar scalar && scalar.isEmpty();
        if (!torn && Text.LANGUAGES.contains(written)) {
            in.report(Code.E026, pair.key().span(), "the text is empty", "", "write the text, or take the line away");
            return;
        }
        if (!empty) {
            in.report(
                    Code.E022,
                    pair.key().span(),
                    "`" + written + "` is not a language that seats can read",
                    "",
                    Closest.to(written, Text.LANGUAGES)
                            .map(meant -> "change it to `" + meant + "`")
                            .orElse("write one of " + choices(Text.LANGUAGES)));
            return;
        }
        in.report(
                Code.E022,
                pair.key().span(),
                torn ? "the comma before `" + written + "` ends the text" : "`" + written + "` is not a language",
                "",
                torn
                        ? "put the whole text in quotes, as in `{ en: '..., ...' }`"
                        : "write a language code, such as `en` or `fr`");
    }

    private String content(YamlNode.Scalar scalar, Texts.Use use, boolean players) {
        String value = scalar.value();
        if (!isFile(scalar) && withoutEnding(scalar)) {
            return "";
        }
        if (!isFile(scalar)) {
            if (players) {
                in.playersRead(scalar.span());
            } else {
                in.facilitatorReads(scalar.span());
            }
            return value;
        }
        SourceFile file = textFile(scalar, use);
        if (file == null) {
            return "";
        }
        String written = file.slice(0, file.length());
        if (written.isBlank()) {
            in.report(Code.E026, scalar.span(), "the text file `" + value + "` is empty", "", "write the text into it");
        }
        if (players) {
            in.playersRead(new Span(file, 0, file.length()));
        }
        return written;
    }

    /// Reports the path of a text file that lacks its `.md`: players would read the path.
    private boolean withoutEnding(YamlNode.Scalar scalar) {
        String value = scalar.value();
        Texts texts = in.textsNextTo(scalar.span());
        if (!PATH.matcher(value).matches() || !texts.hasFolder(value.substring(0, value.indexOf('/')))) {
            return false;
        }
        String path = value.replaceFirst("\\.(?:md|MD|txt|yaml|docx?)?$", "") + ".md";
        texts.missing(path, value, scalar.span());
        return true;
    }

    private @Nullable SourceFile textFile(YamlNode.Scalar scalar, Texts.Use use) {
        String path = scalar.value();
        Texts texts = in.textsNextTo(scalar.span());
        if (path.contains("\\")) {
            in.report(
                    Code.E003,
                    scalar.span(),
                    "a path is written with `/`, not with a backslash",
                    "",
                    "change it to `" + path.replace('\\', '/') + "`");
            return null;
        }
        boolean leaves = path.startsWith("/")
                || path.contains(":")
                || Stream.of(path.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
        if (leaves) {
            in.report(
                    Code.E003,
                    scalar.span(),
                    "`" + path + "` leads out of the folder",
                    "",
                    "write a path inside the scenario's folder, with `/`, such as `text/1.1.md`");
            return null;
        }
        SourceFile file = texts.use(path, new Texts.Use(scalar.span(), use.reader(), use.secret()));
        if (file == null) {
            texts.missing(path, path, scalar.span());
        }
        return file;
    }

    /// Reports the text files that are missing. A file that somebody reads already is never proposed for another: two
    /// capitals would read one brief.
    void missingTexts() {
        for (Texts texts : List.of(in.libraryTexts(), in.texts())) {
            texts.missing().forEach(missing -> missingText(texts, missing));
        }
    }

    private void missingText(Texts texts, Texts.Missing missing) {
        Optional<String> meant = texts.has(missing.path()) ? Optional.of(missing.path()) : texts.meant(missing.path());
        if (missing.written().equals(missing.path())) {
            in.report(
                    Code.E014,
                    missing.place(),
                    "there is no text file `" + missing.path() + "`",
                    "",
                    meant.map(path -> "write the file, or change it to `" + path + "`").orElse("write the file, or give the text here"));
        } else {
            in.report(
                    Code.E014,
                    missing.place(),
                    "`" + missing.written() + "` reads like the path of a text file, and such a path ends in `.md`",
                    "",
                    meant.map(path -> "change it to `" + path + "`").orElse("write the file, and change this to `" + missing.path() + "`"));
        }
    }
}
