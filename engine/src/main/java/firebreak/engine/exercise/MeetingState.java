package firebreak.engine.exercise;

import firebreak.engine.seat.MeetingStatus;
import org.jspecify.annotations.Nullable;

/// A meeting in the corridor.
///
/// @param id      from 1
/// @param asker   address of the seat that asked; empty where the facilitator logged it
/// @param one     the asking delegation
/// @param other   the delegation asked
/// @param writer  the delegation that wrote the outcome
public record MeetingState(
        int id, String asker, String one, String other, String text, MeetingStatus status, int askedMinute, int agreedMinute, @Nullable String outcome, @Nullable String writer) {

    MeetingState withStatus(MeetingStatus to, int agreedMinute) {
        return new MeetingState(id, asker, one, other, text, to, askedMinute, agreedMinute, outcome, writer);
    }

    MeetingState written(String outcome, String writer) {
        return new MeetingState(id, asker, one, other, text, MeetingStatus.WRITTEN, askedMinute, agreedMinute, outcome, writer);
    }
}
