package firebreak.client.play;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Screens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person says to this program and not to the exercise: leave, or wait for something.
sealed interface LocalCommand {

    record Quit() implements LocalCommand {}

    record Clear() implements LocalCommand {}

    /// Wait for a length of real time.
    record Pause(long millis) implements LocalCommand {}

    /// Wait until the exercise has come to something.
    record Until(Goal goal) implements LocalCommand {}

    /// A `wait` that cannot be understood.
    record Unclear(String message) implements LocalCommand {}

    /// What can be waited for.
    sealed interface Goal {
        record At(String moment) implements Goal {}

        /// That turn is open, or over.
        record Turn(int number) implements Goal {}

        record InPhase(Phase phase) implements Goal {}

        /// Something waits for this seat.
        record AnyTask() implements Goal {}

        /// A call rings.
        record AnyCall() implements Goal {}
    }

    /// The command that a line is; `null` if it is for the exercise.
    static @Nullable LocalCommand of(String line) {
        var words = line.strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
        return switch (words[0]) {
            case "quit", "exit", "bye", "leave", "/quit" -> words.length == 1 ? new Quit() : null;
            case "clear" -> words.length == 1 ? new Clear() : null;
            case "wait" -> waiting(words.length == 1 ? "" : words[1].strip());
            default -> null;
        };
    }

    private static LocalCommand waiting(String what) {
        if (what.matches("[0-9]{1,5}(ms|s|m)?")) {
            long number = Long.parseLong(what.replaceAll("[a-z]", ""));
            return new Pause(what.endsWith("ms") ? number : what.endsWith("m") ? number * 60_000 : number * 1000);
        }
        if (what.matches("turn [0-9]{1,4}")) {
            return new Until(new Goal.Turn(Integer.parseInt(what.substring(5))));
        }
        if (what.matches("d[0-9]{1,4} +[0-9]{1,2}:[0-9]{2}|m-?[0-9]{1,7}") && isMoment(what)) {
            return new Until(new Goal.At(what));
        }
        return switch (what) {
            case "call", "for call", "for a call" -> new Until(new Goal.AnyCall());
            case "task", "for a task" -> new Until(new Goal.AnyTask());
            case "start", "open" -> new Until(new Goal.InPhase(Phase.OPEN));
            case "lock", "locked" -> new Until(new Goal.InPhase(Phase.LOCKED));
            case "resolved", "between" -> new Until(new Goal.InPhase(Phase.BETWEEN));
            case "end", "ended" -> new Until(new Goal.InPhase(Phase.ENDED));
            default ->
                new Unclear("`wait` takes a moment, a turn, a phase or some seconds: `wait D1 10:00`, `wait turn 2`,"
                        + " `wait open`, `wait locked`, `wait end`, `wait call`, `wait 5s`");
        };
    }

    private static boolean isMoment(String what) {
        try {
            Moments.minute(what, 0);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether the exercise has come to what is waited for.
    static boolean reached(Goal goal, SeatView view) {
        var situation = view.situation();
        if (situation.phase() == Phase.ENDED) {
            return true;
        }
        return switch (goal) {
            case Goal.At(var moment) -> situation.minute() >= Moments.minute(moment, situation.startEpochMinute());
            case Goal.Turn(var number) ->
                situation.turn() > number || (situation.turn() == number && situation.phase() == Phase.OPEN);
            case Goal.InPhase(var phase) -> situation.phase() == phase;
            case Goal.AnyTask() -> !view.tasks().isEmpty();
            case Goal.AnyCall() ->
                view.calls().stream().anyMatch(call -> !call.outgoing() && call.yours() && call.status().open());
        };
    }

    /// What the help adds.
    static List<Line> help(int width) {
        return Screens.text(
                Line.Style.QUIET,
                "`clear` clears the screen, `quit` leaves the table: the same invitation brings you back. `wait` is for scripts.",
                width);
    }
}
