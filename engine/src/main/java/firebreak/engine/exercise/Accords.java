package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.MeetingStatus;
import java.util.function.UnaryOperator;

/// What delegations settle with each other: meetings with what came of them, and agreements.
///
/// @param meetings   by id
/// @param agreements by id, also those that never came into force
record Accords(PersistentMap<Integer, MeetingState> meetings, PersistentMap<Integer, AgreementState> agreements) {

    static Accords none() {
        return new Accords(PersistentMap.empty(), PersistentMap.empty());
    }

    /// @param minute of the event
    Accords after(Event.MeetingEvent event, int minute) {
        return switch (event) {
            case Event.MeetingAsked e -> new Accords(meetings.plus(e.meeting().id(), e.meeting()), agreements);
            case Event.MeetingAgreed e -> meeting(e.meeting(), meeting -> meeting.withStatus(MeetingStatus.AGREED, minute));
            case Event.MeetingRefused e -> meeting(e.meeting(), meeting -> meeting.withStatus(MeetingStatus.REFUSED, -1));
            case Event.OutcomeWritten e -> meeting(e.meeting(), meeting -> meeting.written(e.text(), e.by()));
            case Event.MeetingSigned e ->
                meeting(e.meeting(), meeting -> meeting.withStatus(MeetingStatus.SIGNED, meeting.agreedMinute()));
            case Event.MeetingLapsed e ->
                meeting(e.meeting(), meeting -> meeting.withStatus(MeetingStatus.LAPSED, meeting.agreedMinute()));
        };
    }

    /// @param minute of the event
    Accords after(Event.AgreementEvent event, int minute) {
        return switch (event) {
            case Event.AgreementProposed e -> new Accords(meetings, agreements.plus(e.agreement().id(), e.agreement()));
            case Event.AgreementAmended e -> agreement(e.agreement(), agreement -> agreement.amended(e.by(), e.minutes(), e.text()));
            case Event.AgreementSigned e -> agreement(e.agreement(), agreement -> agreement.signedBy(e.by()));
            case Event.AgreementInForce e -> agreement(e.agreement(), agreement -> agreement.inForceFrom(minute, e.untilMinute()));
            case Event.AgreementLeft e -> agreement(e.agreement(), agreement -> agreement.leftBy(e.by()));
            case Event.AgreementBroken e -> agreement(e.agreement(), agreement -> agreement.brokenBy(e.breach()));
            case Event.AgreementBreachLearnt e -> agreement(e.agreement(), agreement -> agreement.learntBy(e.who(), e.by()));
            case Event.AgreementExpired e -> agreement(e.agreement(), agreement -> agreement.withStatus(AgreementStatus.EXPIRED));
        };
    }

    AgreementState agreement(int id) {
        return agreements.require(id, "agreement");
    }

    private Accords meeting(int id, UnaryOperator<MeetingState> change) {
        return new Accords(meetings.changed(id, change), agreements);
    }

    private Accords agreement(int id, UnaryOperator<AgreementState> change) {
        return new Accords(meetings, agreements.changed(id, change));
    }
}
