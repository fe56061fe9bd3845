package firebreak.engine.scenario;

/// What an answer to a call means.
public enum AnswerMeaning implements Word {
    CONFIRM,
    DENY,
    ASK_HELP,
    OTHER
}
