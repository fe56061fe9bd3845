package firebreak.engine.review;

/// Which part of the story something belongs to.
public enum Strand {
    TABLE,
    INCIDENT,
    CALL,
    CONTACT,
    MEASURE,
    ORDER,
    CLAIM,
    MEETING,
    AGREEMENT,
    ARGUMENT,
    INJECT,
    ESCALATION,
    TALK
}
