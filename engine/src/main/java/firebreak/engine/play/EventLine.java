package firebreak.engine.play;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An event that a script can expect, with the words that can stand behind its name. All of them are in [EventList].
///
/// @param event    its class, whose name is the event's
/// @param says     what has happened, for a script's author
/// @param free     whether it shows texts besides, so that other words may stand behind it
/// @param arguments what tells one event of the name from another
record EventLine(Class<? extends Event> event, String says, boolean free, List<Argument> arguments) {
    /// A word behind an event's name, or two that belong together.
    private static final Pattern WORD = Pattern.compile("in time|\\S+\\s*->\\s*\\S+|\\S+");

    EventLine {
        arguments = List.copyOf(arguments);
    }

    /// One thing that an event is about.
    ///
    /// @param value what it is of an event, in the state after it; `null` if it has none
    record Argument(Named named, BiFunction<Event, State, @Nullable String> value) {}

    String name() {
        return event.getSimpleName();
    }

    /// The event with its words, such as `EvidenceObtained DELEGATION EVIDENCE`.
    String usage() {
        List<String> words = new ArrayList<>(List.of(name()));
        arguments.forEach(argument -> words.add(argument.named().shown()));
        return String.join(" ", words);
    }

    /// The words of an event of this line, such as `VES gate-log`.
    String of(Event happened, State after) {
        List<String> words = new ArrayList<>();
        for (Argument argument : arguments) {
            String value = argument.value().apply(happened, after);
            if (value != null && !value.isEmpty()) {
                words.add(value);
            }
        }
        return String.join(" ", words);
    }

    /// Whether an event of this line shows some words: each is one of its arguments. Other words must stand in its texts as
    /// they are, unless they name a thing of the scenario that the event is not about.
    boolean shows(Event happened, State after, String wanted) {
        for (String word : words(wanted)) {
            boolean is = arguments.stream().anyMatch(argument -> word.equals(argument.value().apply(happened, after)));
            if (!is && isKnown(word, after.scenario())) {
                return false;
            }
            if (!is) {
                return happened.toString().contains(wanted);
            }
        }
        return true;
    }

    /// Whether a word names something that such an event can be about.
    boolean isKnown(String word, Scenario scenario) {
        return arguments.stream().anyMatch(argument -> argument.named().in(scenario).contains(word));
    }

    /// The words behind an event's name; a pair of delegations is one.
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.replaceAll("\\s*->\\s*", " -> ")).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the parts are only read
    static <E extends Event> EventLine line(Class<E> event, String says, boolean free, Part<E>... parts) {
        return new EventLine(event, says, free, Arrays.stream(parts)
                .map(part -> new Argument(part.named(), (happened, after) -> part.value().apply(event.cast(happened), after)))
                .toList());
    }

    /// An [Argument] of one kind of event.
    record Part<E extends Event>(Named named, BiFunction<E, State, @Nullable String> value) {}
}
