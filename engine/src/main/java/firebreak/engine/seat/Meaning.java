package firebreak.engine.seat;

/// What an answer to a call declares.
public enum Meaning {
    CONFIRM,
    DENY,
    ASK_HELP,
    OTHER
}
