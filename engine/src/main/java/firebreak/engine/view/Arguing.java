package firebreak.engine.view;

import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// What delegations do in their own words.
final class Arguing {

    private Arguing() {}

    /// @param number the argument's among those that the delegation knows of
    static SeatView.Argument argument(Sight sight, ArgumentState argument, int number) {
        return view(argument, number, argument.delegation().equals(sight.delegation()), "");
    }

    /// With the effects that followed, by the exercise's own numbers.
    static List<SeatView.Argument> all(State state) {
        List<SeatView.Argument> arguments = new ArrayList<>();
        for (ArgumentState argument : state.arguments().values()) {
            var ruling = argument.ruling();
            arguments.add(view(argument, argument.id(), false, ruling == null ? "" : ruling.effects()));
        }
        return arguments;
    }

    private static SeatView.Argument view(ArgumentState argument, int number, boolean ours, String effects) {
        List<SeatView.Comment> comments = new ArrayList<>();
        for (var comment : argument.comments()) {
            comments.add(new SeatView.Comment(
                    "k" + (comments.size() + 1), Seats.delegationOf(comment.seat()), comment.minute(), comment.text()));
        }
        var ruling = argument.ruling();
        int odds = ruling == null ? -1 : ruling.oddsPercent();
        return new SeatView.Argument(
                "a" + number,
                number,
                argument.minute(),
                argument.delegation(),
                ours,
                argument.what(),
                argument.end(),
                argument.why(),
                argument.secret(),
                argument.with(),
                argument.status(),
                comments,
                ruling == null ? null : ruling.success(),
                Phrases.orNull(odds, odds >= 0),
                Phrases.orNull(ruling == null ? -1 : ruling.thrown(), odds >= 0),
                effects,
                ruling == null ? "" : ruling.why());
    }

    /// Arguments to rule on.
    static List<SeatView.Task> tasks(State state) {
        List<SeatView.Task> tasks = new ArrayList<>();
        for (ArgumentState argument : state.arguments().values()) {
            if (argument.status() == ArgumentStatus.OPEN) {
                tasks.add(new SeatView.Task(
                        "judge" + argument.id(),
                        "judge",
                        argument.id(),
                        argument.delegation() + " argues" + (argument.secret() ? " in secret" : "") + ": " + Phrases.inPassing(argument.what()),
                        null,
                        "judge " + argument.id() + " succeeds|partly|fails \"...\"   or   throw " + argument.id() + " odds 50 \"...\""));
            }
        }
        return tasks;
    }
}
