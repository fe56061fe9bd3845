package firebreak.client.play;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reminds of each task once, shortly before its time is over.
final class Reminders {
    /// Simulated minutes before the end: some ninety seconds at the table.
    private static final int BEFORE_MINUTES = 30;

    private final Set<String> reminded = new TreeSet<>();
    private final Set<String> fresh = new TreeSet<>();

    /// The tasks to remind of now.
    List<SeatView.Task> due(SeatView view) {
        if (view.situation().phase() != Phase.OPEN) {
            return List.of();
        }
        int minute = view.situation().minute();
        return view.tasks().stream()
                .filter(task -> {
                    var due = task.dueMinute();
                    // What comes with less time than that has just been announced.
                    boolean known = !fresh.add(task.key());
                    boolean near = due != null && due - minute <= BEFORE_MINUTES;
                    boolean first = near && reminded.add(task.key() + "/" + due);
                    return known && first && due != null && due >= minute;
                })
                .toList();
    }
}
