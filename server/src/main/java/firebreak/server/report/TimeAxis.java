package firebreak.server.report;

import firebreak.engine.review.TurnStory;
import java.util.ArrayList;
import java.util.List;

/// Simulated time from left to right: turns in their length, the jumps between them as narrow gaps.
final class TimeAxis {
    private static final int GAP = 30;

    private final List<Span> spans = new ArrayList<>();

    /// A turn on the axis.
    ///
    /// @param left  in pixels
    /// @param right in pixels
    record Span(int number, int startMinute, int endMinute, int left, int right) {}

    TimeAxis(List<TurnStory> turns, int left, int right) {
        List<TurnStory> played = turns.stream().filter(turn -> turn.number() >= 0).toList();
        int minutes = played.stream().mapToInt(turn -> turn.endMinute() - turn.startMinute()).sum();
        int gaps = 0;
        for (int i = 1; i < played.size(); i++) {
            gaps += gap(played, i);
        }
        int width = Math.max(1, right - left - gaps);
        int at = left;
        int passed = 0;
        for (int i = 0; i < played.size(); i++) {
            TurnStory turn = played.get(i);
            at += i == 0 ? 0 : gap(played, i);
            int length = turn.endMinute() - turn.startMinute();
            int before = minutes == 0 ? 0 : width * passed / minutes;
            passed += length;
            int after = minutes == 0 ? 0 : width * passed / minutes;
            spans.add(new Span(turn.number(), turn.startMinute(), turn.endMinute(), at, at + after - before));
            at += after - before;
        }
    }

    private static int gap(List<TurnStory> played, int index) {
        return played.get(index).startMinute() > played.get(index - 1).endMinute() ? GAP : 0;
    }

    List<Span> spans() {
        return spans;
    }

    /// Where a minute lies; a minute in a jump lies in its gap.
    int x(int minute) {
        if (spans.isEmpty()) {
            return 0;
        }
        Span before = spans.getFirst();
        for (Span span : spans) {
            if (minute < span.startMinute()) {
                return between(minute, before.endMinute(), span.startMinute(), before.right(), span.left());
            }
            if (minute <= span.endMinute()) {
                return between(minute, span.startMinute(), span.endMinute(), span.left(), span.right());
            }
            before = span;
        }
        return before.right();
    }

    private static int between(int minute, int from, int to, int left, int right) {
        if (to <= from) {
            return left;
        }
        long share = (long) (Math.clamp(minute, from, to) - from) * (right - left);
        return left + (int) (share / (to - from));
    }
}
