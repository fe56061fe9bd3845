package firebreak.client.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A clock for the rows of a sheet: it starts with the first of them and has a turn, or some, on each day that has any.
///
/// @param date      the first day
/// @param startHour when it starts, 0..23
/// @param turns     at least one
record Calendar(LocalDate date, int startHour, List<Turn> turns) {
    private static final LocalDate ANY_DAY = LocalDate.of(2031, 5, 5);
    private static final int USUAL_HOUR = 6;
    private static final int LONGEST_TURN_HOURS = 6;
    private static final int SHORTEST_DAY_HOURS = 2;
    private static final int DAY_HOURS = 24;
    private static final int MOST_TURNS = 56;
    private static final int MOST_HOURS = 95 * DAY_HOURS;

    Calendar {
        turns = List.copyOf(turns);
    }

    /// One turn.
    ///
    /// @param fromHour  hours from midnight of the first day
    /// @param playHours how long it plays
    /// @param thenHours what is jumped over after it
    record Turn(int fromHour, int playHours, int thenHours) {}

    /// The clock for some times.
    static Calendar of(List<SheetTime> times) {
        long firstDay = times.stream()
                .filter(SheetTime.Dated.class::isInstance)
                .mapToLong(time -> Math.floorDiv(((SheetTime.Dated) time).epochMinute(), 1440L))
                .min()
                .orElse(ANY_DAY.toEpochDay());
        List<Long> fixed = new ArrayList<>();
        for (SheetTime time : times) {
            switch (time) {
                case SheetTime.Dated(long epochMinute) -> fixed.add(epochMinute - firstDay * 1440);
                case SheetTime.OnDay(int day, int ofDay) -> fixed.add((day - 1) * 1440L + ofDay);
                case SheetTime.AfterStart _, SheetTime.Whenever _, SheetTime.Unknown _ -> {
                    // They say nothing of when the start is.
                }
            }
        }
        long first = fixed.stream().mapToLong(minute -> minute).min().orElse(USUAL_HOUR * 60L);
        int startHour = first >= 1440 ? USUAL_HOUR : (int) (first / 60);
        for (SheetTime time : times) {
            if (time instanceof SheetTime.AfterStart(int minutes)) {
                fixed.add(startHour * 60L + minutes);
            }
        }
        return new Calendar(LocalDate.ofEpochDay(firstDay), startHour, turns(startHour, fixed));
    }

    private static List<Turn> turns(int startHour, List<Long> minutes) {
        TreeMap<Long, long[]> days = new TreeMap<>();
        days.put(0L, new long[] {startHour, startHour + SHORTEST_DAY_HOURS});
        for (long minute : minutes) {
            long from = minute / 60;
            // An hour to react to the last event of a day.
            long to = Math.max((minute + 119) / 60, from + SHORTEST_DAY_HOURS);
            days.merge(minute / 1440, new long[] {from, to}, (one, other) -> new long[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
        }
        List<Turn> turns = new ArrayList<>();
        long end = startHour;
        for (Map.Entry<Long, long[]> day : days.entrySet()) {
            long from = Math.max(end, day.getValue()[0]);
            long to = day.getValue()[1];
            if (to > MOST_HOURS || turns.size() + 4 > MOST_TURNS) {
                break;
            }
            if (from > end && !turns.isEmpty()) {
                Turn last = turns.removeLast();
                turns.add(new Turn(last.fromHour(), last.playHours(), (int) (from - end)));
            }
            while (from < to) {
                int play = (int) Math.min(LONGEST_TURN_HOURS, to - from);
                turns.add(new Turn((int) from, play, 0));
                from += play;
                end = from;
            }
        }
        return turns;
    }

    /// The part of a scenario's file that holds the clock.
    String yaml() {
        StringBuilder yaml = new StringBuilder("clock:\n");
        yaml.append("  start: ").append(date).append('T').append(clock(startHour)).append("Z       # this day is D1 everywhere below\n");
        yaml.append("  turn0: { table: 5m, ping: 2m } # before it starts: who answers the telephone?\n");
        yaml.append("  turns:                         # made from the times of the sheet\n");
        for (Turn turn : turns) {
            int to = turn.fromHour() + turn.playHours();
            yaml.append("    - { title: { en: 'Day ").append(turn.fromHour() / DAY_HOURS + 1).append(", ").append(clock(turn.fromHour()))
                    .append(" to ").append(clock(to)).append("' }, play: ").append(turn.playHours()).append("h, table: ")
                    .append(Math.max(5, 3 * turn.playHours())).append('m').append(turn.thenHours() == 0 ? "" : ", then: " + turn.thenHours() + "h")
                    .append(" }\n");
        }
        return yaml.append('\n').toString();
    }

    private static String clock(int hour) {
        int ofDay = hour % DAY_HOURS;
        return (ofDay < 10 ? "0" : "") + ofDay + ":00";
    }

    /// A moment soon after the start, such as `D1 06:15`.
    String soonAfterStart() {
        return "D1 " + clock(startHour).substring(0, 2) + ":15";
    }
}
