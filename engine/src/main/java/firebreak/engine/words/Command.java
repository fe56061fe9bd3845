package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One command of the language: how it is written, what it means, who may say it and what it makes.
///
/// @param name    what it is called, in lower case
/// @param aliases other names for it
/// @param meaning one line, for a person who is tired
/// @param example a whole line that works in the example scenario
/// @param builds  makes the result from a filled form
record Command(
        String name,
        List<String> aliases,
        Speaker speaker,
        Section section,
        Form form,
        String meaning,
        String example,
        Function<Bound, Parsed> builds) {

    /// Who may say a command.
    enum Speaker {
        SEAT,
        FACILITATOR,
        /// Everybody but observers, who see what is public and have nothing of their own.
        PLAYERS,
        EVERYBODY;

        boolean allows(SeatView.Kind kind) {
            return switch (this) {
                case SEAT -> kind == SeatView.Kind.SEAT;
                case FACILITATOR -> kind == SeatView.Kind.FACILITATOR;
                case PLAYERS -> kind != SeatView.Kind.OBSERVER;
                case EVERYBODY -> true;
            };
        }
    }

    /// Where a command stands in the help.
    enum Section {
        LOOK("Look"),
        CALLS("Calls"),
        ORDERS("Orders"),
        MEASURES("Measures"),
        AGREEMENTS("Agreements"),
        JUDGE("Assessment and law"),
        TALK("Talk"),
        TURNS("Turns and clock"),
        EVENTS("The event list"),
        TABLE("The table");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Command {
        aliases = List.copyOf(aliases);
    }

    /// Starts a command that acts.
    static Command act(
            Speaker speaker, Section section, String names, String form, String meaning, String example, Function<Bound, Act> act) {
        return of(speaker, section, names, Form.of(form), meaning, example, bound -> new Parsed.Say(act.apply(bound)));
    }

    static Command of(
            Speaker speaker, Section section, String names, Form form, String meaning, String example, Function<Bound, Parsed> builds) {
        var all = List.of(names.split(", ", -1));
        return new Command(all.getFirst(), all.subList(1, all.size()), speaker, section, form, meaning, example, builds);
    }

    /// The name and the form, as people read them.
    String shown() {
        return form.shown().isEmpty() ? name : name + " " + form.shown();
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /// Whether it does what can hardly be taken back, so that its name alone must not do it.
    boolean lasts() {
        return switch (name) {
            case "approve", "refuse", "withdraw", "accept", "reject", "decline", "sign", "rate", "retract", "leave" -> true;
            default -> false;
        };
    }

    /// Whether it only shows something.
    boolean looks() {
        return section == Section.LOOK;
    }
}
