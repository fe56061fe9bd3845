package firebreak.client.play;

import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Screens;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands before the cursor and at the foot of the screen.
final class Prompt {
    private Prompt() {}

    /// Such as `ARD.mfa D1 10:07 (12:30 left)> `.
    static String line(SeatView view, @Nullable Clock clock, ConnectionState state, long nowNanos) {
        return view.you().seat() + " " + Moments.show(view.situation().minute(), view) + " ("
                + how(view, clock, state, nowNanos) + ")> ";
    }

    private static String how(SeatView view, @Nullable Clock clock, ConnectionState state, long nowNanos) {
        if (!(state instanceof ConnectionState.Connected)) {
            return "offline";
        }
        return switch (view.situation().phase()) {
            case WAITING -> "not started";
            case OPEN -> {
                var left = Clockwork.left(clock, nowNanos);
                yield view.situation().paused() ? "paused" : left.isEmpty() ? "open" : left + " left";
            }
            case LOCKED -> "locked";
            case BETWEEN -> "between turns";
            case ENDED -> "ended";
        };
    }

    /// The foot of the screen. The marking comes first and is never cut off; what matters least goes first.
    ///
    /// @param width columns that it must fit into, and fills
    static String status(SeatView view, @Nullable Clock clock, ConnectionState state, long nowNanos, int width) {
        var parts = new ArrayList<String>();
        parts.add(view.situation().marking());
        if (!(state instanceof ConnectionState.Connected)) {
            parts.add("OFFLINE, trying again");
        }
        parts.add(Moments.show(view.situation().minute(), view) + ", " + how(view, clock, state, nowNanos));
        if (!view.tasks().isEmpty()) {
            parts.add(waiting(view));
        }
        parts.add(turn(view));
        parts.addAll(means(view));
        while (parts.size() > 1 && foot(parts).length() > width) {
            parts.removeLast();
        }
        var foot = foot(parts);
        return foot.length() > width ? foot.substring(0, width) : foot + " ".repeat(width - foot.length());
    }

    private static String foot(List<String> parts) {
        return " " + String.join(" | ", parts) + " ";
    }

    private static String turn(SeatView view) {
        var situation = view.situation();
        var turn = Screens.turn(situation);
        int comma = situation.turn() > 0 ? turn.indexOf(',') : -1;
        return comma < 0 ? turn : turn.substring(0, comma);
    }

    private static List<String> means(SeatView view) {
        var control = view.control();
        if (control != null) {
            int ready = control.standings().stream().mapToInt(SeatView.Standing::ready).sum();
            int seats = control.standings().stream().mapToInt(SeatView.Standing::seats).sum();
            long calls = control.calls().stream().filter(call -> call.status().open()).count();
            return List.of("ready " + ready + "/" + seats, calls + (calls == 1 ? " call open" : " calls open"));
        }
        return view.you().kind() == SeatView.Kind.SEAT ? List.of("capital " + view.own().capital()) : List.of();
    }

    private static String waiting(SeatView view) {
        var next = view.tasks().stream()
                .map(SeatView.Task::dueMinute)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min();
        return view.tasks().size() + " waiting"
                + (next.isPresent() ? ", next by " + Moments.show(next.getAsInt(), view) : "");
    }
}
