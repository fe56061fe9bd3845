package firebreak.engine.exercise;

/// What brought an event about.
public sealed interface Cause {

    /// An input of a person or a bot.
    ///
    /// @param ordinal which one, from 0; the clock's inputs are not counted
    record OfInput(long ordinal) implements Cause {}

    /// An earlier event.
    ///
    /// @param number which one, from 0
    record OfEvent(long number) implements Cause {}

    /// The scenario or the model's own calendar.
    ///
    /// @param what such as `entry 2.3`, `incident grid-wiper` or `period 4`
    record OfPlan(String what) implements Cause {}
}
