package firebreak.engine.words;

/// Something a person wants to look at.
///
/// @param detail one item of the topic, such as an incident's id; empty for all
public record Query(Topic topic, String detail) {

    /// What can be looked at; one screen each.
    public enum Topic {
        TASKS,
        INBOX,
        CALLS,
        CHANNELS,
        CONTACTS,
        OFFERS,
        MEASURES,
        MEETINGS,
        MOVES,
        ORDERS,
        INCIDENTS,
        EVIDENCE,
        MOOD,
        CLAIMS,
        AGREEMENTS,
        ARGUMENTS,
        BRIEF,
        WHO,
        STATUS,
        HELP,
        // the facilitator's
        TABLE,
        ENTRIES,
        DYADS,
        TRUTH,
        SILENT,
        OBJECTIVES,
        LOG
    }

    /// All of a topic.
    public static Query of(Topic topic) {
        return new Query(topic, "");
    }
}
