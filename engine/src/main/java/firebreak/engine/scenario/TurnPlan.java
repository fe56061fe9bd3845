package firebreak.engine.scenario;

import java.util.List;

/// When things happen: the calendar of the scenario and its turns.
///
/// @param startEpochMinute     minute 0 on the calendar, minutes since 1970-01-01T00:00Z
/// @param zeroTableMinutes     length of turn 0 at the table, 0 if there is none; in simulated time it is -200..0
/// @param zeroPingTableMinutes when in turn 0 the chair tests the contacts, table minutes; 0 if never
/// @param turns                the turns from number 1 on, at least one
public record TurnPlan(long startEpochMinute, int zeroTableMinutes, int zeroPingTableMinutes, List<Turn> turns) {
    /// The first minute of turn 0.
    public static final int ZERO_START_MINUTE = -200;

    private static final int DAY_MINUTES = 1440;

    public TurnPlan {
        Range.check("zeroTableMinutes", zeroTableMinutes, 0, DAY_MINUTES);
        Range.check("zeroPingTableMinutes", zeroPingTableMinutes, 0, zeroTableMinutes);
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("turns is empty, must have at least one turn");
        }
    }

    /// A turn by its number.
    ///
    /// @param number 1..turns
    public Turn turn(int number) {
        Range.check("number", number, 1, turns.size());
        return turns.get(number - 1);
    }

    /// Whether the exercise begins with a turn 0.
    public boolean hasTurnZero() {
        return zeroTableMinutes > 0;
    }

    /// The last minute of the last turn, without a jump after it.
    public int endMinute() {
        return turns.getLast().endMinute();
    }

    /// The minute of the calendar day, UTC, 0..1439.
    public int minuteOfDay(int minute) {
        return (int) Math.floorMod(startEpochMinute + minute, (long) DAY_MINUTES);
    }

    /// The calendar day, 1 for the day of minute 0.
    public int day(int minute) {
        return (int) (Math.floorDiv(startEpochMinute + minute, (long) DAY_MINUTES)
                - Math.floorDiv(startEpochMinute, (long) DAY_MINUTES)) + 1;
    }

    /// A minute as authors and screens write it: `D1 06:20`.
    public String moment(int minute) {
        int ofDay = minuteOfDay(minute);
        return "D" + day(minute) + " " + twoDigits(ofDay / 60) + ":" + twoDigits(ofDay % 60);
    }

    /// The number of the last turn that has begun at a minute; 0 before the first.
    public int turnAt(int minute) {
        int number = 0;
        for (Turn turn : turns) {
            number = minute >= turn.startMinute() ? turn.number() : number;
        }
        return number;
    }

    /// A duration as authors write it: `30m`, `6h`, `1h30m`.
    ///
    /// @param minutes 0 or more
    public static String duration(int minutes) {
        if (minutes % 60 == 0) {
            return minutes / 60 + "h";
        }
        return minutes < 60 ? minutes + "m" : minutes / 60 + "h" + minutes % 60 + "m";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
