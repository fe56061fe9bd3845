package firebreak.engine.exercise;

import org.jspecify.annotations.Nullable;

/// Where an entry of the event list stands.
///
/// @param times       how often it has fired
/// @param firedMinute last time, -1 before the first
/// @param editedText  replaces the scenario's text
/// @param call        call that it placed, 0 if none
/// @param offer       offer that it made, 0 if none
/// @param expectedUntilMinute deadline of its expected action, -1 if none is open
/// @param wakeMinute  when its condition is looked at again by the clock, [#NO_WAKE] if not
public record EntryState(
        Status status, int times, int firedMinute, @Nullable String editedText, int call, int offer, Expected expected, int expectedUntilMinute, int wakeMinute) {

    /// No minute: turn 0 has minutes below 0.
    public static final int NO_WAKE = Integer.MIN_VALUE;

    /// Whether it can still fire.
    public enum Status {
        WAITING,
        /// The facilitator holds it back.
        HELD,
        FIRED,
        /// For good: by the facilitator, by another of its group, or because entries kept setting each other off.
        SKIPPED,
        /// Disabled until a step enables it.
        OFF,
        /// Its moment has come, and its condition did not hold or the dice said no. The facilitator can release it all the same.
        PASSED_OVER
    }

    /// Whether what it expects has been done.
    public enum Expected {
        NOTHING,
        OPEN,
        MET,
        MISSED
    }

    EntryState withStatus(Status to) {
        return new EntryState(to, times, firedMinute, editedText, call, offer, expected, expectedUntilMinute, wakeMinute);
    }

    EntryState fired(int minute) {
        return new EntryState(Status.FIRED, times + 1, minute, editedText, call, offer, expected, expectedUntilMinute, wakeMinute);
    }

    EntryState edited(String text) {
        return new EntryState(status, times, firedMinute, text, call, offer, expected, expectedUntilMinute, wakeMinute);
    }

    EntryState withCall(int id) {
        return new EntryState(status, times, firedMinute, editedText, id, offer, expected, expectedUntilMinute, wakeMinute);
    }

    EntryState withOffer(int id) {
        return new EntryState(status, times, firedMinute, editedText, call, id, expected, expectedUntilMinute, wakeMinute);
    }

    EntryState expecting(Expected to, int untilMinute) {
        return new EntryState(status, times, firedMinute, editedText, call, offer, to, untilMinute, wakeMinute);
    }

    EntryState withWake(int minute) {
        return new EntryState(status, times, firedMinute, editedText, call, offer, expected, expectedUntilMinute, minute);
    }
}
