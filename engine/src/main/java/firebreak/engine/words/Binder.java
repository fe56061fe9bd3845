package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the words of a line into the places of a command's form, in whatever order people say them.
final class Binder {
    private final String line;
    private final List<Token> tokens;
    private final Names names;
    private final Bound bound;
    private final List<Form.Place> places;
    private final Reading reading;

    /// @param tokens those after the command's name
    Binder(String line, List<Token> tokens, Names names, Bound bound) {
        this.line = line;
        this.tokens = List.copyOf(tokens);
        this.names = names;
        this.bound = bound;
        this.places = bound.command().form().places();
        this.reading = new Reading(this.tokens, names, bound);
    }

    /// Fills the form from all words.
    ///
    /// @return what is wrong, or `null` if the form is filled
    Parsed.@Nullable Wrong bind() {
        int at = 0;
        int loose = 0;
        while (at < tokens.size()) {
            int next = step(at);
            if (next > at) {
                at = next;
                loose = at;
                continue;
            }
            var introduced = onlyTextLeft() ? null : introduced(at);
            if (introduced != null) {
                return introduced;
            }
            if (skipped(at)) {
                at++;
                continue;
            }
            int text = textHere();
            if (text >= 0 && !quotedLater(at)) {
                var doubt = misspelt(at);
                if (doubt != null) {
                    return doubt;
                }
                int from = tokens.get(loose).start();
                fillText(text, line.substring(from).strip(), tokens.get(loose));
                break;
            }
            return unexpected(at);
        }
        return missing();
    }

    /// Fills as much as the words allow and stops at the first that does not fit; for completion.
    ///
    /// @return the first token that was not understood
    int follow() {
        int at = 0;
        while (at < tokens.size()) {
            int next = step(at);
            if (next == at && !skipped(at)) {
                return at;
            }
            at = Math.max(next, at + 1);
        }
        return at;
    }

    /// @return the first token after what was understood; `at` if nothing was
    private int step(int at) {
        if (tokens.get(at).quoted()) {
            return quoted(at);
        }
        if (onlyTextLeft() && !introducesText(at)) {
            return at;
        }
        int next = clause(at);
        return next > at ? next : plain(at);
    }

    private int quoted(int at) {
        var token = tokens.get(at);
        int required = nextRequired();
        if (required >= 0
                && places.get(required).kind() != Kind.ITEM
                && reading.read(places.get(required), at, false) instanceof Reading.Result.Read(var items, var next)) {
            bound.fill(required, new Bound.Value(items, token));
            return next;
        }
        int text = textHere();
        if (text < 0) {
            return at;
        }
        fillText(text, token.text(), token);
        return at + 1;
    }

    private void fillText(int place, String text, Token at) {
        bound.fill(place, new Bound.Value(List.of(text), at));
    }

    /// A word that introduces a place, and what stands there.
    private int clause(int at) {
        var key = tokens.get(at).key();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause()
                    && !bound.filled(i)
                    && Synonyms.ofClause(place.word()).contains(key)
                    && reading.read(place, at + 1, true) instanceof Reading.Result.Read(var items, var next)) {
                bound.fill(i, new Bound.Value(items, tokens.get(at + 1)));
                return next;
            }
        }
        return at;
    }

    /// What stands by its position, or without the word that would introduce it.
    private int plain(int at) {
        var token = tokens.get(at);
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause() || place.text() || bound.filled(i)) {
                continue;
            }
            if (reading.read(place, at, true) instanceof Reading.Result.Read(var items, var next)) {
                bound.fill(i, new Bound.Value(items, token));
                return next;
            }
            if (place.required() && !Waiting.omittable(place.kind())) {
                break;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause()
                    && !place.text()
                    && !bound.filled(i)
                    && reading.read(place, at, false) instanceof Reading.Result.Read(var items, var next)) {
                bound.fill(i, new Bound.Value(items, token));
                return next;
            }
        }
        return at;
    }

    /// A word such as `because` that stands before a text of its own.
    private boolean introducesText(int at) {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.text()
                    && place.clause()
                    && !bound.filled(i)
                    && Synonyms.ofClause(place.word()).contains(tokens.get(at).key())
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).quoted()) {
                return true;
            }
        }
        return false;
    }

    private boolean skipped(int at) {
        var token = tokens.get(at);
        return !token.quoted() && (token.comma() || Synonyms.filler(token.key()));
    }

    /// The text place, if texts may begin now: once nothing that has a fixed position is missing. A text that a word
    /// introduces stands behind that word and nowhere else.
    private int textHere() {
        int text = -1;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).text() && !places.get(i).clause() && !bound.filled(i)) {
                text = i;
            }
        }
        return text;
    }

    private boolean onlyTextLeft() {
        for (int i = 0; i < places.size(); i++) {
            if (!bound.filled(i) && !places.get(i).text()) {
                return false;
            }
        }
        return textHere() >= 0;
    }

    private int nextRequired() {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (!place.clause() && !place.text() && place.required() && !bound.filled(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean quotedLater(int at) {
        return tokens.subList(at, tokens.size()).stream().anyMatch(Token::quoted) || nextRequiredIsOpen();
    }

    /// A fixed place is still open, so that what stands here is more likely a slip than a text.
    private boolean nextRequiredIsOpen() {
        int required = nextRequired();
        return (required >= 0 && fallback(required) == null) || clauseIsOpen();
    }

    private boolean clauseIsOpen() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).clause() && places.get(i).required() && !bound.filled(i) && fallback(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// A text without quotes that begins like `abuot grid-wiper` is a slip, not a text.
    private Parsed.@Nullable Wrong misspelt(int at) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause()
                    && !bound.filled(i)
                    && Nearest.distance(tokens.get(at).key(), place.word()) <= 2
                    && reading.read(place, at + 1, false) instanceof Reading.Result.Read) {
                return wrong(
                        "`" + tokens.get(at).text() + "` is not a word I know here", tokens.get(at).start(), List.of(place.word()));
            }
        }
        return null;
    }

    // ---- what is wrong ------------------------------------------------------------------------------------------

    private Parsed.Wrong unexpected(int at) {
        var token = tokens.get(at);
        int required = nextRequired();
        int open = required >= 0 ? required : firstOpen();
        if (!token.quoted() && open >= 0) {
            var near = clauseWords(token.key());
            if (!near.isEmpty() && required < 0) {
                return wrong("`" + token.text() + "` is not a word I know here", token.start(), near);
            }
            if (onlyTextsMissing() && textHere() >= 0) {
                return wrong(
                        "`" + bound.command().name() + "` needs words in quotes: " + places.get(textHere()).label(), token.start(), List.of());
            }
            return unread(places.get(open), at);
        }
        if (token.quoted()) {
            return wrong(
                    open >= 0 && required >= 0
                            ? "before the text, `" + bound.command().name() + "` needs " + Said.needed(places.get(open))
                            : textWasGiven()
                                    ? "there is a second text; put everything you say between one pair of quotes"
                                    : "`" + bound.command().name() + "` takes no text",
                    token.start(),
                    List.of());
        }
        return wrong(
                textWasGiven()
                        ? "there are words after the closing quote; inside a text write \\\" for a quote"
                        : "`" + token.text() + "` is more than `" + bound.command().name() + "` needs",
                token.start(),
                List.of());
    }

    /// All that is still needed is texts, and more than one of them, so that they have to be told apart by their quotes.
    private boolean onlyTextsMissing() {
        int texts = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).required() && !bound.filled(i)) {
                if (!places.get(i).text()) {
                    return false;
                }
                texts++;
            }
        }
        return texts > 1;
    }

    private boolean textWasGiven() {
        return places.stream().anyMatch(Form.Place::text) && bound.maybe(Kind.TEXT) != null;
    }

    private int firstOpen() {
        for (int i = 0; i < places.size(); i++) {
            if (!bound.filled(i) && !places.get(i).text()) {
                return i;
            }
        }
        return -1;
    }

    private List<String> clauseWords(String key) {
        var words = new ArrayList<String>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).clause() && !bound.filled(i)) {
                words.add(places.get(i).word());
            }
        }
        return Nearest.to(key, words);
    }

    /// A word such as `over` stands here, and what follows it is wrong.
    private Parsed.@Nullable Wrong introduced(int at) {
        if (tokens.get(at).quoted()) {
            return null;
        }
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.clause() && !bound.filled(i) && Synonyms.ofClause(place.word()).contains(tokens.get(at).key())) {
                return unread(place, at + 1);
            }
        }
        return null;
    }

    private Parsed.Wrong unread(Form.Place place, int at) {
        return switch (reading.read(place, at, true)) {
            case Reading.Result.Read _ -> wrong("I do not understand this", offset(at), List.of());
            case Reading.Result.Unclear(var where, var options) ->
                wrong("`" + tokens.get(where).text() + "` could be " + Said.or(options), offset(where), options);
            case Reading.Result.Unknown(var where, var near, var all) -> where >= tokens.size()
                    ? wrong("after `" + last() + "`, name " + Said.needed(place) + options(place, all), offset(where), near)
                    : wrong(Said.unknown(place, tokens.get(where).text(), all), offset(where), near);
        };
    }

    private String last() {
        return tokens.isEmpty() ? bound.command().name() : tokens.getLast().text();
    }

    private String options(Form.Place place, List<String> all) {
        var known = all.isEmpty() ? names.options(names.of(place.kind(), bound)) : all;
        return Said.choices(known);
    }

    /// Fills what was left out where only one thing can be meant; says what is missing otherwise.
    private Parsed.@Nullable Wrong missing() {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (bound.filled(i) || !place.required()) {
                continue;
            }
            var only = tokens.isEmpty() && bound.command().lasts() ? null : fallback(i);
            if (only == null) {
                return absent(place);
            }
            bound.fill(i, new Bound.Value(List.of(only), new Token(only, line.length(), line.length(), false)));
        }
        return known();
    }

    private @Nullable String fallback(int place) {
        var kind = places.get(place).kind();
        if (kind == Kind.CHANNEL) {
            return Waiting.onlyChannelTo(bound.maybe(Kind.DELEGATION), names.view());
        }
        if (!Waiting.omittable(kind)) {
            return null;
        }
        var waiting = Waiting.on(bound.command().name(), kind, names.view());
        // One answer does for all tests, so it does not matter which of them is named; a facilitator, who answers for a
        // seat, sees none of them.
        if (kind == Kind.PING && waiting.isEmpty() && names.free()) {
            return "1";
        }
        boolean one = waiting.size() == 1 || (kind == Kind.PING && !waiting.isEmpty());
        return one ? waiting.getFirst().text() : null;
    }

    private Parsed.Wrong absent(Form.Place place) {
        var name = "`" + bound.command().name() + "`";
        var waiting = Waiting.on(bound.command().name(), place.kind(), names.view());
        var open = waiting.stream().map(Candidate::text).toList();
        String message;
        if (place.text() && place.clause()) {
            message = name + " needs `" + place.word() + "` and words in quotes: " + place.label();
        } else if (place.text()) {
            message = name + " needs words: " + place.label() + ", in quotes";
        } else if (place.kind().counted() && waiting.isEmpty() && !names.free()) {
            message = name + " needs the number of " + Said.a(place.kind().noun()) + ", and none is waiting now";
        } else if (place.clause()) {
            message = name + " needs `" + place.word() + "` and " + Said.needed(place) + options(place, open);
        } else if (place.kind().counted()) {
            message = name + " needs " + Said.needed(place)
                    + (waiting.isEmpty() ? "" : ": " + Said.or(waiting.stream().map(one -> one.text() + " (" + one.description() + ")").toList()));
        } else {
            message = name + " needs " + Said.needed(place) + options(place, open);
        }
        return wrong(message, line.stripTrailing().length(), open);
    }

    /// Numbers must be those of something that the view shows.
    private Parsed.@Nullable Wrong known() {
        if (names.free()) {
            return null;
        }
        for (var place : places) {
            var value = place.kind().counted() ? bound.value(place.kind(), 0) : null;
            if (value == null || Waiting.known(place.kind(), Integer.parseInt(value.items().getFirst()), names.view())) {
                continue;
            }
            var waiting = Waiting.on(bound.command().name(), place.kind(), names.view()).stream()
                    .map(Candidate::text)
                    .toList();
            return wrong(
                    "there is no " + (place.kind() == Kind.NUMBER ? countedBy(bound.command().name()) : place.kind().noun()) + " "
                            + value.items().getFirst(),
                    value.at().start(),
                    waiting);
        }
        return null;
    }

    private static String countedBy(String command) {
        return command.equals("sign") ? "agreement or meeting" : "call, offer or meeting";
    }

    private int offset(int token) {
        return token < tokens.size() ? tokens.get(token).start() : line.stripTrailing().length();
    }

    private Parsed.Wrong wrong(String message, int offset, List<String> suggestions) {
        return new Parsed.Wrong(message, column(line, offset), suggestions, Examples.of(bound.command(), names.view()));
    }

    static int column(String line, int offset) {
        return line.codePointCount(0, Math.min(offset, line.length())) + 1;
    }
}
