package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.Locale;

/// Moments of the exercise as people write them: `D1 10:00`, where D1 is the calendar day of the start.
public final class Moments {
    private static final int MINUTES_A_DAY = 1440;

    private Moments() {}

    /// The moment of a minute.
    ///
    /// @param minute simulated minutes from the start
    /// @param startEpochMinute as in [SeatView.Situation]
    public static String show(int minute, long startEpochMinute) {
        long ofStartDay = Math.floorMod(startEpochMinute, (long) MINUTES_A_DAY) + minute;
        long day = 1 + Math.floorDiv(ofStartDay, (long) MINUTES_A_DAY);
        int ofDay = (int) Math.floorMod(ofStartDay, (long) MINUTES_A_DAY);
        return "D" + day + " " + two(ofDay / 60) + ":" + two(ofDay % 60);
    }

    /// The moment of a minute in the view's exercise.
    public static String show(int minute, SeatView view) {
        return show(minute, view.situation().startEpochMinute());
    }

    /// The minute of a moment.
    ///
    /// @param text such as `D1 10:00`, `M-100` for a minute from the start, or `before D1 10:00` for the minute before
    /// @return simulated minutes from the start
    /// @throws IllegalArgumentException if it is no moment
    public static int minute(String text, long startEpochMinute) {
        var key = text.strip().toUpperCase(Locale.ROOT);
        if (key.startsWith("BEFORE ")) {
            return minute(key.substring("BEFORE ".length()), startEpochMinute) - 1;
        }
        if (key.matches("M-?[0-9]{1,7}")) {
            return Integer.parseInt(key.substring(1));
        }
        if (!key.matches("D-?[0-9]{1,4} +([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("moment is `" + text + "`, must be like `D1 10:00` or `M-100`");
        }
        int blank = key.indexOf(' ');
        int colon = key.indexOf(':');
        int day = Integer.parseInt(key.substring(1, blank));
        int hour = Integer.parseInt(key.substring(blank, colon).strip());
        int ofDay = hour * 60 + Integer.parseInt(key.substring(colon + 1));
        return Math.toIntExact(
                (day - 1L) * MINUTES_A_DAY + ofDay - Math.floorMod(startEpochMinute, (long) MINUTES_A_DAY));
    }

    /// `by D1 14:00, in 3 h 53 min`, or that it has passed.
    static String due(int due, SeatView view) {
        int left = due - view.situation().minute();
        var moment = "by " + show(due, view);
        if (left < 0) {
            return moment + ", which has passed";
        }
        return moment + (left == 0 ? ", which is now" : ", in " + Spans.read(left));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
