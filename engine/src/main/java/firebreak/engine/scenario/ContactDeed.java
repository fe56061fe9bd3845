package firebreak.engine.scenario;

/// What a move does to contacts.
public enum ContactDeed implements Word {
    TEST,
    NOMINATE
}
