package firebreak.engine.seat;

/// Where a call stands.
public enum CallStatus {
    /// On its way to the contact.
    PLACED,
    /// At the contact's desk.
    DELIVERED,
    /// Read by the contact.
    SEEN,
    /// The contact has said that an answer will follow.
    ACKNOWLEDGED,
    /// Past its deadline; an answer still counts as late.
    OVERDUE,
    /// Answered by the deadline.
    ANSWERED,
    /// Answered after the deadline.
    LATE,
    /// Delivered, and never answered.
    UNANSWERED,
    /// Refused by the other side.
    DECLINED,
    /// Never delivered: nobody was at the desk.
    UNREACHED;

    /// Whether an answer can still come.
    public boolean open() {
        return switch (this) {
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> true;
            case ANSWERED, LATE, UNANSWERED, DECLINED, UNREACHED -> false;
        };
    }
}
