package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.Comparator;
import java.util.List;

/// What waits for the seat.
final class TaskScreen {
    /// From this many simulated minutes before its end, a task is urgent.
    static final int URGENT_MINUTES = 60;

    private TaskScreen() {}

    static void tasks(Page page, SeatView view) {
        list(page, view);
        page.blank();
        StatusScreen.turn(page, view);
    }

    static void list(Page page, SeatView view) {
        var tasks = inOrder(view);
        if (tasks.isEmpty()) {
            page.add(Line.Style.TITLE, "Nothing is waiting for you.");
            return;
        }
        page.add(Line.Style.TITLE, "Waiting for you: " + tasks.size());
        for (var task : tasks) {
            var due = task.dueMinute();
            var text = task.text() + (due == null ? "" : ", " + Moments.due(due, view));
            page.add(urgent(task, view) ? Line.Style.URGENT : Line.Style.PLAIN, "- ", text);
            if (!task.command().isEmpty()) {
                page.command("    ", task.command());
            }
        }
    }

    /// What ends first comes first; what has no end comes last.
    static List<SeatView.Task> inOrder(SeatView view) {
        return view.tasks().stream()
                .sorted(Comparator.comparingInt(
                        task -> task.dueMinute() == null ? Integer.MAX_VALUE : task.dueMinute()))
                .toList();
    }

    static boolean urgent(SeatView.Task task, SeatView view) {
        var due = task.dueMinute();
        return due != null && due - view.situation().minute() <= URGENT_MINUTES;
    }
}
