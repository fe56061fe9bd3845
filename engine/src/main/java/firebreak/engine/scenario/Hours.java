package firebreak.engine.scenario;

/// When a desk is staffed, every day.
///
/// @param opensMinute      local minute of the day, 0..1439
/// @param closesMinute     local minute of the day, 1..1440; may lie before the opening, then the desk is open overnight
/// @param utcOffsetMinutes local time minus UTC, -720..840
public record Hours(int opensMinute, int closesMinute, int utcOffsetMinutes) {
    private static final int DAY_MINUTES = 1440;

    /// A desk that never closes.
    public static final Hours ALWAYS = new Hours(0, DAY_MINUTES, 0);

    public Hours {
        Range.check("opensMinute", opensMinute, 0, DAY_MINUTES - 1);
        Range.check("closesMinute", closesMinute, 1, DAY_MINUTES);
        Range.check("utcOffsetMinutes", utcOffsetMinutes, -720, 840);
        if (opensMinute == closesMinute) {
            throw new IllegalArgumentException("opensMinute and closesMinute are both " + opensMinute);
        }
    }

    /// Whether the desk is staffed.
    ///
    /// @param utcMinuteOfDay 0..1439, see [TurnPlan#minuteOfDay]
    public boolean openAt(int utcMinuteOfDay) {
        int local = Math.floorMod(utcMinuteOfDay + utcOffsetMinutes, DAY_MINUTES);
        return opensMinute < closesMinute
                ? local >= opensMinute && local < closesMinute
                : local >= opensMinute || local < closesMinute;
    }

    /// Minutes until the desk is staffed, 0 if it is now.
    ///
    /// @param utcMinuteOfDay 0..1439
    public int minutesUntilOpen(int utcMinuteOfDay) {
        if (openAt(utcMinuteOfDay)) {
            return 0;
        }
        return Math.floorMod(opensMinute - (utcMinuteOfDay + utcOffsetMinutes), DAY_MINUTES);
    }
}
