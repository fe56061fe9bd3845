package firebreak.engine.record;

import static java.util.Objects.requireNonNull;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.seat.Act;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/// Inputs in a few words, for messages about records.
final class Told {
    private static final int LONGEST_ID = 24;
    private static final List<String> TYPED = List.of("text", "why");

    private Told() {}

    static String input(Input input) {
        return author(input.author()) + ": " + act(input.act());
    }

    private static String author(Author author) {
        return switch (author) {
            case Author.Seat seat -> seat.address();
            case Author.Facilitator facilitator -> "facilitator " + facilitator.name();
            case Author.Clock _ -> "clock";
        };
    }

    /// The act's name and, where it is a number or an id, what it is about; never a text that somebody typed.
    private static String act(Act act) {
        if (act instanceof Act.PlayFor playFor) {
            return "play for " + playFor.seat() + ": " + act(playFor.act());
        }
        StringBuilder told = new StringBuilder();
        for (char c : act.getClass().getSimpleName().toCharArray()) {
            told.append(Character.isUpperCase(c) && !told.isEmpty() ? " " : "").append(c);
        }
        String name = told.toString().toLowerCase(Locale.ROOT);
        RecordComponent[] components = requireNonNull(act.getClass().getRecordComponents());
        if (components.length == 0) {
            return name;
        }
        try {
            Object first = components[0].getAccessor().invoke(act);
            boolean number = first instanceof Integer;
            boolean typed = TYPED.contains(components[0].getName());
            boolean id = !typed && first instanceof String text && text.length() <= LONGEST_ID;
            return number || id ? name + " " + first : name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(components[0] + " of an act cannot be read", e);
        }
    }
}
