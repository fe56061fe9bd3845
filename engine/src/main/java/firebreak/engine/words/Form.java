package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What may follow a command's name: read from the very form that people are shown, so that help and parser agree.
///
/// A place is a kind in capitals, a choice `on|off` or a text in quotes; a word before it introduces it and lets it stand
/// anywhere; brackets make it optional.
///
/// @param shown the form as people read it
record Form(String shown, List<Place> places) {

    private static final Pattern PLACE =
            Pattern.compile("(\\[)?(?:([a-z]+) )?([A-Z]+|\"[^\"]+\"|[a-z_]+(?:\\|[a-z_]+)+)(\\])?(?: |$)");

    Form {
        places = List.copyOf(places);
    }

    /// One place of a form.
    ///
    /// @param word     introduces it; empty for a place that is found by its position
    /// @param choices  what may be chosen, for [Kind#CHOICE]
    /// @param required whether the command means nothing without it
    record Place(String word, Kind kind, String label, List<String> choices, boolean required) {
        Place {
            choices = List.copyOf(choices);
        }

        boolean clause() {
            return !word.isEmpty();
        }

        boolean text() {
            return kind == Kind.TEXT;
        }
    }

    static Form of(String shown) {
        var places = new ArrayList<Place>();
        var found = PLACE.matcher(shown);
        int at = 0;
        while (at < shown.length()) {
            if (!found.find(at) || found.start() != at) {
                throw new IllegalArgumentException("form is `" + shown + "`, not understood from " + at);
            }
            places.add(place(found.group(1) == null, found.group(2) == null ? "" : found.group(2), found.group(3)));
            at = found.end();
        }
        return new Form(shown, places);
    }

    private static Place place(boolean required, String word, String what) {
        if (what.startsWith("\"")) {
            return new Place(word, Kind.TEXT, what.substring(1, what.length() - 1), List.of(), required);
        }
        if (what.indexOf('|') >= 0) {
            return new Place(word, Kind.CHOICE, what, List.of(what.split("\\|", -1)), required);
        }
        return new Place(word, Kind.valueOf(what), what, List.of(), required);
    }
}
