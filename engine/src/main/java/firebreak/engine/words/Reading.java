package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;

/// Reads what stands at one place of a line as one place of a form.
final class Reading {
    private static final int LONGEST_NAME_WORDS = 6;

    /// What came of it.
    sealed interface Result {
        /// It fits.
        ///
        /// @param items what stands there
        /// @param next  the first token after it
        record Read(List<String> items, int next) implements Result {
            public Read {
                items = List.copyOf(items);
            }
        }

        /// The word could be several things.
        record Unclear(int at, List<String> options) implements Result {
            public Unclear {
                options = List.copyOf(options);
            }
        }

        /// The word is none of these.
        ///
        /// @param at the token that does not fit
        record Unknown(int at, List<String> near, List<String> all) implements Result {
            public Unknown {
                near = List.copyOf(near);
                all = List.copyOf(all);
            }
        }
    }

    private final List<Token> tokens;
    private final Names names;
    private final Bound bound;

    Reading(List<Token> tokens, Names names, Bound bound) {
        this.tokens = tokens;
        this.names = names;
        this.bound = bound;
    }

    /// @param guess whether the beginning of a name is enough
    Result read(Form.Place place, int at, boolean guess) {
        if (at >= tokens.size()) {
            return new Result.Unknown(at, List.of(), List.of());
        }
        return switch (place.kind()) {
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER -> number(place.kind(), at);
            case AMOUNT -> amount(at);
            case SPAN -> span(at);
            case CHOICE -> choice(place.choices(), at, guess);
            case DELEGATIONS, PLACES, READERS, TERMS -> list(place.kind(), at, guess);
            case ITEM -> item(at);
            case TEXT -> tokens.get(at).quoted()
                    ? new Result.Read(List.of(tokens.get(at).text()), at + 1)
                    : new Result.Unknown(at, List.of(), List.of());
            case DELEGATION, CHANNEL, INCIDENT, MOVE, MEASURE, COLLEAGUE, SEAT, ENTRY, SUSPECT, FLAG, OBJECT, GROUP ->
                name(place.kind(), at, guess);
        };
    }

    private Result number(Kind kind, int at) {
        int i = at;
        while (i + 1 < tokens.size() && Synonyms.ofCounted(kind).contains(tokens.get(i).key())) {
            i++;
        }
        var key = tokens.get(i).key();
        var digits = key.startsWith("#") ? key.substring(1) : key;
        if (!digits.matches("[0-9]{1,9}")) {
            return new Result.Unknown(at, List.of(), List.of());
        }
        return new Result.Read(List.of(Integer.toString(Integer.parseInt(digits))), i + 1);
    }

    private Result amount(int at) {
        var key = tokens.get(at).key();
        if (!key.matches("[+-]?[0-9]{1,9}")) {
            return new Result.Unknown(at, List.of(), List.of());
        }
        return new Result.Read(List.of(Integer.toString(Integer.parseInt(key))), at + 1);
    }

    private Result span(int at) {
        var text = new StringBuilder();
        int next = at;
        while (next < tokens.size() && !tokens.get(next).quoted()) {
            var longer = text + tokens.get(next).key();
            if (Spans.minutes(longer) < 0) {
                break;
            }
            text.append(tokens.get(next++).key());
        }
        return next == at
                ? new Result.Unknown(at, List.of(), List.of())
                : new Result.Read(List.of(Integer.toString(Spans.minutes(text.toString()))), next);
    }

    private Result choice(List<String> choices, int at, boolean guess) {
        var key = tokens.get(at).key();
        var two = at + 1 < tokens.size() ? key + " " + tokens.get(at + 1).key() : key;
        for (var choice : choices) {
            var words = Synonyms.ofChoice(choice);
            if (words.contains(two)) {
                return new Result.Read(List.of(choice), two.equals(key) ? at + 1 : at + 2);
            }
        }
        for (var choice : choices) {
            if (choice.equals(key) || choice.equals(key.replace('-', '_'))) {
                return new Result.Read(List.of(choice), at + 1);
            }
        }
        for (var choice : choices) {
            if (Synonyms.ofChoice(choice).contains(key)) {
                return new Result.Read(List.of(choice), at + 1);
            }
        }
        var begun = choices.stream().filter(choice -> guess && key.length() >= 2 && choice.startsWith(key)).toList();
        if (begun.size() == 1) {
            return new Result.Read(begun, at + 1);
        }
        return new Result.Unknown(at, Nearest.to(key, choices), choices);
    }

    private Result list(Kind kind, int at, boolean guess) {
        if ((kind == Kind.PLACES || kind == Kind.READERS) && isAll(tokens.get(at).key())) {
            return new Result.Read(List.of(), at + 1);
        }
        var items = new ArrayList<String>();
        int i = at;
        while (true) {
            var one = name(kind, i, guess);
            if (!(one instanceof Result.Read(var found, var next))) {
                return one;
            }
            if (!items.contains(found.getFirst())) {
                items.addAll(found);
            }
            if (next >= tokens.size()) {
                return new Result.Read(items, next);
            }
            var joint = tokens.get(next);
            if (joint.comma() || joint.key().equals("and") || joint.key().equals("&")) {
                i = next + 1;
                boolean oxford = joint.comma() && i < tokens.size() && tokens.get(i).key().equals("and");
                i += oxford ? 1 : 0;
                if (i >= tokens.size()) {
                    return new Result.Unknown(i, List.of(), List.of());
                }
            } else {
                return new Result.Read(items, next);
            }
        }
    }

    private static boolean isAll(String key) {
        return key.equals("all") || key.equals("everybody") || key.equals("everyone");
    }

    private Result item(int at) {
        var words = new ArrayList<String>();
        int i = at;
        while (i < tokens.size() && !tokens.get(i).comma()) {
            words.add(tokens.get(i++).text());
        }
        return words.isEmpty()
                ? new Result.Unknown(at, List.of(), List.of())
                : new Result.Read(List.of(String.join(" ", words)), i);
    }

    /// A name of one word or more: the longest that is exactly one, else the beginning of one.
    private Result name(Kind kind, int at, boolean guess) {
        int first = at;
        if (tokens.get(at).key().equals("the") && at + 1 < tokens.size() && !tokens.get(at).quoted()) {
            first++;
        }
        if (tokens.get(first).comma()) {
            return new Result.Unknown(first, List.of(), List.of());
        }
        var several = spelt(kind, first);
        if (several != null) {
            return several;
        }
        return switch (names.match(kind, tokens.get(first).text(), guess, bound)) {
            case Names.Match.One(var id) -> new Result.Read(List.of(id), first + 1);
            case Names.Match.Several(var ids) -> new Result.Unclear(first, ids);
            case Names.Match.None(var near, var all) -> new Result.Unknown(first, near, all);
        };
    }

    private @org.jspecify.annotations.Nullable Result spelt(Kind kind, int first) {
        var spelling = new StringBuilder(tokens.get(first).text());
        Result longest = null;
        for (int i = first + 1; i < Math.min(tokens.size(), first + LONGEST_NAME_WORDS); i++) {
            var token = tokens.get(i);
            if (token.quoted() || token.comma()) {
                break;
            }
            spelling.append(' ').append(token.text());
            if (names.match(kind, spelling.toString(), false, bound) instanceof Names.Match.One(var id)) {
                longest = new Result.Read(List.of(id), i + 1);
            }
        }
        return longest;
    }
}
