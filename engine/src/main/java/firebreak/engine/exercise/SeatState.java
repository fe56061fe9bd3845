package firebreak.engine.exercise;

/// What is so of a seat.
///
/// @param bot       a bot sits there, or nobody: what the event list scripts for it is done for it
/// @param actedMinute when it last acted; the exercise's first minute before that
/// @param orders    how many orders it has given: names its next one
public record SeatState(boolean ready, boolean bot, int actedMinute, int orders) {

    SeatState withReady(boolean to) {
        return new SeatState(to, bot, actedMinute, orders);
    }

    SeatState withBot(boolean to) {
        return new SeatState(ready, to, actedMinute, orders);
    }

    SeatState acted(int minute) {
        return new SeatState(ready, bot, minute, orders);
    }

    SeatState ordered() {
        return new SeatState(ready, bot, actedMinute, orders + 1);
    }
}
