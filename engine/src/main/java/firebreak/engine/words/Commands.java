package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All commands of the language, in the order of the help.
final class Commands {
    static final List<Command> ALL = Stream.of(LookCommands.all(), SeatCommands.all(), FacilitatorCommands.all())
            .flatMap(List::stream)
            .toList();

    private Commands() {}

    /// The commands that somebody may say.
    static List<Command> of(SeatView.Kind kind) {
        return ALL.stream().filter(command -> command.speaker().allows(kind)).toList();
    }

    /// The command of that name, whoever may say it; `null` if there is none.
    static @Nullable Command named(String name, SeatView.Kind kind) {
        return Stream.concat(of(kind).stream(), ALL.stream())
                .filter(command -> command.names().anyMatch(name::equals))
                .findFirst()
                .orElse(null);
    }

    /// The one command that begins like this, if it is one for looking: an act must be named in full.
    static @Nullable Command begun(String beginning, SeatView.Kind kind) {
        var found = of(kind).stream()
                .filter(command -> beginning.length() >= 3
                        && command.names().anyMatch(name -> name.startsWith(beginning)))
                .toList();
        return found.size() == 1 && found.getFirst().looks() ? found.getFirst() : null;
    }

    /// Which screen shows what a command acts on, so that `call 3` shows call 3; empty if none does.
    static String shows(Command command) {
        return switch (command.name()) {
            case "call" -> "calls";
            case "offer" -> "offers";
            case "order" -> "orders";
            case "meet", "meeting" -> "meetings";
            case "claim" -> "claims";
            case "comment", "judge" -> "arguments";
            case "amend" -> "agreements";
            default -> "";
        };
    }
}
