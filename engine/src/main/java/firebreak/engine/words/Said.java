package firebreak.engine.words;

import java.util.List;

/// Turns of phrase of messages.
final class Said {
    private static final int MOST_CHOICES = 12;

    private Said() {}

    /// What a place asks for: `a channel`, `the number of a call`, `confirm, deny or other`.
    static String needed(Form.Place place) {
        return switch (place.kind()) {
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT -> "the number of " + a(place.kind().noun());
            case NUMBER -> "a number";
            case CHOICE -> or(place.choices());
            case SPAN -> "a length of time such as `12h` or `5m`";
            case AMOUNT -> "an amount such as `+50`";
            case TEXT -> "words in quotes";
            case SEAT -> "a seat such as `ARD.mfa`";
            case PLACES -> "delegations or seats, or `all`";
            case READERS -> "delegations, seats, `facilitator` or `observer`, or `all`";
            case DELEGATION, DELEGATIONS, CHANNEL, INCIDENT, MOVE, MEASURE, COLLEAGUE, ENTRY, SUSPECT, FLAG, OBJECT, ITEM, TERMS, GROUP ->
                a(place.kind().noun());
        };
    }

    /// That a word is not what a place asks for.
    static String unknown(Form.Place place, String typed, List<String> all) {
        return switch (place.kind()) {
            case DELEGATION, DELEGATIONS -> "`" + typed + "` is no delegation at this table" + choices(all);
            case CHANNEL -> all.isEmpty() ? "you are on no channel yet" : "you have no channel `" + typed + "`" + choices(all);
            case INCIDENT ->
                all.isEmpty() ? "you know of no incident yet" : "you know of no incident `" + typed + "`" + choices(all);
            case MOVE -> "`" + typed + "` is no move of the catalogue; `moves` shows them";
            case MEASURE -> "`" + typed + "` is no measure that you can offer; `measures` shows them";
            case COLLEAGUE -> "your delegation has no seat `" + typed + "`" + choices(all);
            case SEAT -> "there is no seat `" + typed + "`; write it like `ARD.mfa`";
            case PLACES -> "there is no delegation or seat `" + typed + "`; write `all` or names such as `ARD.mfa, BOR`";
            case READERS -> "nobody here is `" + typed + "`; write `all`, `facilitator`, `observer` or names such as `ARD.mfa, BOR`";
            case ENTRY -> "the event list has no entry `" + typed + "`; `entries` shows it";
            case GROUP -> "the catalogue has no part `" + typed + "`" + choices(all);
            case TERMS -> "`" + typed + "` is no term that can be checked" + choices(all);
            case SUSPECT -> "nobody called `" + typed + "` is suspected" + choices(all);
            case CALL, OFFER, ORDER, MEETING, CLAIM, PING, ARGUMENT, AGREEMENT, NUMBER, FLAG, SPAN, AMOUNT, OBJECT, ITEM, CHOICE, TEXT ->
                "`" + typed + "` is not " + needed(place);
        };
    }

    /// `: BOR, CAL`, if there are any and not too many to read.
    static String choices(List<String> all) {
        return all.isEmpty() || all.size() > MOST_CHOICES ? "" : ": " + or(all);
    }

    static String or(List<String> words) {
        return joined(words, " or ");
    }

    static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    /// A message as a sentence.
    static String sentence(String message) {
        var last = message.charAt(message.length() - 1);
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + (".!?".indexOf(last) >= 0 ? "" : ".");
    }

    static String a(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
