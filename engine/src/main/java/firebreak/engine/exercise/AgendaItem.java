package firebreak.engine.exercise;

/// Something on the agenda.
///
/// @param minute when
/// @param kind   what kind of thing; all of one minute and priority form a batch
/// @param number of the call, offer, order, meeting, agreement or nomination; 0 where it has a name, and 1 for an incident that begins
/// @param name   of the incident, entry or delegation; empty where it has a number
public record AgendaItem(int minute, Kind kind, int number, String name) implements Comparable<AgendaItem> {

    /// What falls due. The order is the order within a minute.
    public enum Kind {
        /// A call's deadline has passed.
        CALL_OVERDUE(0),
        /// A call can no longer be answered.
        CALL_UNANSWERED(0),
        /// A call was never delivered.
        CALL_UNREACHED(0),
        /// An offer's answer-by has passed.
        OFFER_LAPSES(0),
        /// An expected action's deadline has passed.
        EXPECTATION_MISSED(0),
        /// A call arrives.
        CALL_DELIVERED(1),
        /// A nomination takes effect.
        NOMINATION(1),
        /// Evidence or an inform step arrives later.
        STEP(1),
        /// The chair tests the contacts.
        PING(1),
        /// A ping was not answered.
        PING_MISSED(1),
        /// An incident moves on.
        STAGE(2),
        /// An incident spreads.
        SPREAD(2),
        /// An order takes effect.
        ORDER(3),
        /// An entry of the event list.
        ENTRY(4),
        /// A condition's time function changes.
        CONDITION(4),
        /// The end of a period of 360 minutes.
        PERIOD(5),
        /// In live mode: a turn's end that is not a period's, after turn 0 and at the end of the plan.
        TURN_END(6),
        /// An agreement's time is over. It stands last: the order of those above is part of the record.
        AGREEMENT_ENDS(0),
        /// Whoever was asked to act has had its time.
        ANSWER_DUE(0);

        private final int priority;

        Kind(int priority) {
            this.priority = priority;
        }

        /// The place within a minute; equal ones form a batch.
        public int priority() {
            return priority;
        }
    }

    @Override
    public int compareTo(AgendaItem other) {
        int byMinute = Integer.compare(minute, other.minute);
        if (byMinute != 0) {
            return byMinute;
        }
        int byPriority = Integer.compare(kind.priority(), other.kind.priority());
        if (byPriority != 0) {
            return byPriority;
        }
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byNumber = Integer.compare(number, other.number);
        return byNumber != 0 ? byNumber : name.compareTo(other.name);
    }
}
